import type { JsonFinding } from '../../reviews/reported-finding.ts';
import { hash } from '../../rules/fingerprint.ts';
import { unreadableFileCode } from '../../reviews/unreadable-file.ts';
import type { Locale } from '../../messages.ts';
import { sayCommandIn } from '../command-messages.ts';
import { reasonOf, sayProblem } from '../input/say-problem.ts';
import { complain } from '../terminal.ts';
import { toneOf } from '../colours.ts';
import { sayIn } from '../messages.ts';
import type { CheckSettings, FileReport } from './file-report.ts';
import { wrap } from './wrap.ts';
import type { Troubles } from './troubles.ts';

/** Says on standard error what went wrong. Files that cannot be read are findings too, so a caller that shows those leaves them out. */
export function sayTroubles(
  { problems, complaints, unreadable, notPlans, emptyFolders }: Troubles,
  locale: Locale,
): void {
  const say = sayCommandIn(locale);
  for (const { path, reason, detail } of problems) complain(sayProblem(say, path, reason, detail));
  for (const complaint of complaints) complain(complaint);
  for (const { path, problem, detail } of unreadable)
    complain(sayProblem(say, path, problem, detail));
  for (const path of notPlans) complain(say('input.notPlan', { path }));
  for (const path of emptyFolders) complain(say('input.noPlans', { path }));
}

/** A file that cannot be read, as a finding: whoever looks at findings only would not hear of it. */
export function unreadableFinding(report: FileReport, locale: Locale): JsonFinding {
  const reason = reasonOf(sayCommandIn(locale), report.problem, report.detail);
  return {
    code: unreadableFileCode,
    severity: 'error',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
    fixable: false,
    fingerprint: hash(`${report.path}\n${unreadableFileCode}`),
    related: [],
  };
}

/** The same as its format shows findings. */
export function renderUnreadable(report: FileReport, settings: CheckSettings): string {
  const { format, locale, width, colour } = settings;
  const finding = unreadableFinding(report, locale);
  if (format === 'json') return JSON.stringify({ file: report.path, findings: [finding] });
  const paint = toneOf(colour);
  const severity = paint('error', sayIn(locale)('severity.error'));
  const head = `${paint('bold', `${report.path}:1:1`)} ${severity} ${paint('dim', finding.code)}\n`;
  return `${head}${wrap(finding.message, width, '  ')}\n`;
}
