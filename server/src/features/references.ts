import type { DocumentHighlight, Location } from 'vscode-languageserver-types';
import type { Plan } from '../plan/facts.ts';
import type { Position, Range } from '../text/position.ts';
import { citationAt, directiveCited } from './citation-at.ts';
import type { PlanFile } from './plan-file.ts';
import { placesOfUnit, unitAt } from './unit-names.ts';

/** Every mention in this file of the directive or unit under the cursor. */
export function references(
  file: PlanFile,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const mentions = mentionsAt(file.document.plan, position);
  return mentions
    .filter((mention) => includeDeclaration || !mention.isDeclaration)
    .map(({ range }) => ({ uri: file.uri, range }));
}

/** The same mentions, for the editor to colour while the cursor rests on one of them. */
export function documentHighlights(plan: Plan, position: Position): DocumentHighlight[] {
  return mentionsAt(plan, position).map(({ range }) => ({ range, kind: 1 }));
}

interface Mention {
  readonly range: Range;
  /** The defining citation of a directive, the heading of a unit's duties. */
  readonly isDeclaration: boolean;
}

function mentionsAt(plan: Plan, position: Position): Mention[] {
  const citation = citationAt(plan, position);
  if (citation !== null) {
    const directive = directiveCited(plan, citation);
    return (directive?.citations ?? [citation]).map((mention) => ({
      range: mention.range,
      isDeclaration: mention === directive?.defining,
    }));
  }
  const unit = unitAt(plan, position);
  if (unit === null) return [];
  return placesOfUnit(plan, unit.name).map(({ range, isHeading }) => ({
    range,
    isDeclaration: isHeading,
  }));
}
