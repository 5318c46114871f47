import { beginsAnewAt, isUpperCaseAt } from '../../text/letters.ts';
import type { CitationMention } from '../citation-mention.ts';
import { readCitationDate, readYear } from '../citation-dates.ts';
import type { Passage } from '../../plan/passage.ts';
import { nameKey } from '../name-key.ts';
import { readKnownLawName } from './law-names.ts';

/** Words before “luật” that make another word of it: pháp luật, kỷ luật, Đại học Luật, Đoàn Luật sư. */
const notALaw =
  /(?:pháp|kỷ|quy|đại học|khoa|công ty|trường|ngành|hội|đoàn|viện|cử nhân|thạc sĩ|tiến sĩ|môn|văn phòng) $/u;
/** Laws that do not exist yet are not cited. */
const notYetALaw =
  /(?:dự án|dự thảo|xây dựng|soạn thảo|đề xuất|trình) (?:các |đề nghị xây dựng )?$/u;

const amendment = /sửa đổi,? ?(?:và |hoặc )?(?:bổ sung)?[^;:.()“”]{0,80}?của (?:các )?/uy;
const lawHead = /(?:bộ ?luật|luật|pháp lệnh)/uy;
const listGap = /(?:,|;)? (?:và )?/uy;
const revision = / ?\((?:sửa đổi|được sửa đổi|hợp nhất|hiv\/aids)[^()]{0,40}\)/uy;
const nameWord = / ([\p{L}\p{M}\d&]+)/uy;
const nameStop =
  /^(?:năm|ngày|số|và|được|do|của|để|theo|trong|tại|quy|qui|có|đã|là|về|với|đối|cho|khi|nhằm|thì|hiện|này|sửa|trên|ban|hoặc|bằng|đến|từ|phải|sẽ|gắn|nêu|như|mới|vào|bảo đảm)$/u;

const maximumNameWords = 14;

/**
 * Reads a law (Luật, Bộ luật, Pháp lệnh) by its name at `start` of its type word. Laws are cited by
 * type and name alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b); year or date may follow.
 */
export function readLaw(passage: Passage, start: number): CitationMention | null {
  const { folded, text } = passage;
  const before = folded.slice(Math.max(0, start - 40), start);
  lawHead.lastIndex = start;
  const head = lawHead.exec(folded);
  if (!head || (head[0] === 'luật' && notALaw.test(before))) return null;
  if (isInsideWord(text, lawHead.lastIndex)) return null;
  const name = readLawName(passage, lawHead.lastIndex, true);
  if (!name) return null;
  const type = head[0] === 'luật' ? 'Luật' : head[0].startsWith('bộ') ? 'Bộ luật' : 'Pháp lệnh';
  revision.lastIndex = name.end;
  const isRevised = revision.test(folded);
  const nameEnd = isRevised ? revision.lastIndex : name.end;
  const when = readLawDate(folded, nameEnd);
  const end = when?.end ?? name.end;
  const title = `${type} ${name.words}`;
  return {
    form: 'name',
    start,
    end,
    fullStart: start,
    fullEnd: end,
    id: when?.year ? `${title} ${when.year}` : title,
    key: nameKey(title),
    number: null,
    symbol: null,
    type,
    date: when?.date ?? null,
    year: when?.year ?? null,
    issuer: null,
    subject: name.words,
    subjectSpan: { start, end },
    lawKey: null,
    inCapitals: isCapitals(text.slice(start, name.end)),
    // “Dự án Luật Điện lực (sửa đổi)” names the law that is there.
    tentative: !isRevised && notYetALaw.test(before),
  };
}

/** “Luậtsư” goes on; “LuậtTrẻ em” has lost its space. */
function isInsideWord(text: string, at: number): boolean {
  if (text.charAt(at) === ' ') return false;
  return !beginsAnewAt(text, at);
}

interface LawName {
  readonly end: number;
  readonly words: string;
}

function readLawName(passage: Passage, headEnd: number, mayAmend: boolean): LawName | null {
  const { folded, text } = passage;
  const start = folded.charAt(headEnd) === ' ' ? headEnd + 1 : headEnd;
  amendment.lastIndex = start;
  if (mayAmend && amendment.test(folded)) {
    const end = readLawList(passage, amendment.lastIndex);
    return end === null ? null : { end, words: printedName(text.slice(start, end), null) };
  }
  const known = readKnownLawName(text, folded, start);
  if (known) {
    const words = known.repaired
      ? known.name
      : printedName(text.slice(start, known.end), known.name);
    return { end: known.end, words };
  }
  return readUnknownName(passage, headEnd);
}

/** “Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương” inside the name of an amending law. */
function readLawList(passage: Passage, start: number): number | null {
  let at = start;
  let end: number | null = null;
  for (let count = 0; count < 12; count++) {
    lawHead.lastIndex = at;
    if (!lawHead.test(passage.folded)) return end;
    const name = readLawName(passage, lawHead.lastIndex, false);
    if (!name) return end;
    end = name.end;
    listGap.lastIndex = end;
    if (!listGap.test(passage.folded)) return end;
    at = listGap.lastIndex;
  }
  return end;
}

/** A law that is not listed begins with a capital and goes on to a word or mark that no name holds. */
function readUnknownName(passage: Passage, headEnd: number): LawName | null {
  const { folded, text } = passage;
  if (!isUpperCaseAt(text, headEnd + 1)) return null;
  let end = headEnd;
  for (let count = 0; count < maximumNameWords; count++) {
    nameWord.lastIndex = end;
    const word = nameWord.exec(folded);
    if (!word?.[1] || nameStop.test(word[1])) break;
    end = nameWord.lastIndex;
  }
  const words = text.slice(headEnd + 1, end);
  return words.length > 2 && !/^\d/u.test(words) ? { end, words: printedName(words, null) } : null;
}

function readLawDate(folded: string, position: number): ReturnType<typeof readYear> {
  return (
    readYear(folded, position) ??
    (/^,? ?(?:được [^,;.]{0,40} )?(?:\(|ngày)/u.test(folded.slice(position, position + 60))
      ? readCitationDate(folded, position)
      : null)
  );
}

/** The name as printed, with a capital first; a name in capitals takes the usual spelling. */
function printedName(printed: string, usual: string | null): string {
  const words = printed.trim();
  if (isCapitals(words)) return usual ?? capitalised(words.toLowerCase());
  return capitalised(words);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isCapitals(words: string): boolean {
  return words.length > 3 && words === words.toUpperCase();
}
