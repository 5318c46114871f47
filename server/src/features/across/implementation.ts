import type { LocationLink } from 'vscode-languageserver-types';
import type { Position } from '../../text/position.ts';
import type { WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import type { PlanFile } from '../plan-file.ts';
import { citationAt } from '../citation-at.ts';
import { directiveAt } from './meant-directives.ts';

const mostPlans = 1000;

/** The plans that carry out the directive under the cursor: a citation, or the plan's own number or title. */
export function implementation(
  file: PlanFile,
  position: Position,
  knowledge: WorkspaceKnowledge,
): LocationLink[] {
  const directive = directiveAt(file, position, knowledge);
  if (directive === null) return [];
  const origin = citationAt(file.document.plan, position)?.fullRange;
  return knowledge
    .carriedOutBy(directive)
    .slice(0, mostPlans)
    .map(({ uri, range, selectionRange }) => ({
      ...(origin && { originSelectionRange: origin }),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: selectionRange,
    }));
}
