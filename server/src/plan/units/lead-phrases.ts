import {
  beforeLinks,
  type OpeningUnits,
  unitsBefore,
  type UnitsInSentence,
} from './sentence-parts.ts';
import { type UnitToken, wordsOf } from './unit-tokens.ts';
import { phrases } from './word-phrases.ts';

/** What “chủ trì” at some token means. */
export type LeadReading =
  | { readonly kind: 'units'; readonly found: UnitsInSentence }
  /** The subject is named elsewhere: at the start of the sentence or in the heading above. */
  | { readonly kind: 'no-subject' }
  /** The words assign nothing: “cán bộ chủ trì”, “chủ trì cuộc họp”. */
  | { readonly kind: 'nothing' };

const nothing: LeadReading = { kind: 'nothing' };

/** To preside is not to lead a task. */
const presided = `cuộc họp|họp|hội nghị|hội thảo|buổi|phiên|lễ|giao ban|tọa đàm|đối thoại|gặp mặt|cuộc|đại hội`;
/** “Đồng chí Bí thư chủ trì cuộc họp”. */
const presidedThings =
  phrases(`${presided}|các cuộc họp|các hội nghị|các buổi|các phiên|buổi lễ|sinh hoạt
các cuộc|tiếp|hội đồng|bữa|điều hành hội nghị|và kết luận`);
/** “Hội nghị do đồng chí Bí thư chủ trì”, “kinh phí do Sở Tài chính chủ trì phân bổ”. */
const presidedOrMade = phrases(`${presided}|ý kiến|kinh phí|dự toán|quyết toán`);

/** Nouns before “chủ trì” that make a name of it: “cán bộ chủ trì”, “cơ quan chủ trì”, “vai trò chủ trì”. */
const nounsOfLeading = phrases(`cán bộ|người|cơ quan|đơn vị|vai trò|việc|quyền|chức danh|quy định
đồng chí|tổ chức|bộ phận|công tác|sự|bên|ban|nội dung|phòng|sở|bộ|đồng`);

/**
 * Reads “chủ trì” at token `at`. `clauseStart` is the first token of its clause: nothing before it can
 * be the subject, unless the sentence is units up to the verb (`opening`): “Thủ trưởng các sở; Chủ
 * tịch UBND các xã chủ trì”.
 */
export function readLead(
  tokens: readonly UnitToken[],
  clauseStart: number,
  at: number,
  opening: OpeningUnits | null,
): LeadReading {
  const after = at + 2;
  if (presidedThings.lengthAt(tokens, after, tokens.length) > 0) {
    // Below the heading of a unit or post to preside is one of its duties.
    return at === 0 ? { kind: 'no-subject' } : nothing;
  }
  const linkStart = beforeLinks(tokens, clauseStart, at);
  const linked = tokens.slice(linkStart, at).map((token) => token.word);
  const found =
    (opening?.next === linkStart ? opening : null) ??
    (linkStart > clauseStart ? unitsBefore(tokens, clauseStart, linkStart) : null);
  if (found !== null) {
    const assigns = isSubject(tokens, clauseStart, found, linked, after);
    return assigns ? { kind: 'units', found } : nothing;
  }
  return startsClause(tokens, clauseStart, at) ? { kind: 'no-subject' } : nothing;
}

function isSubject(
  tokens: readonly UnitToken[],
  clauseStart: number,
  found: UnitsInSentence,
  linked: readonly string[],
  after: number,
): boolean {
  if (isNounOfLeads(tokens, found, after)) return false;
  const isGroup = found.units.some(({ shape }) => shape.isGroup || shape.isBare);
  if (isGroup && (linked.includes('giao') || linked.includes('phân'))) return false;
  if (found.first > clauseStart || clauseStart > 0) {
    const before = tokens[found.first - 1];
    if (before?.word === 'do') return assignsAfterDo(tokens, clauseStart, found.first - 1, after);
  }
  return true;
}

/** Common nouns that “chủ trì” may qualify: “cán bộ chủ trì”, “các cơ quan chủ trì”. */
const qualifiedNouns = new Set(['cán bộ', 'người', 'cơ quan', 'đơn vị', 'tổ chức', 'bộ phận']);

/** “Các cơ quan chủ trì báo cáo …” speaks of whoever leads; “Các phòng, đơn vị chủ trì, phối hợp …” assigns. */
function isNounOfLeads(
  tokens: readonly UnitToken[],
  found: UnitsInSentence,
  after: number,
): boolean {
  const last = found.units[found.units.length - 1];
  if (last === undefined || !last.shape.isBare || last.last !== after - 3) return false;
  const noun = wordsOf(tokens, last.last - 1, 2);
  const word = qualifiedNouns.has(noun) ? noun : (tokens[last.last]?.word ?? '');
  if (!qualifiedNouns.has(word)) return false;
  const next = tokens[after]?.word;
  return !last.shape.isGroup || word === 'cán bộ' || (next !== ',' && next !== 'phối');
}

/** “(do Sở Y tế chủ trì)” assigns; “dự toán do Sở Y tế chủ trì tổng hợp” and “hội nghị do … chủ trì” do not. */
function assignsAfterDo(
  tokens: readonly UnitToken[],
  clauseStart: number,
  at: number,
  after: number,
): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.isMark) return true;
  for (let index = Math.max(clauseStart, at - 6); index < at; index++) {
    if (presidedOrMade.lengthAt(tokens, index, at) > 0) return false;
  }
  const next = tokens[after];
  if (next === undefined || next.isMark || next.word === 'phối') return true;
  const isPlain = next.word === 'thực' || next.word === 'triển';
  return isPlain && (tokens[after + 2] === undefined || tokens[after + 2]?.isMark === true);
}

/** Without a subject before it, “chủ trì” is an order only at the start of a clause. */
function startsClause(tokens: readonly UnitToken[], clauseStart: number, at: number): boolean {
  if (at === clauseStart) return true;
  const before = tokens[at - 1];
  if (before === undefined || before.isMark) return true;
  if (nounsOfLeading.lengthBefore(tokens, 0, at) > 0) return false;
  return orderOpeners.has(before.word);
}

// “trong phạm vi của mình chủ trì”, “và chủ trì”, “đồng thời chủ trì”, “có trách nhiệm chủ trì”, “chủ động chủ trì”.
const orderOpeners = new Set('và thời nhiệm động tiếp sẽ tục mình'.split(' '));
