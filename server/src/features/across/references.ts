import type { Location } from 'vscode-languageserver-types';
import type { Plan } from '../../plan/facts.ts';
import type { Position } from '../../text/position.ts';
import { uriKey } from '../../text/uri-key.ts';
import type { WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import type { PlanFile } from '../plan-file.ts';
import { copyRange } from '../ranges.ts';
import { references as referencesInFile } from '../references.ts';
import { unitAt, unitKey, unitMentions } from '../unit-names.ts';
import { directiveAt } from './meant-directives.ts';

const mostReferences = 2000;
/** Files that are read in full for the places of a unit. */
const mostFiles = 200;

/** Reads a file of the workspace as a plan; null where it is none any more. */
export type ReadPlan = (uri: string) => Promise<Plan | null>;

/**
 * Every mention in the workspace of the directive or unit under the cursor: those of this file first.
 * `isDeclarationWanted`: the title of the directive's own file, the defining citation, the headings of
 * a unit's duties count as well.
 */
export async function references(
  file: PlanFile,
  position: Position,
  isDeclarationWanted: boolean,
  knowledge: WorkspaceKnowledge,
  readPlan: ReadPlan,
): Promise<Location[]> {
  const here = referencesInFile(file, position, isDeclarationWanted).map(({ uri, range }) => ({
    uri,
    range: copyRange(range),
  }));
  const directive = directiveAt(file, position, knowledge);
  if (directive !== null) {
    const own = isDeclarationWanted && directive.file !== null ? [directive.file] : [];
    const elsewhere = knowledge
      .citationsOf(directive, mostReferences)
      .filter(({ uri }) => !isSame(uri, file.uri))
      .map(({ uri, range }) => ({ uri, range }));
    const declared = own
      .filter(({ uri }) => !isSame(uri, file.uri))
      .map(({ uri, selectionRange }) => ({ uri, range: selectionRange }));
    return [...here, ...declared, ...elsewhere].slice(0, mostReferences);
  }
  const unit = unitAt(file.document.plan, position);
  if (unit === null) return here;
  const found = [...here];
  const key = unitKey(unit.name);
  for (const uri of knowledge.filesNaming(unit.name, mostFiles)) {
    if (isSame(uri, file.uri) || found.length >= mostReferences) continue;
    const plan = await readPlan(uri);
    for (const mention of plan === null ? [] : unitMentions(plan))
      if (unitKey(mention.name) === key) found.push({ uri, range: mention.range });
  }
  return found.slice(0, mostReferences);
}

function isSame(one: string, another: string): boolean {
  return uriKey(one) === uriKey(another);
}
