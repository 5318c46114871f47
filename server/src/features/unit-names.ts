import type { Assignment, OutlineNode, Plan, UnitHeading } from '../plan/facts.ts';
import { unitKey } from '../plan/units/unit-key.ts';
import type { Position, Range } from '../text/position.ts';
import { findAt } from './find-at.ts';
import { withoutOverlaps } from './ranges.ts';

export { unitKey } from '../plan/units/unit-key.ts';

/** One mention of a unit that the facts know: as lead, coordinating unit, heading or recipient. */
export interface UnitMention {
  readonly name: string;
  readonly range: Range;
}

/** Every mention of a unit, by kind; in reading order within each kind. */
export function unitMentions(plan: Plan): UnitMention[] {
  const assigned = [...plan.leadUnits, ...plan.coordinatingUnits];
  return [
    ...assigned.map(({ unit, range }) => ({ name: unit, range })),
    ...plan.unitHeadings.map(({ text, range }) => ({ name: text, range })),
    ...(plan.recipients?.items ?? [])
      .filter((item) => !item.archive)
      .map(({ name, range }) => ({ name, range })),
  ];
}

export function unitAt(plan: Plan, position: Position): UnitMention | null {
  return findAt(unitMentions(plan), position, (mention) => mention.range);
}

/** A place at which a plan names a unit. */
export interface UnitPlace {
  readonly range: Range;
  /** The heading of the unit's duties. */
  readonly isHeading: boolean;
}

/** Where a plan names a unit, in reading order. A place that is several facts counts once: a heading that is also the lead unit of its tasks. */
export function placesOfUnit(plan: Plan, unit: string): UnitPlace[] {
  const key = unitKey(unit);
  const headings = new Set(plan.unitHeadings.map(({ range }) => range));
  const places = unitMentions(plan)
    .filter(({ name }) => unitKey(name) === key)
    .map(({ range }) => ({ range, isHeading: headings.has(range) }));
  return withoutOverlaps(places.sort((a, b) => Number(b.isHeading) - Number(a.isHeading)));
}

/** The headings under which the duties of a unit stand. */
export function dutiesOf(plan: Plan, unit: string): UnitHeading[] {
  const key = unitKey(unit);
  const exact = plan.unitHeadings.filter((heading) => unitKey(heading.text) === key);
  if (exact.length > 0) return byPlace(exact);
  // A heading may name several units: “Sở Tài chính, Sở Xây dựng”.
  return byPlace(plan.unitHeadings.filter((heading) => namesUnit(unitKey(heading.text), key)));
}

function namesUnit(headingKey: string, key: string): boolean {
  const at = headingKey.indexOf(key);
  if (at < 0) return false;
  const letter = /[a-z0-9à-ỹ]/;
  const before = headingKey.charAt(at - 1);
  const after = headingKey.charAt(at + key.length);
  // “Sở Tài chính và …” names it; “Sở Tài chính huyện …” would be another unit.
  return (
    !letter.test(before) &&
    (after === '' || /^(?:[,;]| và |, )/u.test(headingKey.slice(at + key.length)))
  );
}

/** Duties under “TỔ CHỨC THỰC HIỆN” go before those listed elsewhere (an appendix, another part). */
function byPlace(headings: readonly UnitHeading[]): UnitHeading[] {
  const inImplementation = headings.filter((heading) => isUnder(heading.node, 'implementation'));
  return inImplementation.length > 0 ? inImplementation : [...headings];
}

function isUnder(node: OutlineNode | null, role: OutlineNode['role']): boolean {
  for (let at = node; at !== null; at = at.parent) if (at.role === role) return true;
  return false;
}

/** What one unit leads or coordinates, one entry a statement. */
export function assignmentsOf(
  assignments: readonly Assignment[],
  unit: string,
): readonly Assignment[] {
  const key = unitKey(unit);
  return assignments.filter((assignment) => unitKey(assignment.unit) === key);
}
