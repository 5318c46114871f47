import type { LineSource } from '../blocks/paragraphs.ts';
import { isPlanNumber } from '../letterhead-of-plan.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import { sectionRole } from '../headings/section-role.ts';
import type { LetterheadLines } from './division.ts';
import { leadIn } from './title.ts';

/**
 * Copies from the web lose the line “KẾ HOẠCH”: the plan's subject in capitals stands right below a
 * letterhead whose number says what the document is (“Số: 54/KH-UBND”).
 */
export function isLostTitle(
  source: LineSource,
  line: number,
  { number, dateWords }: LetterheadLines,
): boolean {
  if (!number || !dateWords || !isPlanNumber(number.text)) return false;
  if (number.range.end.line >= line || dateWords.range.end.line >= line) return false;
  const { capitals, label, sign, clean } = source.facts(line);
  if (!capitals || label || sign !== 'none' || clean.text.split(' ').length < 4) return false;
  return !/^\(?dự thảo/u.test(clean.folded) && !titleFollows(source, line);
}

/** The title's own word may stand below other lines in capitals (a mark of urgency, a body's name). */
const titleDistance = 6;

function titleFollows(source: LineSource, line: number): boolean {
  const end = Math.min(source.lineCount, line + titleDistance);
  for (let at = line + 1; at < end; at++) {
    const { blank, capitals, label, row, sign, clean } = source.facts(at);
    if (sign === 'title') return true;
    // Past a line that may open a section another division begins, whose edits do not reach here.
    if (!blank && (!capitals || label || row || sectionRole(clean.folded) !== 'other'))
      return false;
  }
  return false;
}

/** Within so many lines that are not blank the letterhead follows the title of the web page that shows it. */
const letterheadDistance = 12;

/**
 * A web page's title in capitals (“KẾ HOẠCH CẤP NƯỚC NĂM 2020”), with the whole plan below it: its
 * letterhead follows, and nothing between that could open a division.
 */
export function isPageTitle(
  source: LineSource,
  line: number,
  { number, dateWords, nationalName }: LetterheadLines,
): boolean {
  if (number || dateWords || nationalName) return false;
  const { sign, clean, label, capitals } = source.facts(line);
  if (sign !== 'title' || label || !clean.folded.startsWith('kế hoạch ')) return false;
  let filled = 0;
  for (let at = line + 1; at < source.lineCount && filled < letterheadDistance; at++) {
    const next = source.facts(at);
    if (next.blank) continue;
    filled++;
    const { folded } = next.clean;
    if (next.sign === 'national-name') return true;
    if ((next.row || next.gaps.length > 0) && folded.includes('cộng hòa xã hội')) return true;
    if (next.row || next.label) return false;
    // “Số:      /KH-UBND”, “XÃ  TÂN AN”: a gap is no second column there.
    if (next.gaps.length > 0 && !next.capitals && next.sign !== 'number') return false;
    if (!capitals && next.sign === 'title' && folded === 'kế hoạch') return true;
    if (next.sign !== 'none' && next.sign !== 'number') return false;
    if (folded.includes('sau') || sectionRole(folded) !== 'other') return false;
  }
  return false;
}

/** Between the page's title and the basis stand no more than a date and some counts. */
export const basisDistance = 4;
const longestRemark = 60;

/** A line that can be such a title: “Kế hoạch tổ chức …”, set off by nothing. */
export function mayBeTitleAboveBasis({ clean, label, bullet, row, sign }: LineFacts): boolean {
  if (label || bullet || row || sign !== 'none' || !clean.folded.startsWith('kế hoạch '))
    return false;
  return clean.text.length < 300 && !/[.;:,!?…]$|^.{9}số |\d\/\p{L}/u.test(clean.text);
}

/** Whether a line gives the legal basis: “Căn cứ …”, “Thực hiện …, … xây dựng kế hoạch như sau:”. */
export function opensBasis({ clean, sign }: LineFacts): boolean {
  if (sign === 'basis') return true;
  const { folded } = clean;
  return folded.length > longestRemark && leadIn.test(folded) && folded.includes(' kế hoạch ');
}

/** The title of a page in ordinary letters, whose letterhead and line “KẾ HOẠCH” the copy left out: the basis follows. */
export function isTitleAboveBasis(
  source: LineSource,
  line: number,
  { number, dateWords, nationalName }: LetterheadLines,
): boolean {
  if (number || dateWords || nationalName || !mayBeTitleAboveBasis(source.facts(line)))
    return false;
  for (let at = line + 1, filled = 0; at < source.lineCount && filled < basisDistance; at++) {
    const next = source.facts(at);
    if (next.blank) continue;
    filled++;
    if (opensBasis(next)) return true;
    // The plan’s own title, or its letterhead, follows all the same.
    if (next.clean.text.length > longestRemark || next.row || next.sign !== 'none') return false;
    if (mayBeTitleAboveBasis(next)) return false;
  }
  return false;
}
