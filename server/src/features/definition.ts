import type { LocationLink } from 'vscode-languageserver-types';
import type { Citation, Plan } from '../plan/facts.ts';
import type { Position, Range } from '../text/position.ts';
import { isSameUri } from '../text/uri-key.ts';
import type { FilePlace, WorkspaceKnowledge } from '../workspace/workspace-knowledge.ts';
import { meantBy } from './across/meant-directives.ts';
import { citationAt, directiveCited } from './citation-at.ts';
import { findAt } from './find-at.ts';
import type { PlanFile } from './plan-file.ts';
import { dutiesOf, unitAt } from './unit-names.ts';

/**
 * Where the thing under the cursor is defined:
 * - a citation: the directive's own file in the workspace, the likeliest of several first; else its
 *   entry in a catalogue; else its defining citation in this file;
 * - “Mục II”, “Phụ lục 1”, “Kế hoạch này”: that place;
 * - a unit: the heading under which its duties stand.
 *
 * A link's origin is the whole mention, also over a line break, so that the editor underlines all of it.
 */
export function definition(
  file: PlanFile,
  position: Position,
  knowledge: WorkspaceKnowledge | null,
): LocationLink[] {
  const { plan } = file.document;
  const citation = citationAt(plan, position);
  if (citation !== null) return citationLinks(file, citation, knowledge);

  const inner = findAt(plan.innerReferences, position, (reference) => reference.range);
  if (inner !== null) return [link(file.uri, inner.range, inner.target)];

  const unit = unitAt(plan, position);
  if (unit === null) return [];
  return dutiesOf(plan, unit.name).map((heading) =>
    link(file.uri, unit.range, heading.node?.range ?? heading.range, heading.range),
  );
}

function citationLinks(
  file: PlanFile,
  citation: Citation,
  knowledge: WorkspaceKnowledge | null,
): LocationLink[] {
  const { plan } = file.document;
  const origin = citation.fullRange;
  const own = ownPlace(plan);
  if (citation.own && own !== null) return [link(file.uri, origin, own)];

  const meant = knowledge === null ? [] : meantBy(file, citation, knowledge);
  const places = [
    ...meant.map(({ directive }) => directive.file),
    ...meant.map(({ directive }) => directive.entry),
  ].filter((place): place is FilePlace => place !== null && !isSameUri(place.uri, file.uri));
  if (places.length > 0) {
    return places.map(({ uri, range, selectionRange }) => link(uri, origin, range, selectionRange));
  }
  const defining = directiveCited(plan, citation)?.defining;
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
