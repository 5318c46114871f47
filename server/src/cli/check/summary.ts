import { toneOf } from '../colours.ts';
import type { CliMessageKey, Say } from '../messages.ts';
import { severities } from './file-report.ts';
import type { CheckSettings, SeverityCounts } from './file-report.ts';

/** One last line: how many files, how many findings of each severity, what is not shown. */
export function prettySummary(
  say: Say,
  settings: CheckSettings,
  files: number,
  counts: SeverityCounts,
  fixable: number,
): string {
  const paint = toneOf(settings.colour);
  const plans = counted(say, 'count.files', files);
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return `${say('check.clean', { files: plans })}\n`;
  const parts = found.map((severity) =>
    paint(severity, counted(say, `count.${severity}`, counts[severity])),
  );
  const lines = [say('check.summary', { files: plans, counts: parts.join(', ') })];
  if (found.some((severity) => !settings.shown.includes(severity))) {
    lines.push(paint('dim', say('check.folded')));
  }
  if (fixable > 0) lines.push(paint('dim', say('check.fixable', { count: fixable })));
  return `${lines.join('\n')}\n`;
}

type Counted = 'count.files' | 'count.error' | 'count.warning' | 'count.information' | 'count.hint';

function counted(say: Say, key: Counted, count: number): string {
  const one: CliMessageKey = `${key}.one`;
  return count === 1 ? say(one) : say(key, { count });
}
