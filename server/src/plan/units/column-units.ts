import { withoutEnd } from '../../text/trim.ts';
import type { Passage, PassageContext } from '../passage.ts';
import { mentionOf, splitTokens } from './split-units.ts';
import { readUnitList } from './unit-list.ts';
import type { AssignmentMention, UnitMention } from './unit-mentions.ts';
import type { UnitToken } from './unit-tokens.ts';

/** What a clerk writes into a cell that names nobody. */
const emptyCells = new Set(['nt', 'như trên', 'không', 'không có', 'x', 'ghi chú']);

/**
 * The units of a cell in a lead or coordinating column, or of a list item under a label heading such
 * as “2. Cơ quan chủ trì”. A cell holds units only; an item that is a sentence names none.
 */
export function readColumnUnits(
  passage: Passage,
  tokens: readonly UnitToken[],
  context: PassageContext,
): AssignmentMention[] {
  const isCell = context.place === 'cell';
  if (emptyCells.has(bareWords(passage.folded))) return [];
  const units = isCell ? unitsOfCell(passage, tokens) : unitsOfItem(passage, tokens);
  return units.map(({ start, end, text }) => ({
    start,
    end,
    unit: text,
    part: context.column === 'coordinating' ? 'coordinating' : 'lead',
    how: isCell ? 'table' : 'label',
  }));
}

/** The units of a cell; “…, Bộ” at its end is the beginning of a name that a page break has cut. */
function unitsOfCell({ text }: Passage, tokens: readonly UnitToken[]): readonly UnitMention[] {
  const units = splitTokens(text, tokens);
  const last = units[units.length - 1];
  return units.length > 1 && last && /^(?:Bộ|Sở)$/u.test(last.text) ? units.slice(0, -1) : units;
}

/** The words of a cell without marks around them: “-nt-”. */
function bareWords(folded: string): string {
  return withoutEnd(folded, marks).replace(/^[\s"”“'-]+/u, '');
}

const marks = '"”“\'.-';

function unitsOfItem(passage: Passage, tokens: readonly UnitToken[]): UnitMention[] {
  const scope = { tokens, limit: tokens.length, isOnlyUnits: false };
  if (tokens[0]?.isMark) return [];
  const list = readUnitList(scope, 0);
  const rest = tokens[list.next];
  const isWholeItem = rest === undefined || '.;:,'.includes(rest.word);
  if (!isWholeItem) return [];
  return list.units.flatMap(
    ({ first, last }) => mentionOf(passage.text, tokens, first, last) ?? [],
  );
}
