import type { Fix } from '../../server/src/rules/index.ts';
import type { Position, Range } from '../../server/src/text/position.ts';

/** Takes the marks `⟦…⟧` out of an example and says where they were. */
export function unmark(text: string): { plain: string; ranges: Range[] } {
  let plain = '';
  const ranges: Range[] = [];
  for (const part of text.split(/([⟦⟧])/u)) {
    if (part === '⟦') ranges.push({ start: endOf(plain), end: endOf(plain) });
    else if (part === '⟧') (ranges.at(-1) as Range).end = endOf(plain);
    else plain += part;
  }
  return { plain, ranges };
}

/** The text after a fix, with `cursor` where the drafter goes on writing. */
export function apply(text: string, fix: Fix, cursor: string): string {
  let result = text;
  for (const edit of [...fix.edits].reverse()) {
    const { newText } = edit;
    const marked =
      edit.cursor === undefined
        ? newText
        : newText.slice(0, edit.cursor) + cursor + newText.slice(edit.cursor);
    result =
      result.slice(0, offsetOf(text, edit.range.start)) +
      marked +
      result.slice(offsetOf(text, edit.range.end));
  }
  return result;
}

function endOf(text: string): Position {
  const lines = text.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function offsetOf(text: string, { line, character }: Position): number {
  return text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
}
