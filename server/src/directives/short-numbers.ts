import type { CitationMention } from './citation-mention.ts';
import { readCitationTail } from './citation-tail.ts';
import { canonicalTypeName } from './document-types.ts';
import { unglued } from './unglued.ts';
import type { Passage } from '../plan/passage.ts';

const shortNumber =
  /(nghị quyết|chỉ thị|kết luận|nghị định|thông tư|quyết định|quy định|đề án|kế hoạch|hướng dẫn|công văn) (?:(số):? ?)?(\d{1,4}[a-zđ]?)(?![\p{L}\p{M}\d]|[.,/]\d| ?[-–/] ?[\p{L}\d])/uy;
/** What may follow a document's number, but not an amount (“Quyết định 05 nội dung”). */
const afterNumber =
  /^(?:$|[,;.:)”]| (?:của|ngày|và|về|đã|được|tại|trên|theo|gắn|để|cho|năm (?:19|20)\d\d|trong|đến|với|thì|có|là|\())/u;
/** These words are no verbs: what they have a number of is counted in few words (“Chỉ thị 18 chống thất thu thuế”). */
const noVerb = /^(?:chỉ thị|nghị định|thông tư)$/u;
const amount = /^ (?:năm|tháng|ngày|tuần|nội dung|nhiệm vụ|điểm|văn bản)(?![\p{L}\p{M}])/u;
const definition = /(?:gọi tắt là|gọi là|viết tắt là|sau đây là)[: “"]{1,3}$/u;

/**
 * Reads a mention by type and bare number (“Nghị quyết 57”, “Đề án 06”). The rest of the document
 * tells the symbol; without that the words themselves are the id.
 */
export function readShortNumber(passage: Passage, start: number): CitationMention | null {
  const { folded, text } = passage;
  shortNumber.lastIndex = start;
  const match = shortNumber.exec(folded);
  if (!match?.[1] || !match[3] || text.charAt(start) === folded.charAt(start)) return null;
  const end = shortNumber.lastIndex;
  const after = folded.slice(end, end + 12);
  if (!afterNumber.test(after) && (!noVerb.test(match[1]) || amount.test(after))) return null;
  if (definition.test(folded.slice(Math.max(0, start - 24), start))) return null;
  const number = text.slice(end - match[3].length, end);
  const isYear = /^(?:19|20)\d\d$/u.test(number) && !match[2];
  const type = canonicalTypeName(match[1]);
  const unsure = isYear || /^(?:kế hoạch|hướng dẫn|công văn|quy định)$/u.test(match[1]);
  const tail = readCitationTail(passage, end, false);
  const stated = tail.date !== null || tail.issuer !== null;
  return {
    form: 'short',
    start,
    end,
    fullStart: start,
    fullEnd: tail.end,
    id: `${type ?? ''} ${number}`,
    key: '',
    number,
    symbol: null,
    type,
    date: tail.date,
    year: tail.year,
    issuer: tail.issuer ? unglued(text.slice(tail.issuer.start, tail.issuer.end)) : null,
    subject: null,
    subjectSpan: null,
    lawKey: null,
    inCapitals: false,
    tentative: unsure && !stated,
  };
}
