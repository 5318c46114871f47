import { toneOf } from '../colours.ts';
import type { Say } from '../messages.ts';
import { entryWords } from './entries.ts';
import type { OutlineEntry } from './entries.ts';

/** Long enough to tell headings apart, short enough for one line. */
const longestTitle = 100;

/** The outline as a tree for the terminal, each entry with its line in the file. */
export function renderTree(
  entries: readonly OutlineEntry[],
  colour: boolean,
  say: Say,
  indent = '',
): string {
  const paint = toneOf(colour);
  let text = '';
  for (const [index, entry] of entries.entries()) {
    const last = index === entries.length - 1;
    const branch = paint('dim', `${indent}${last ? '└─' : '├─'} `);
    const words = shorten(entryWords(entry));
    const title =
      entry.kind === 'section' || entry.kind === 'appendix' ? paint('bold', words) : words;
    text += `${branch}${title}${paint('dim', `${details(entry, say)}  :${entry.line}`)}\n`;
    text += renderTree(entry.children, colour, say, `${indent}${last ? '   ' : '│  '}`);
  }
  return text;
}

/** The outline as a nested Markdown list that links to the lines of the file. */
export function renderMarkdown(
  entries: readonly OutlineEntry[],
  path: string,
  say: Say,
  indent = '',
): string {
  let text = '';
  for (const entry of entries) {
    const words = shorten(entryWords(entry)).replace(/[[\]\\*_`<>]/g, '\\$&');
    text += `${indent}- [${words}](${encodeURI(path)}#L${entry.line})${details(entry, say)}\n`;
    text += renderMarkdown(entry.children, path, say, `${indent}  `);
  }
  return text;
}

function details({ leadUnits, deadlines }: OutlineEntry, say: Say): string {
  const parts: string[] = [];
  if (leadUnits.length > 0) parts.push(`${say('outline.lead')}: ${leadUnits.join('; ')}`);
  if (deadlines.length > 0) parts.push(`${say('outline.deadline')}: ${deadlines.join('; ')}`);
  return parts.length === 0 ? '' : ` (${shorten(parts.join(' · '))})`;
}

/** Cuts at the end of a word. */
function shorten(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.lastIndexOf(' ', longestTitle);
  return `${text.slice(0, cut > 0 ? cut : longestTitle)} …`;
}
