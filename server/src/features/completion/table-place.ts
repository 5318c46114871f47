import type { LineDocument } from '../../text/line-document.ts';
import { foldPassage } from '../../text/fold.ts';
import type { Position } from '../../text/position.ts';
import { type CompletionPlace, placeUnderHeading } from './completion-place.ts';

/** Rows above the cursor in which the head of a table is looked for. */
const mostRows = 300;

/** What can stand in a cell of a table: by the head of its column, “Cơ quan chủ trì”, “Thời hạn hoàn thành”. */
export function tablePlace(
  lines: LineDocument,
  { line, character }: Position,
): CompletionPlace | null {
  const before = lines.line(line).slice(0, character);
  if (!isRow(before)) return null;
  const cells = before.split('|');
  let head = line;
  while (head > 0 && line - head < mostRows && isRow(lines.line(head - 1))) head--;
  if (head === line) return null;
  const heading = lines.line(head).split('|')[cells.length - 1] ?? '';
  return placeUnderHeading(foldPassage(heading), cells.at(-1) ?? '');
}

function isRow(text: string): boolean {
  return text.trimStart().startsWith('|');
}
