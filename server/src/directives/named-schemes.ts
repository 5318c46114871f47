import type { CitationMention } from './citation-mention.ts';
import { canonicalTypeName } from './document-types.ts';
import { readIssuer } from './issuers.ts';
import { nameKey } from './name-key.ts';
import type { Passage } from '../plan/passage.ts';

/** Types whose documents go by their names once a decision has approved them. */
const schemeHead = /(?:đề án|chương trình hành động|chương trình|chiến lược|quy hoạch)(?= )/uy;
/** The years that a name ends in: “… thời kỳ 2021 - 2030, tầm nhìn đến năm 2050”. */
const years =
  /(?:(?:giai đoạn|thời kỳ) 20\d\d ?[-–] ?20\d\d|đến năm 20\d\d)(?:,? (?:tầm nhìn|định hướng) đến (?:năm )?20\d\d)?/u;
/** Before the years these words lead out of a name: “Chương trình OCOP, góp phần … giai đoạn 2021 - 2025”. */
const outOfName = / (?:nhằm|để|theo) |, (?:góp phần|phấn đấu|thực hiện|triển khai|tập trung) /u;
const quoted = / ?[“"]([^“”"]{8,300})[”"]/uy;
const draft =
  /(?:xây dựng|ban hành|phê duyệt|trình|lập|soạn thảo|dự thảo|tham mưu|xây dựng,? ?(?:và )?triển khai) (?:các |\d{1,2} )?$/u;
const numberFollows =
  /^[ ,]{0,2}(?:ban hành |được (?:ban hành|phê duyệt) )?(?:kèm )?(?:tại|theo) (?:các )?(?:quyết định|nghị quyết|kế hoạch|văn bản)/u;
const maximumName = 300;

/**
 * Reads a scheme or programme by its name. Whether the words are a document's name only the decision
 * that approves it can tell, so the mention is tentative; a scheme in quotes stands by itself, and so
 * does a name that ends in its years.
 * `limit` is where the next citation begins.
 */
export function readNamedScheme(
  passage: Passage,
  start: number,
  limit: number,
): CitationMention | null {
  const { folded, text } = passage;
  schemeHead.lastIndex = start;
  const head = schemeHead.exec(folded);
  if (!head || text.charAt(start) === folded.charAt(start)) return null;
  if (draft.test(folded.slice(Math.max(0, start - 40), start))) return null;
  quoted.lastIndex = schemeHead.lastIndex;
  const quote = quoted.exec(text);
  const end = Math.min(limit, quote ? quoted.lastIndex : openEnd(text, start));
  if (numberFollows.test(folded.slice(end, end + 60))) return null;
  const named = quote ? null : lengthWithYears(folded.slice(start, end), head[0].length);
  const words = text.slice(start, named === null ? end : start + named).trimEnd();
  if (words.length < head[0].length + 8) return null;
  const type = canonicalTypeName(head[0]);
  const isProgramme = type === 'Chương trình' || type === 'Chương trình hành động';
  return {
    form: 'scheme',
    start,
    end: start + words.length,
    fullStart: start,
    fullEnd: start + words.length,
    id: words,
    key: nameKey(words),
    number: null,
    symbol: null,
    type,
    date: null,
    year: null,
    issuer: issuerOf(passage, schemeHead.lastIndex, start + words.length),
    subject: null,
    subjectSpan: null,
    lawKey: null,
    inCapitals: words === words.toUpperCase(),
    tentative: named === null && (quote === null || isProgramme),
  };
}

/** “Chương trình hành động của Chính phủ về …”: the words behind the type say whose it is. */
function issuerOf(passage: Passage, at: number, end: number): string | null {
  if (!passage.folded.startsWith(' của ', at)) return null;
  const issuerEnd = readIssuer(passage, at + ' của '.length) ?? end;
  return issuerEnd < end ? passage.text.slice(at + ' của '.length, issuerEnd) : null;
}

/** How long a name is that ends in its years, which stands by itself; null where the words hold none. */
function lengthWithYears(words: string, headLength: number): number | null {
  const found = years.exec(words);
  // “công nghệ chiến lược giai đoạn 2026 - 2030” is no document.
  if (found === null || found.index <= headLength + 1) return null;
  if (outOfName.test(words.slice(0, found.index))) return null;
  return found.index + found[0].length;
}

/** An unquoted name may run on to the end of its clause; the approving decision's words cut it. */
function openEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + maximumName);
  for (let at = start; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === ';' || sign === ':' || sign === '.' || sign === '(' || sign === ')') return at;
  }
  return limit;
}
