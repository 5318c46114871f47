import type {
  AssignmentRow,
  RowDeadline,
  RowUnit,
} from '../../exports/assignments/assignment-row.ts';
import { unitKey } from '../../plan/units/unit-key.ts';
import { foldWords } from '../../text/fold.ts';
import { type RowPair, sectionName } from './pair-rows.ts';

/** What became another: as written, before and after. */
export interface FromTo<Value> {
  readonly from: Value;
  readonly to: Value;
}

export interface UnitChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface DeadlineChange extends FromTo<readonly RowDeadline[]> {
  /** By how many days the last day moved: above 0 later, below 0 earlier; null where one of them has no date. */
  readonly days: number | null;
}

/** What changed of one task; null where it stayed. */
export interface RowChange extends RowPair {
  readonly section: FromTo<AssignmentRow['section']> | null;
  readonly text: FromTo<string> | null;
  readonly leads: (FromTo<readonly string[]> & UnitChanges) | null;
  readonly coordinating: UnitChanges | null;
  readonly deadlines: DeadlineChange | null;
}

/** What a reviewer must know of a task that is in both versions; null where nothing changed. */
export function changeOf({ before, after }: RowPair): RowChange | null {
  const leads = unitChanges(before.leads, after.leads);
  const change: RowChange = {
    before,
    after,
    section:
      sectionName(before) === sectionName(after)
        ? null
        : { from: before.section, to: after.section },
    text:
      foldWords(before.text) === foldWords(after.text)
        ? null
        : { from: before.text, to: after.text },
    leads: leads === null ? null : { from: names(before.leads), to: names(after.leads), ...leads },
    coordinating: unitChanges(before.coordinating, after.coordinating),
    deadlines: deadlineChange(before.deadlines, after.deadlines),
  };
  const { section, text, coordinating, deadlines } = change;
  const isSame = [section, text, change.leads, coordinating, deadlines].every(
    (one) => one === null,
  );
  return isSame ? null : change;
}

/** Names are compared as readers do: “UBND tỉnh” is “Ủy ban nhân dân tỉnh”. */
function unitChanges(before: readonly RowUnit[], after: readonly RowUnit[]): UnitChanges | null {
  const without = (some: readonly RowUnit[], others: readonly RowUnit[]): string[] => {
    const keys = new Set(others.map(({ unit }) => unitKey(unit)));
    return some.flatMap(({ unit }) => (keys.has(unitKey(unit)) ? [] : unit));
  };
  const added = without(after, before);
  const removed = without(before, after);
  return added.length + removed.length === 0 ? null : { added, removed };
}

function names(units: readonly RowUnit[]): string[] {
  return units.map(({ unit }) => unit);
}

function deadlineChange(
  before: readonly RowDeadline[],
  after: readonly RowDeadline[],
): DeadlineChange | null {
  const keys = (list: readonly RowDeadline[]): string =>
    [...new Set(list.map(({ text }) => foldWords(text)))].sort().join('\n');
  if (keys(before) === keys(after)) return null;
  const from = lastDay(before);
  const to = lastDay(after);
  const days =
    from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / dayLength;
  return { from: before, to: after, days };
}

/** In milliseconds. */
const dayLength = 86_400_000;

function lastDay(deadlines: readonly RowDeadline[]): string | null {
  const days = deadlines.flatMap(({ end }) => end ?? []);
  return days.sort().at(-1) ?? null;
}
