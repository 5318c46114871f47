import type { LineSource } from '../blocks/paragraphs.ts';
import type { LineFacts } from '../lines/line-facts.ts';

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
const openDay = /^\p{Lu}[\p{L}\p{M}.' -]{1,24},$/u;
const openDate = /,\s?ngày(?:[\s\d.…]{0,8}(?:tháng[\s\d.…]{0,8})?(?:năm)?)?$/u;
const restOfDate = /^(?:tháng|năm|[\d.…])[^,;:]*$/u;
const restOfDay = /^ngày[\s\d.…]/u;
const openNumber = /^số\s?[:.]?$/u;
const restOfNumber = /^[\d.…]{0,8}\s?[-/]\s?\p{L}/u;
/** A word that a place's name begins with, and how a place's name ends. */
const openPlace = /^\p{Lu}[\p{Ll}\p{M}]{1,6}(?: \p{Lu}[\p{Ll}\p{M}]{1,6}){0,2}$/u;
const restOfPlace = /^\p{Lu}[\p{L}\p{M}.' -]{1,24},\s?ngày/u;
/** The first word of a body's name, which says nothing alone. */
const openBody =
  /^(?:[uủ][ỷy]|sở|bộ|ban|hội|đảng|tỉnh|thành|huyện|trường|cục|viện|liên|tổng|văn|trung|bệnh|học|mặt)$/u;

function goesOn(text: string, folded: string, { clean, capitals, sign }: LineFacts): boolean {
  const next = clean.folded;
  if (folded.startsWith('số') && openNumber.test(folded)) return restOfNumber.test(next);
  if (capitals && text === text.toUpperCase())
    if (fixedNames.some((name) => isBrokenName(name, folded, next))) return true;
  if (text.endsWith(',') && openDay.test(text))
    return next.startsWith('ngày') && restOfDay.test(next);
  if (folded.includes('ngày')) return openDate.test(folded) && restOfDate.test(next);
  if (text.length <= 6 && capitals && sign === 'none' && openBody.test(folded))
    return text === text.toUpperCase() && next.includes(' ');
  return next.includes('ngày') && openPlace.test(text) && restOfPlace.test(clean.text);
}

/** Whether a name of several words is broken after `begun`, and the next line goes on with it. */
function isBrokenName(name: string, begun: string, next: string): boolean {
  if (!name.startsWith(`${begun} `)) return false;
  const rest = name.slice(begun.length + 1);
  return rest.startsWith(next) || next.startsWith(rest);
}
