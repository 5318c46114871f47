import { type LineHunk, lineDiff, linesOf } from '../../text/line-diff.ts';
import { createLineDocument } from '../../text/line-document.ts';

/** Lines shown before and behind each difference. */
const around = 3;

/** A patch as `diff -u` writes it and `git apply` and `patch -p1` take it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = withoutEmptyEnd(linesOf(createLineDocument(before)));
  const fresh = withoutEmptyEnd(linesOf(createLineDocument(after)));
  const groups = grouped(lineDiff(old, fresh));
  const name = path.replace(/^\/+/u, '');
  return [
    `--- a/${name}\n+++ b/${name}\n`,
    ...groups.map((group) => render(group, old, fresh)),
  ].join('');
}

/** Differences so near each other that the lines between them are shown anyway. */
function grouped(hunks: readonly LineHunk[]): LineHunk[][] {
  const groups: LineHunk[][] = [];
  for (const hunk of hunks) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const isNear = last && hunk.oldStart - (last.oldStart + last.oldCount) <= 2 * around;
    if (group !== undefined && isNear) group.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

function render(
  group: readonly LineHunk[],
  old: readonly string[],
  fresh: readonly string[],
): string {
  const first = group[0] as LineHunk;
  const last = group[group.length - 1] as LineHunk;
  const lead = Math.min(around, first.oldStart);
  const oldEnd = Math.min(old.length, last.oldStart + last.oldCount + around);
  const start = first.oldStart - lead;
  const newStart = first.newStart - lead;
  let text = '';
  let at = start;
  for (const { oldStart, oldCount, newStart: from, newCount } of group) {
    for (; at < oldStart; at++) text += marked(' ', old[at]);
    for (; at < oldStart + oldCount; at++) text += marked('-', old[at]);
    for (let line = from; line < from + newCount; line++) text += marked('+', fresh[line]);
  }
  for (; at < oldEnd; at++) text += marked(' ', old[at]);
  const newEnd = last.newStart + last.newCount + (oldEnd - last.oldStart - last.oldCount);
  return `@@ -${span(start, oldEnd)} +${span(newStart, newEnd)} @@\n${text}`;
}

/** `start,count` with lines from 1; a span without lines is named by the line before it. */
function span(start: number, end: number): string {
  return end === start ? `${start},0` : `${start + 1},${end - start}`;
}

function marked(mark: string, line = ''): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

/** A text that ends in a line break has no line behind it. */
function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  return lines[lines.length - 1] === '' ? lines.slice(0, -1) : lines;
}
