import { matchAt } from '../text/match-at.ts';

/** A date in a citation, as read from the text. */
export interface CitationDate {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`; null where a part is missing, blank or impossible. */
  readonly date: string | null;
  readonly year: number | null;
}

const opening =
  /(?:[ ,–-]|\(){0,3}(?:cùng )?(?:(?:được )?(?:ký|ban hành|thông qua) )?(?:(ngày)(?: ngày)?:? ?)?/uy;
const numericDate =
  /(\d(?: ?\d)?) ?[/.-] ?(\d(?: ?\d)?) ?[/.-] ?(\d(?: ?\d){3}|\d{2})(?!\d|[/.-]\d)\)?/uy;
const wordyDate =
  /(\d(?: ?\d)?) ?tháng ?(\d(?: ?\d)?)(?:[ ,/]{1,2}(?:(?:năm|tháng) ?)?|năm ?)(\d(?: ?\d){3})(?!\d)\)?/uy;
/** Up to the end of “tháng” behind a day, whose digits may have a space between them. */
const longestDay = '1 5 tháng'.length;
const blankDate = /[\d.…_ /-]{0,24}(?:tháng ?[\d.…_ ]{0,20}(?:năm ?)?)?[\d.…_ /]{0,12}/uy;
const monthOnly = /tháng \d(?: ?\d)?(?: năm |[/.-])(\d{4})(?!\d)\)?/uy;
const yearOnly =
  /(?:[ ,]{0,2}năm | ?\(năm | ?\(|,? )((?:19|20)\d{2})(?![\d/.-]|(?: ?[–-] ?\d))\)?/uy;

/**
 * Reads the date of a citation at `position` of a folded passage, with the comma, bracket and words
 * before it: “ngày 05/3/2020”, “, ngày 05 tháng 3 năm 2020”, “ngày 19/9/ 2023”. Null where none stands.
 */
export function readCitationDate(folded: string, position: number): CitationDate | null {
  const opener = matchAt(opening, folded, position);
  if (opener === null) return null;
  const start = opening.lastIndex;
  const hasDayWord = opener[1] !== undefined;
  if (!hasDayWord && folded.startsWith('tháng ', start)) {
    const month = matchAt(monthOnly, folded, start);
    if (month === null) return null;
    return { start: position, end: monthOnly.lastIndex, date: null, year: Number(month[1]) };
  }
  const isWordy = hasDayWord && folded.slice(start, start + longestDay).includes('tháng');
  const wordy = isWordy ? matchAt(wordyDate, folded, start) : null;
  if (wordy) return dateOf(position, wordyDate.lastIndex, wordy[1], wordy[2], wordy[3]);
  if (hasDayWord || opener[0].includes('(')) {
    const numeric = matchAt(numericDate, folded, start);
    if (numeric) return dateOf(position, numericDate.lastIndex, numeric[1], numeric[2], numeric[3]);
  }
  return hasDayWord ? readBlankDate(folded, position, start) : null;
}

/** “ngày … tháng 8 năm 2026”, “ngày …/…/2026”: something of a date has to stand behind “ngày”. */
function readBlankDate(folded: string, position: number, start: number): CitationDate | null {
  const blank = matchAt(blankDate, folded, start);
  if (blank === null || !/^(?:[\d.…_/-]|tháng)/u.test(blank[0])) return null;
  const end = start + blank[0].trimEnd().length;
  return { start: position, end, date: null, year: yearIn(blank[0]) };
}

/** Reads “năm 2016”, “(2013)” or a bare “ 2016” after the name of a law. */
export function readYear(folded: string, position: number): CitationDate | null {
  const match = matchAt(yearOnly, folded, position);
  if (!match) return null;
  return { start: position, end: yearOnly.lastIndex, date: null, year: Number(match[1]) };
}

/** Reads “năm 2018” behind a number: “Kế hoạch 15/KH-UBND năm 2018”. */
export function readYearInWords(folded: string, position: number): CitationDate | null {
  return folded.startsWith(' năm ', position) ? readYear(folded, position) : null;
}

function dateOf(
  start: number,
  end: number,
  dayDigits = '',
  monthDigits = '',
  yearDigits = '',
): CitationDate {
  const day = digits(dayDigits);
  const month = digits(monthDigits);
  const year = fullYear(yearDigits);
  const exists = year >= 1900 && year <= 2199 && isDay(year, month, day);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { start, end, date: exists ? date : null, year: exists ? year : null };
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fullYear(yearDigits: string): number {
  const year = digits(yearDigits);
  return yearDigits.length === 2 ? year + (year > 45 ? 1900 : 2000) : year;
}

function yearIn(words: string): number | null {
  const year = /(?:19|20)\d{2}/u.exec(words);
  return year ? Number(year[0]) : null;
}

function digits(text: string): number {
  return Number(text.replace(/ /gu, ''));
}
