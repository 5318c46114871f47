import type { LineDocument } from '../../text/line-document.ts';

/**
 * The anchors that readers of Markdown (GitHub, GitLab, VS Code) give to its headings, by line from 1:
 * lower case, white space as hyphens, marks left out, letters with their diacritics; the second of two
 * equal ones ends in `-1`.
 */
export function anchorsOf(lines: LineDocument): ReadonlyMap<number, string> {
  const anchors = new Map<number, string>();
  const counts = new Map<string, number>();
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.line(line);
    if (!text.startsWith('#')) continue;
    const heading = /^#{1,6}[ \t]+(\S.*)$/u.exec(text)?.[1];
    if (heading === undefined) continue;
    const anchor = anchorOf(heading);
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    anchors.set(line + 1, count === 0 ? anchor : `${anchor}-${count}`);
  }
  return anchors;
}

/** `I. MỤC ĐÍCH, YÊU CẦU` → `i-mục-đích-yêu-cầu`. */
export function anchorOf(words: string): string {
  let heading = words.trim();
  // Closing marks (“## Tên ##”) are no part of the heading.
  if (/\s#/u.test(heading)) while (heading.endsWith('#')) heading = heading.slice(0, -1);
  return heading
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-');
}
