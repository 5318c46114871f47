import { stopWords } from './duty-words.ts';
import { headAt } from './list-words.ts';
import { mentionOf, splitTokens } from './split-units.ts';
import { readUnitList } from './unit-list.ts';
import type { UnitMention } from './unit-mentions.ts';
import { fieldWords } from './unit-names.ts';
import type { UnitToken } from './unit-tokens.ts';

/** So many words of a label's value may be no known part of a unit and still belong to one. */
const longestUnknownRest = 8;

/** “Phối hợp kiểm tra: Cử đại diện tham gia …”: what is to be done, and nobody who does it. */
export function tellsDuty(tokens: readonly UnitToken[], start: number): boolean {
  const scope = { tokens, limit: tokens.length, isOnlyUnits: false };
  const stop = stopWords.match(tokens, start, tokens.length);
  return (
    stop?.kind === 'verb' &&
    headAt(scope, start) === null &&
    fieldWords.lengthAt(tokens, start, tokens.length) === 0
  );
}

/** The units of a label's value: units and nothing else, unless a whole sentence follows them. */
export function unitsOfLabel(
  text: string,
  tokens: readonly UnitToken[],
  start: number,
  end: number,
): readonly UnitMention[] {
  const list = readUnitList({ tokens, limit: end, isOnlyUnits: false }, start);
  if (end - list.next <= longestUnknownRest) return splitTokens(text, tokens.slice(start, end));
  return list.units.flatMap(({ first, last }) => mentionOf(text, tokens, first, last) ?? []);
}
