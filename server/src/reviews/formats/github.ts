import type { Severity } from '../../rules/index.ts';
import type { SayReview } from '../messages.ts';
import { gravestFirst, type ReportedFinding, type Review } from '../reported-finding.ts';

type Level = 'error' | 'warning' | 'notice';

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** GitHub drops without a word what one step sends beyond these. */
const mostOfLevel = 10;
const mostOfAll = 50;

/**
 * Workflow commands, which GitHub Actions turns into annotations beside the lines: the gravest first,
 * as many as it shows. Columns are code points; a range over several lines has none.
 */
export function githubCommands({ files }: Review, say: SayReview): string {
  const sent: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  const lines: string[] = [];
  const all = gravestFirst(files);
  for (const { file, finding } of all) {
    const level = levels[finding.severity];
    if (sent[level] >= mostOfLevel || lines.length >= mostOfAll) continue;
    sent[level] += 1;
    lines.push(`::${level} ${properties(file.place, finding)}::${escapeData(finding.message)}\n`);
  }
  const more = all.length - lines.length;
  if (more > 0) lines.push(`${say('github.more', { count: more })}\n`);
  return lines.join('');
}

function properties(place: string, finding: ReportedFinding): string {
  const { line, endLine, code, codePoints } = finding;
  const [start, end] = codePoints;
  const named: [string, string | number][] = [
    ['file', place],
    ['line', line],
    ['endLine', endLine],
  ];
  if (line === endLine) named.push(['col', start], ['endColumn', end]);
  named.push(['title', `plandoc ${code}`]);
  return named.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
