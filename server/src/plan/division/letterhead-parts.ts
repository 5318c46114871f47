import type { LineSource } from '../blocks/paragraphs.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import { isLowerCaseAt, isUpperCase, isUpperCaseAt } from '../../text/letters.ts';

/**
 * Narrow columns and copies from the web break a part of the letterhead over several lines: “CỘNG” /
 * “HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, “Số:” / “29/KH-UBND”, “Thái” / “Nguyên, ngày 22” / “tháng 3 năm 2018”.
 */

const longestPart = 80;
const mostLines = 4;

/** The last line of the letterhead's part that begins at `line`. */
export function lastLineOfPart(source: LineSource, line: number): number {
  const first = source.facts(line);
  if (first.label || first.gaps.length > 0) return line;
  let { text, folded } = first.clean;
  let last = line;
  while (last + 1 < source.lineCount && last - line < mostLines && text.length <= longestPart) {
    const next = source.facts(last + 1);
    if (next.blank || next.row || next.bullet || next.ruler) break;
    if (!goesOn(text, folded, next)) break;
    text += ` ${next.clean.text}`;
    folded += ` ${next.clean.folded}`;
    last++;
  }
  return last;
}

const fixedNames = [
  'cộng hòa xã hội chủ nghĩa việt nam',
  'đảng cộng sản việt nam',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'ban chấp hành',
  'ban thường vụ',
];
const openDate = /,\s?ngày(?:[\s\d.…]{0,8}(?:tháng[\s\d.…]{0,8})?(?:năm)?)?$/u;
const restOfDate = /^(?:tháng|năm|[\d.…])[^,;:]*$/u;
const openNumber = /^số\s?[:.]?$/u;
const restOfNumber = /^[\d.…]{0,8}\s?[-/]/u;
const restOfPlace = /^[^,;:\d]{2,24},\s?ngày/u;
/** The first word of a body's name, which says nothing alone. */
const openBody =
  /^(?:[uủ][ỷy]|sở|bộ|ban|hội|đảng|tỉnh|thành|huyện|trường|cục|viện|liên|tổng|văn|trung|bệnh|học|mặt)$/u;

function goesOn(
  text: string,
  folded: string,
  { clean, capitals, sign, label }: LineFacts,
): boolean {
  const next = clean.folded;
  if (folded.startsWith('số') && openNumber.test(folded)) return restOfNumber.test(next);
  if (folded.includes('ngày')) return openDate.test(folded) && restOfDate.test(next);
  if (label) return false;
  if (isUpperCase(text) && capitals) {
    if (fixedNames.some((name) => isBrokenName(name, folded, next))) return true;
    return text.length <= 6 && sign === 'none' && openBody.test(folded) && next.includes(' ');
  }
  if (text.endsWith(',')) return isNameOfPlace(text) && next.startsWith('ngày');
  return next.includes(', ngày') && isNameOfPlace(text) && restOfPlace.test(next);
}

/** “Thái”, “Thừa Thiên”, “Hà Nội,”: two or three words with capitals. */
function isNameOfPlace(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 4 &&
    words.every((word) => word.length < 9 && isUpperCaseAt(word, 0) && isLowerCaseAt(word, 1))
  );
}

/** Whether a name of several words is broken after `begun`, and the next line goes on with it. */
function isBrokenName(name: string, begun: string, next: string): boolean {
  if (!name.startsWith(`${begun} `)) return false;
  const rest = name.slice(begun.length + 1);
  return rest.startsWith(next) || next.startsWith(rest);
}
