/** The lines between which `plandoc outline --write` keeps an outline. */
const openMark = /^[ \t]*<!--\s*plandoc:outline\b[^\n]*?-->[ \t]*$/;
const closeMark = /^[ \t]*<!--\s*\/plandoc:outline\s*-->[ \t]*$/;

interface Marks {
  readonly open: number;
  readonly close: number;
}

function findMarks(lines: readonly string[]): Marks | null {
  const open = lines.findIndex((line) => openMark.test(line));
  const close = lines.findIndex((line, index) => index > open && closeMark.test(line));
  return open < 0 || close < 0 ? null : { open, close };
}

/** The text with `outline` between its marks; null where it has none. Line breaks stay as they are. */
export function withOutline(text: string, outline: string): string | null {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const marks = findMarks(lines);
  if (marks === null) return null;
  const inner = ['', ...outline.trimEnd().split('\n'), ''];
  return [...lines.slice(0, marks.open + 1), ...inner, ...lines.slice(marks.close)].join(lineBreak);
}

/** The text with blank lines for what stands between the marks: a plan's own outline is none of its facts. */
export function withoutOutline(text: string): string {
  const lines = text.split('\n');
  const marks = findMarks(lines.map((line) => line.replace(/\r$/, '')));
  if (marks === null) return text;
  return lines
    .map((line, index) => (index > marks.open && index < marks.close ? '' : line))
    .join('\n');
}

/** A new file that holds nothing but an outline and its marks. */
export function markedOutline(outline: string): string {
  return `<!-- plandoc:outline -->\n\n${outline.trimEnd()}\n\n<!-- /plandoc:outline -->\n`;
}
