import { escapeLink, escapeMarkdown } from '../formats/escape.ts';
import { shorten } from '../lines-of.ts';
import type { SayExport } from '../messages.ts';
import { detailsLine, type OutlineDetail } from './entry-details.ts';
import { entryWords, type OutlineEntry, type PlanOutline } from './outline-entry.ts';

/** Long enough to tell headings apart, short enough for one line. */
const longestTitle = 100;

/** How a terminal shows parts of a tree. */
export interface TreePaint {
  bold(text: string): string;
  dim(text: string): string;
}

export const noPaint: TreePaint = { bold: (text) => text, dim: (text) => text };

/** The outlines as trees, each entry with its line in the file. */
export function outlinesAsTree(
  outlines: readonly PlanOutline[],
  wanted: readonly OutlineDetail[],
  say: SayExport,
  paint: TreePaint,
): string {
  const trees = outlines.map(({ file, title, entries }) => {
    const head = title === '' ? '' : paint.dim(`  ${title}`);
    return `${paint.bold(file)}${head}\n${branches(entries, '')}`;
  });
  return trees.join('\n');

  function branches(entries: readonly OutlineEntry[], indent: string): string {
    return entries
      .map((entry, index) => {
        const isLast = index === entries.length - 1;
        const words = shorten(entryWords(entry), longestTitle);
        const isHeading = entry.kind === 'section' || entry.kind === 'appendix';
        const details = detailsLine(entry, wanted, say);
        const tail = `${details === '' ? '' : ` (${details})`}  :${entry.line}`;
        const branch = paint.dim(`${indent}${isLast ? '└─' : '├─'} `);
        const line = `${branch}${isHeading ? paint.bold(words) : words}${paint.dim(tail)}\n`;
        return line + branches(entry.children, `${indent}${isLast ? '   ' : '│  '}`);
      })
      .join('');
  }
}

/** The outlines as nothing but indented lines, to be pasted into a letter or a report. */
export function outlinesAsPlainText(
  outlines: readonly PlanOutline[],
  wanted: readonly OutlineDetail[],
  say: SayExport,
): string {
  return outlines
    .map(({ file, title, entries }) => `${title === '' ? file : title}\n\n${lines(entries, '')}`)
    .join('\n');

  function lines(entries: readonly OutlineEntry[], indent: string): string {
    return entries
      .map((entry) => {
        const details = detailsLine(entry, wanted, say);
        const tail = details === '' ? '' : ` (${details})`;
        return `${indent}${entryWords(entry)}${tail}\n${lines(entry.children, `${indent}  `)}`;
      })
      .join('');
  }
}

/** How Markdown links to a plan: its path as seen from where the outline stands; '' in the plan itself. */
export type LinkTo = (file: string) => string;

/** The outlines as nested Markdown lists that link to the places in the files. */
export function outlinesAsMarkdown(
  outlines: readonly PlanOutline[],
  wanted: readonly OutlineDetail[],
  say: SayExport,
  linkTo: LinkTo,
  headings: boolean,
): string {
  const parts = outlines.map(({ file, title, entries }) => {
    const name = escapeMarkdown(title === '' ? file : title);
    const link = linkTo(file);
    const head = outlines.length > 1 ? `[${name}](${escapeLink(link)})` : name;
    const list = markdownList(entries, link, '', wanted, say);
    return headings || outlines.length > 1
      ? `${outlines.length > 1 ? '##' : '#'} ${head}\n\n${list}`
      : list;
  });
  const index = outlines.length > 1 && headings ? [`# ${say('title.outlines')}\n`] : [];
  return [...index, ...parts].join('\n');
}

function markdownList(
  entries: readonly OutlineEntry[],
  link: string,
  indent: string,
  wanted: readonly OutlineDetail[],
  say: SayExport,
): string {
  return entries
    .map((entry) => {
      const words = escapeMarkdown(shorten(entryWords(entry), longestTitle));
      const details = detailsLine(entry, wanted, say);
      const tail = details === '' ? '' : ` (${escapeMarkdown(details)})`;
      const line = `${indent}- [${words}](${escapeLink(link)}#${entry.anchor})${tail}\n`;
      return line + markdownList(entry.children, link, `${indent}  `, wanted, say);
    })
    .join('');
}
