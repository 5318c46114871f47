import type { LocationLink } from 'vscode-languageserver-types';
import type { Position } from '../../text/position.ts';
import type { PlanFile } from '../plan-file.ts';
import { citationAt, directiveCited } from '../citation-at.ts';

/** The defining citation of the directive under the cursor: the first, full one in this file. */
export function declaration({ uri, document }: PlanFile, position: Position): LocationLink[] {
  const { plan } = document;
  const citation = citationAt(plan, position);
  if (citation === null) return [];
  const directive = directiveCited(plan, citation);
  const { fullRange, range } = directive?.defining ?? citation;
  const originSelectionRange = citation.fullRange;
  return [
    { originSelectionRange, targetUri: uri, targetRange: fullRange, targetSelectionRange: range },
  ];
}
