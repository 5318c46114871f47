import { readUnitList } from './unit-list.ts';
import type { UnitMention } from './unit-mentions.ts';
import { readTokens, type UnitToken } from './unit-tokens.ts';

/**
 * Splits a stretch that is known to hold nothing but units into the units as a clerk counts them:
 * “Sở Nội vụ, Công an tỉnh và các cơ quan liên quan” is three, “Sở Văn hóa, Thể thao và Du lịch” one.
 */
export function splitUnits(
  text: string,
  folded: string,
  from: number,
  to: number,
): readonly UnitMention[] {
  return splitTokens(text, readTokens({ text, folded }, from, to));
}

/** The same for tokens that are cut already. */
export function splitTokens(text: string, tokens: readonly UnitToken[]): UnitMention[] {
  const scope = { tokens, limit: tokens.length, isOnlyUnits: true };
  const mentions: UnitMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token?.isMark) {
      index = token.word === '(' ? afterBrackets(tokens, index) : index + 1;
      continue;
    }
    const list = readUnitList(scope, index);
    for (const { first, last } of list.units) {
      const mention = mentionOf(text, tokens, first, last);
      if (mention !== null) mentions.push(mention);
    }
    index = Math.max(list.next, index + 1);
  }
  return mentions;
}

/** The unit that tokens `first … last` make; null where they hold no letter. */
export function mentionOf(
  text: string,
  tokens: readonly UnitToken[],
  first: number,
  last: number,
): UnitMention | null {
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  if (start === undefined || end === undefined || end <= start) return null;
  const printed = text.slice(start, end);
  return /\p{L}{2}/u.test(printed) ? { start, end, text: printed } : null;
}

/** A note in brackets is no longer than this (tokens). */
const longestNote = 60;

function afterBrackets(tokens: readonly UnitToken[], open: number): number {
  const end = Math.min(tokens.length, open + longestNote);
  for (let index = open + 1; index < end; index++) {
    if (tokens[index]?.word === ')') return index + 1;
  }
  return open + 1;
}
