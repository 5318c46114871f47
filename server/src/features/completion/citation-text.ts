import type { Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { isUpperCase, isUpperCaseAt } from '../../text/letters.ts';
import { dateInWords } from '../dates-in-words.ts';
import { nameInSentence } from '../name-in-sentence.ts';

/** What a citation is written from; see `Directive` in plan/facts.ts. */
export interface CitedDirective {
  readonly id: string;
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

/** How this plan writes what the regulations leave open. */
export interface CitationHabits {
  /** “số 57-KL/TW, ngày 15/6/2023”, as the Party's guides write it. */
  readonly commaBeforeDate: boolean;
  /** “ngày 15 tháng 6 năm 2023” instead of “ngày 15/6/2023”. */
  readonly datesInWords: boolean;
}

/**
 * Everything behind the type word and “số”, as the first citation gives it: number, symbol, date, issuer and
 * subject (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b; Hướng dẫn 36-HD/VPTW and 05-HD/VPTW). What is not
 * known is left out.
 */
export function numberAndRest(directive: CitedDirective, habits: CitationHabits): string {
  const { id, date, issuer, subject } = directive;
  const about = subject === null ? '' : ` ${aboutWords(subject)}`;
  const by = issuer === null ? '' : ` của ${nameInSentence(issuer)}`;
  const on = date === null ? '' : `${habits.commaBeforeDate ? ',' : ''} ngày ${day(date, habits)}`;
  return `${id}${on}${by}${about}`;
}

/** “Kết luận số 57-KL/TW”: the later citations. A law is cited by its name, without number. */
export function shortCitation({ id, type }: CitedDirective): string {
  if (!isNumbered(id)) return nameInFull(id);
  return type === null ? `số ${id}` : `${type} số ${id}`;
}

/** The first citation in full. */
export function fullCitation(directive: CitedDirective, habits: CitationHabits): string {
  const { id, type } = directive;
  if (!isNumbered(id)) return nameInFull(id);
  const rest = numberAndRest(directive, habits);
  return type === null ? `số ${rest}` : `${type} số ${rest}`;
}

export function isNumbered(id: string): boolean {
  return /^\d/u.test(id);
}

/** `Luật Báo chí 2016` is how the program names it; people write “Luật Báo chí năm 2016”. */
function nameInFull(id: string): string {
  return /^(?:Luật|Bộ luật|Pháp lệnh) /u.test(id) ? id.replace(/ (\d{4})$/u, ' năm $1') : id;
}

function day(date: string, { datesInWords }: CitationHabits): string {
  const written = dateInWords(date, 'vi');
  const [days = '', month = '', year = ''] = written.split('/');
  return datesInWords ? `${days} tháng ${month} năm ${year}` : written;
}

/** Subjects that are joined to the issuer without “về”: “quy định chi tiết …”, “phê duyệt Đề án …”. */
const joinsByItself =
  /^(?:về|quy định|hướng dẫn|ban hành|phê duyệt|công bố|sửa đổi|bổ sung|bãi bỏ|thành lập|kiện toàn|thực hiện|triển khai|thi hành)(?![\p{L}\p{M}])/iu;

function aboutWords(subject: string): string {
  const words = inSentence(subject);
  return joinsByItself.test(words) ? words : `về ${words}`;
}

/** A subject stands under its title with a capital; inside a sentence only names have one. */
function inSentence(subject: string): string {
  if (isUpperCase(subject)) return subject.toLowerCase();
  const [first = '', second = ''] = subject.split(' ', 2);
  const isName = isUpperCaseAt(first, 1) || isUpperCaseAt(second, 0);
  return isName ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
}

/** The habits of a plan, by what most of its own full citations do. */
export function citationHabits({ directives }: Plan, lines: LineDocument): CitationHabits {
  let commas = 0;
  let inWords = 0;
  let count = 0;
  for (const { defining } of directives.slice(0, enoughCitations)) {
    const { date, range, fullRange } = defining;
    if (date === null) continue;
    const tail = lines.text({ start: range.end, end: fullRange.end });
    count++;
    if (tail.startsWith(',')) commas++;
    if (/\d\s+tháng\s+\d/u.test(tail)) inWords++;
  }
  return { commaBeforeDate: commas * 2 > count, datesInWords: inWords * 2 > count };
}

const enoughCitations = 50;
