import type { LocationLink } from 'vscode-languageserver-types';
import type { Citation, Plan } from '../plan/facts.ts';
import type { Position, Range } from '../text/position.ts';
import { findAt } from './find-at.ts';
import type { PlanFile } from './plan-file.ts';
import { dutiesOf, unitAt } from './unit-names.ts';
import { uriKey } from '../text/uri-key.ts';
import type { WorkspaceDirectives } from './workspace-directives.ts';

/**
 * Where the thing under the cursor is defined:
 * - a citation: the directive's own file in the workspace, else its defining citation in this file;
 * - “Mục II”, “Phụ lục 1”, “Kế hoạch này”: that place;
 * - a unit: the heading under which its duties stand.
 *
 * A link's origin is the whole mention, also over a line break, so that the editor underlines all of it.
 */
export async function definition(
  file: PlanFile,
  position: Position,
  workspace: WorkspaceDirectives,
  checkCancelled: () => void = () => undefined,
): Promise<LocationLink[]> {
  const { plan } = file.document;
  const citation = citationAt(plan, position);
  if (citation !== null) return citationLinks(file, citation, workspace, checkCancelled);

  const inner = findAt(plan.innerReferences, position, (reference) => reference.range);
  if (inner !== null) return [link(file.uri, inner.range, inner.target)];

  const unit = unitAt(plan, position);
  if (unit === null) return [];
  return dutiesOf(plan, unit.name).map((heading) =>
    link(file.uri, unit.range, heading.node?.range ?? heading.range, heading.range),
  );
}

/** The citation under the cursor; its type word, date and issuer count as part of it. */
export function citationAt(plan: Plan, position: Position): Citation | null {
  return findAt(plan.citations, position, (citation) => citation.fullRange);
}

async function citationLinks(
  file: PlanFile,
  citation: Citation,
  workspace: WorkspaceDirectives,
  checkCancelled: () => void,
): Promise<LocationLink[]> {
  const { plan } = file.document;
  const origin = citation.fullRange;
  const own = ownPlace(plan);
  if (citation.own && own !== null) return [link(file.uri, origin, own)];

  const files = await workspace.find(citation.id, checkCancelled);
  const others = files.filter((found) => uriKey(found.uri) !== uriKey(file.uri));
  if (others.length > 0) {
    return others.map((found) => link(found.uri, origin, found.range, found.selectionRange));
  }
  const defining = plan.directives.find((directive) => directive.id === citation.id)?.defining;
  return defining === undefined ? [] : [link(file.uri, origin, defining.fullRange, defining.range)];
}

/** Where a plan says what it is itself: its title, else the number in its letterhead. */
function ownPlace(plan: Plan): Range | null {
  return plan.title?.range ?? plan.letterhead.number?.range ?? null;
}

function link(
  targetUri: string,
  originSelectionRange: Range,
  targetRange: Range,
  targetSelectionRange: Range = targetRange,
): LocationLink {
  return { originSelectionRange, targetUri, targetRange, targetSelectionRange };
}
