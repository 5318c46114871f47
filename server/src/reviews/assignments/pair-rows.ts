import type { AssignmentRow } from '../../exports/assignments/assignment-row.ts';
import { foldWords } from '../../text/fold.ts';
import { sharedWords } from '../paired-lines.ts';

/** The same task in two versions of a plan. */
export interface RowPair {
  readonly before: AssignmentRow;
  readonly after: AssignmentRow;
}

export interface PairedRows {
  /** In the order of the later version. */
  readonly pairs: readonly RowPair[];
  readonly added: readonly AssignmentRow[];
  readonly removed: readonly AssignmentRow[];
}

/** A task that was put in other words keeps most of them. */
const leastShared = 0.6;
/** Comparing each row with each other one takes too long beyond so many. */
const mostRows = 400;

/**
 * Finds each task of the earlier version in the later one: by its words in its section, then by its words
 * anywhere (it has moved), then by most of its words in a section of the same name, then anywhere.
 */
export function pairRows(
  before: readonly AssignmentRow[],
  after: readonly AssignmentRow[],
): PairedRows {
  const partner = new Map<AssignmentRow, AssignmentRow>();
  const left = { before: [...before], after: [...after] };
  const take = (one: AssignmentRow, other: AssignmentRow): void => {
    partner.set(other, one);
    left.before.splice(left.before.indexOf(one), 1);
    left.after.splice(left.after.indexOf(other), 1);
  };
  for (const keyOf of [wordsInSection, words]) {
    const waiting = new Map<string, AssignmentRow[]>();
    for (const row of left.before) {
      const same = waiting.get(keyOf(row));
      if (same === undefined) waiting.set(keyOf(row), [row]);
      else same.push(row);
    }
    for (const row of [...left.after]) {
      const one = waiting.get(keyOf(row))?.shift();
      if (one !== undefined) take(one, row);
    }
  }
  for (const sameSection of [true, false]) {
    if (left.before.length > mostRows || left.after.length > mostRows) break;
    for (const row of [...left.after]) {
      const one = mostAlike(row, left.before, sameSection);
      if (one !== null) take(one, row);
    }
  }
  return {
    pairs: after.flatMap((row) => {
      const one = partner.get(row);
      return one === undefined ? [] : [{ before: one, after: row }];
    }),
    added: left.after,
    removed: left.before,
  };
}

function mostAlike(
  row: AssignmentRow,
  candidates: readonly AssignmentRow[],
  sameSection: boolean,
): AssignmentRow | null {
  let best: AssignmentRow | null = null;
  let most = leastShared;
  for (const candidate of candidates) {
    if (candidate.kind !== row.kind) continue;
    if (sameSection && sectionName(candidate) !== sectionName(row)) continue;
    const shared = sharedWords(candidate.text, row.text);
    if (shared < most || (shared === most && best !== null)) continue;
    best = candidate;
    most = shared;
  }
  return best;
}

function words({ kind, text }: AssignmentRow): string {
  return `${kind}\n${foldWords(text)}`;
}

function wordsInSection(row: AssignmentRow): string {
  return `${words(row)}\n${sectionName(row)}`;
}

/** The titles of the headings above; their numbers change with every section that is put in before them. */
export function sectionName({ section }: AssignmentRow): string {
  return section.map(({ title }) => foldWords(title)).join(' › ');
}
