/**
 * Who leads and who coordinates. lead-phrases.ts reads “chủ trì”, coordinating-phrases.ts “phối hợp”, orders.ts
 * “Giao …”, role-labels.ts labels such as “Cơ quan chủ trì:”, column-units.ts the cells of a column, unit-heading.ts
 * the headings that name whose duties follow; sentence-reader.ts brings them together. Where a unit's name
 * ends is decided in one-unit.ts, whether another one follows in after-separator.ts. docs/teaching-the-reader.md says
 * which file holds which words, and where each is tested.
 */
import { mayGiveDuties, type Passage, type PassageContext } from '../passage.ts';
import { readColumnUnits } from './column-units.ts';
import { SentenceReader } from './sentence-reader.ts';
import type { AssignmentMention } from './unit-mentions.ts';
import { readTokens, type UnitToken } from './unit-tokens.ts';

/**
 * The words of which a passage has one where it assigns anything: the cheap question before reading it word by
 * word. A verb or label that is to be read needs a word here too, misread letters and lost spaces included.
 */
const assigningWords =
  /ch[uùúủ] ?tr[iìíị]|ph[oôốồổ]i ?(?:kết ?)?h[oôơợọ]p|giao|phân ?công|phụ ?trách|trách ?nhiệm|chịu ?trách|đầu ?mối|tham mưu chính|thực hiện ?:/u;

/**
 * Reads who leads (chủ trì) and who coordinates (phối hợp) in one passage, in reading order:
 * label lines, phrases, orders (“Giao X …”), imperatives under a unit heading, role tags, and the
 * units of a table column or of a list under a label heading. Linear in the passage's length.
 */
export function readAssignments(
  passage: Passage,
  context: PassageContext,
): readonly AssignmentMention[] {
  if (!mayGiveDuties(context)) return [];
  const hasSign = assigningWords.test(passage.folded);
  const isColumn = context.column === 'lead' || context.column === 'coordinating';
  if (!hasSign && !isColumn) return [];
  const tokens = readTokens(passage, 0, passage.text.length);
  const said = hasSign ? new SentenceReader(passage, tokens, context).read() : [];
  const mentions = isColumn ? withColumnUnits(passage, tokens, context, said) : said;
  return [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a cell of units says; “Tổng phụ trách phối hợp với GVCN” under “Chủ trì” names its lead before. */
function withColumnUnits(
  passage: Passage,
  tokens: readonly UnitToken[],
  context: PassageContext,
  said: readonly AssignmentMention[],
): readonly AssignmentMention[] {
  if (said.length === 0) return readColumnUnits(passage, tokens, context);
  const isLeadless = context.column === 'lead' && said.every(({ part }) => part === 'coordinating');
  const verb = isLeadless ? tokens.findIndex(({ word }) => word === 'phối') : -1;
  if (verb <= 0 || tokens[verb - 1]?.isMark) return said;
  return [...readColumnUnits(passage, tokens.slice(0, verb), context), ...said];
}
