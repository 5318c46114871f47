import type { LineSource } from '../blocks/paragraphs.ts';
import { readCellBlock } from '../blocks/paragraphs.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import { columnRole } from '../headings/column-role.ts';
import { type Column, flatHeaderRole } from './table-columns.ts';

/** A header of more cells is none. */
export const mostColumns = 15;

/** Headings of columns that hold neither tasks nor times nor units. */
const otherHeading =
  /^(?:ghi chú|địa điểm|thành phần|đối tượng|kinh phí|số lượng|hình thức|phương tiện|yêu cầu|lực lượng)/u;

/** Whether a cell heads such a column: “Địa điểm”, “Ghi chú”. */
export function namesOtherColumn(folded: string): boolean {
  return otherHeading.test(folded);
}

/**
 * A header cell, which may be broken over lines (“Cơ quan” / “chủ trì”), perhaps with blank lines
 * between, and what its column is for.
 */
export function flatHeaderCell(
  source: LineSource,
  line: number,
): { readonly role: Column; readonly lineCount: number } | null {
  const block = readCellBlock(source, line, false, true);
  if (block.lineCount === 1) {
    const role = flatHeaderRole(block.facts);
    return role === null ? null : { role, lineCount: 1 };
  }
  if (block.facts.label || block.facts.bullet || block.passage.text.length > longestHeading)
    return null;
  const role = columnRole(block.passage.folded);
  return role === null ? null : { role, lineCount: block.lineCount };
}

const longestHeading = 60;

/**
 * A heading over two others (“Đơn vị thực hiện” over “Chủ trì” and “Phối hợp”) stands before the rest of
 * its line, the two at the end.
 */
export function withJoinedHeading(roles: readonly Column[]): readonly Column[] {
  const over = roles.indexOf('lead');
  const [lead, coordinating] = roles.slice(-2);
  if (over < 0 || over >= roles.length - 2 || lead !== 'lead' || coordinating !== 'coordinating')
    return roles;
  return [...roles.slice(0, over), lead, coordinating, ...roles.slice(over + 1, -2)];
}

/** A cheap look at each short line; columnRole decides. */
const firstOfHeading =
  /^(?:thời|ngày|tuần|tháng|tiến|nội|nhiệm|công|tên|việc|hoạt|người|đơn|cơ quan|bộ phận|phân|giáo|buổi)/u;

/** A short line that names a column of tasks, times or leads. */
export function opensBareTable(facts: LineFacts): boolean {
  const { text, folded } = facts.clean;
  if (text.length > 30 || /[.,;:]$/u.test(text) || !firstOfHeading.test(folded)) return false;
  const role = flatHeaderRole(facts);
  return role === 'deadline' || role === 'task' || role === 'lead';
}

/** Three columns and more, each named once, with tasks and who is to do them or when. */
export function areBareColumns(roles: readonly Column[]): boolean {
  const known = roles.slice(1).filter((role) => role !== 'other');
  if (known.length < 3 || new Set(known).size < known.length || roles.length > mostColumns)
    return false;
  return known.includes('task') && (known.includes('lead') || known.includes('deadline'));
}
