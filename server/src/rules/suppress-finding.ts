import { formatMessage, type Locale, type Message } from '../messages.ts';
import type { PlanLines } from '../plan/plan-lines.ts';
import type { Finding, Fix, FixEdit } from './finding.ts';
import { lineBefore } from './insert-line.ts';
import { suppressionRules } from './suppression.ts';

const onLine: Message = {
  vi: 'Bỏ qua “{code}” ở dòng này, kèm lý do',
  en: 'Suppress “{code}” on this line, with a reason',
};
const inFile: Message = {
  vi: 'Bỏ qua “{code}” trong cả tệp, kèm lý do',
  en: 'Suppress “{code}” in the whole file, with a reason',
};

/**
 * The edits that write a suppression of a finding, on its line and for the file. The cursor is left where
 * the reason belongs; without one the suppression has no effect.
 */
export function suppressionsOf(
  lines: PlanLines,
  { code, range }: Pick<Finding, 'code' | 'range'>,
  locale: Locale,
): readonly Fix[] {
  if (code === 'more-findings' || (suppressionRules as readonly string[]).includes(code)) return [];
  const fix = (title: Message, edit: FixEdit): Fix => ({
    title: formatMessage(title, locale, { code }),
    safe: false,
    edits: [edit],
  });
  return [
    fix(onLine, commentFor(lines, range.start.line, code)),
    fix(inFile, above(lines, 0, `plandoc-disable ${code}`)),
  ];
}

function commentFor(lines: PlanLines, line: number, code: string): FixEdit {
  const { row } = lines.facts(line);
  if (row !== null) return insideRow(lines, line, code);
  return standsAlone(lines, line)
    ? above(lines, line, `plandoc-disable-next-line ${code}`)
    : behind(lines.line(line), line, code);
}

/** Whether a line of its own above this one parts nothing that belongs together. */
function standsAlone(lines: PlanLines, line: number): boolean {
  if (line === 0 || lines.facts(line - 1).blank) return true;
  const { label, bullet, heading } = lines.facts(line);
  return label !== null || bullet !== '' || heading > 0;
}

function above(lines: PlanLines, line: number, words: string): FixEdit {
  const indentation = /^\s*/u.exec(lines.line(line))?.[0] ?? '';
  const start = `${indentation}<!-- ${words}: `;
  return { ...lineBefore(lines, line, `${start} -->`), cursor: start.length };
}

function behind(text: string, line: number, code: string, at = text.trimEnd().length): FixEdit {
  const start = ` <!-- plandoc-disable-line ${code}: `;
  const place = { line, character: at };
  return { range: { start: place, end: place }, newText: `${start} -->`, cursor: start.length };
}

/** Inside the last cell: behind the row a comment would be one more cell. */
function insideRow(lines: PlanLines, line: number, code: string): FixEdit {
  const text = lines.line(line).trimEnd();
  if (!text.endsWith('|')) return behind(text, line, code);
  return behind(text, line, code, text.slice(0, -1).trimEnd().length);
}
