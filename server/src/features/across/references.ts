import type { Location } from 'vscode-languageserver-types';
import type { Position } from '../../text/position.ts';
import { isSameUri } from '../../text/uri-key.ts';
import type { WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import type { PlanFile } from '../plan-file.ts';
import { copyRange } from '../ranges.ts';
import { references as referencesInFile } from '../references.ts';
import { placesOfUnit, unitAt } from '../unit-names.ts';
import { plansNaming, type ReadFile } from './files-naming.ts';
import { directiveAt } from './meant-directives.ts';

const mostReferences = 2000;

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
  readFile: ReadFile,
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
      .filter(({ uri }) => !isSameUri(uri, file.uri))
      .map(({ uri, range }) => ({ uri, range }));
    const declared = own
      .filter(({ uri }) => !isSameUri(uri, file.uri))
      .map(({ uri, selectionRange }) => ({ uri, range: selectionRange }));
    return [...here, ...declared, ...elsewhere].slice(0, mostReferences);
  }
  const unit = unitAt(file.document.plan, position);
  if (unit === null) return here;
  const found = [...here];
  const others = knowledge.uris().filter((uri) => !isSameUri(uri, file.uri));
  for await (const { uri, plan } of plansNaming(unit.name, others, readFile)) {
    for (const { range, isHeading } of placesOfUnit(plan, unit.name))
      if (isDeclarationWanted || !isHeading) found.push({ uri, range: copyRange(range) });
    if (found.length >= mostReferences) break;
  }
  return found.slice(0, mostReferences);
}
