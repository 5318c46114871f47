import type { Severity } from '../../rules/index.ts';
import type { Arguments } from '../arguments.ts';
import { severities } from './file-report.ts';
import type { SeverityCounts } from './file-report.ts';

/** 1 where there is a finding at or above `--fail-level`, or more warnings than `--max-warnings`; `--exit-zero` lets all pass. */
export function exitStatus(counts: SeverityCounts, options: Arguments['options']): 0 | 1 {
  if (options['exit-zero'] === true) return 0;
  const most = options['max-warnings'];
  if (typeof most === 'string' && counts.warning > Number(most)) return 1;
  const level = (options['fail-level'] ?? 'error') as Severity;
  const failing = severities.slice(0, severities.indexOf(level) + 1);
  return failing.some((severity) => counts[severity] > 0) ? 1 : 0;
}
