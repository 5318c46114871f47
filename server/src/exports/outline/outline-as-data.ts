import type { Cell, Sheet } from '../formats/sheet.ts';
import { escapeXml } from '../formats/escape.ts';
import { shorten } from '../lines-of.ts';
import type { SayExport } from '../messages.ts';
import { detailsOf, type OutlineDetail } from './entry-details.ts';
import { entryWords, type OutlineEntry, type PlanOutline } from './outline-entry.ts';

/** The outlines for programs: one as an object, several as an array. */
export function outlinesAsJson(
  outlines: readonly PlanOutline[],
  wanted: readonly OutlineDetail[],
): string {
  const entryJson = ({ findings, children, ...entry }: OutlineEntry): object => ({
    ...entry,
    ...(wanted.includes('findings') ? { findings } : {}),
    children: children.map(entryJson),
  });
  const list = outlines.map(({ file, title, entries }) => ({
    file,
    title,
    outline: entries.map(entryJson),
  }));
  return list.length === 0
    ? ''
    : `${JSON.stringify(list.length === 1 ? list[0] : list, null, 1)}\n`;
}

/** The outlines as a sheet, one row an entry. */
export function outlinesAsSheet(outlines: readonly PlanOutline[], say: SayExport): Sheet {
  const columns = [
    { title: say('column.file'), width: 24 },
    { title: say('column.line'), width: 7 },
    { title: say('column.level'), width: 6 },
    { title: say('column.kind'), width: 10 },
    { title: say('column.label'), width: 8 },
    { title: say('column.title'), width: 60 },
    { title: say('column.lead'), width: 26 },
    { title: say('column.coordinating'), width: 26 },
    { title: say('column.deadline'), width: 26 },
    { title: say('column.findings'), width: 20 },
  ];
  const rows: Cell[][] = [];
  for (const { file, entries } of outlines) write(file, entries, 1);
  return { title: say('title.outline'), columns, groups: [{ title: '', rows }] };

  function write(file: string, entries: readonly OutlineEntry[], level: number): void {
    for (const entry of entries) {
      const { line, kind, label, title, leadUnits, coordinatingUnits, deadlines } = entry;
      const findings = [...new Set(entry.findings.map(({ code }) => code))].join(', ');
      const units = [leadUnits.join('; '), coordinatingUnits.join('; '), deadlines.join('; ')];
      rows.push([file, line, level, say(`kind.${kind}`), label, title, ...units, findings]);
      write(file, entry.children, level + 1);
    }
  }
}

/** The outlines as OPML 2.0, which mind-map programs and outliners read. */
export function outlinesAsOpml(
  outlines: readonly PlanOutline[],
  wanted: readonly OutlineDetail[],
  say: SayExport,
): string {
  const [only, another] = outlines;
  const name = only !== undefined && another === undefined ? nameOf(only) : say('title.outlines');
  const body =
    only !== undefined && another === undefined
      ? nested(only.entries, '    ')
      : outlines
          .map(
            (outline) =>
              `    <outline text="${escapeXml(nameOf(outline))}">\n${nested(outline.entries, '      ')}    </outline>\n`,
          )
          .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${escapeXml(name)}</title>\n  </head>\n  <body>\n${body}  </body>\n</opml>\n`;

  function nested(entries: readonly OutlineEntry[], indent: string): string {
    return entries
      .map((entry) => {
        const details = detailsOf(entry, wanted, say);
        const note = details.map(({ name: key, text }) => `${key}: ${text}`).join('\n');
        // A line break in an attribute is read as a space unless it is written as a reference.
        const noted = note === '' ? '' : ` _note="${escapeXml(note).replaceAll('\n', '&#10;')}"`;
        const open = `${indent}<outline text="${escapeXml(entryWords(entry))}"${noted}`;
        if (entry.children.length === 0) return `${open}/>\n`;
        return `${open}>\n${nested(entry.children, `${indent}  `)}${indent}</outline>\n`;
      })
      .join('');
  }
}

/** The outlines as a Mermaid mind map. Words stand between quotes, with what Mermaid reads as marks encoded. */
export function outlinesAsMermaid(outlines: readonly PlanOutline[], say: SayExport): string {
  const [only, another] = outlines;
  const isOne = only !== undefined && another === undefined;
  const lines = [
    'mindmap',
    `  root(("${mermaidText(isOne ? nameOf(only) : say('title.outlines'))}"))`,
  ];
  let count = 0;
  const write = (entries: readonly OutlineEntry[], indent: string): void => {
    for (const entry of entries) {
      lines.push(`${indent}n${++count}["${mermaidText(entryWords(entry))}"]`);
      write(entry.children, `${indent}  `);
    }
  };
  if (isOne) write(only.entries, '    ');
  for (const outline of isOne ? [] : outlines) {
    lines.push(`    n${++count}["${mermaidText(nameOf(outline))}"]`);
    write(outline.entries, '      ');
  }
  return `${lines.join('\n')}\n`;
}

/** Mermaid reads `#34;` as a quote; backticks would start Markdown, `<` HTML. */
export function mermaidText(text: string): string {
  return shorten(text.replace(/\s+/gu, ' '), 80)
    .replace(/[#"&<>`\\]/g, (mark) => `#${mark.charCodeAt(0)};`)
    .replace(/^(\d+)\./, '$1#46;');
}

function nameOf({ file, title }: PlanOutline): string {
  return title === '' ? file : title;
}
