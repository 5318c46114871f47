import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import { toneOf } from '../colours.ts';
import type { Tone } from '../colours.ts';

/**
 * The line of a finding with the finding underlined. Paragraphs of plans run to a thousand characters,
 * so the line is cut to `width` columns around the finding, at the ends of words.
 */
export function codeFrame(
  lines: LineDocument,
  range: Range,
  tone: Tone,
  colour: boolean,
  width: number,
): string {
  const number = String(range.start.line + 1);
  const line = visible(lines.line(range.start.line));
  const end = range.end.line > range.start.line ? line.trimEnd().length : range.end.character;
  const room = Math.max(20, width - number.length - 4);
  const { from, to } = windowAround(line, range.start.character, end, room);
  const before = (from > 0 ? '…' : '') + line.slice(from, range.start.character);
  const marked = line.slice(range.start.character, Math.min(end, to));
  const after =
    line.slice(Math.min(end, to), to).trimEnd() + (to < line.trimEnd().length ? '…' : '');
  const gutter = ' '.repeat(number.length);
  const paint = toneOf(colour);
  const bar = paint('dim', '│');
  const underline =
    ' '.repeat(displayWidth(before)) + '─'.repeat(Math.max(1, displayWidth(marked)));
  return (
    `  ${paint('dim', number)} ${bar} ${before}${paint(tone, marked)}${after}\n` +
    `  ${gutter} ${bar} ${paint(tone, underline)}\n`
  );
}

/** Control characters would be commands to the terminal; each is shown as one mark, so that columns stay. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (mark) => (mark === '\t' ? ' ' : '·'));
}

/** The part of a line to show: the finding with as much before and after it as fits. */
function windowAround(
  line: string,
  start: number,
  end: number,
  room: number,
): { from: number; to: number } {
  if (line.length <= room) return { from: 0, to: line.length };
  const spare = Math.max(0, room - (end - start));
  const before = Math.min(start, Math.max(Math.floor(spare / 3), spare - (line.length - end)));
  let from = start - before;
  let to = Math.min(line.length, from + room);
  if (from > 0) {
    const space = line.indexOf(' ', from);
    from = space >= 0 && space < start ? space + 1 : start;
  }
  if (to < line.length) {
    const space = line.lastIndexOf(' ', to);
    to = space > end ? space : Math.max(Math.min(end, to), from);
  }
  return { from, to };
}

/** Columns in a terminal: combining marks (decomposed Vietnamese) take none, CJK letters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}|[\u200b-\u200f\ufeff]/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
