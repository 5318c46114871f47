import { hash } from '../../rules/fingerprint.ts';
import type { Severity } from '../../rules/index.ts';
import type { Review } from '../reported-finding.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};

/**
 * A Code Quality report. GitLab shows one finding for each fingerprint, and tells new ones from old ones
 * by it; ours is unique and stays when lines move.
 */
export function gitlabReport({ files }: Review): string {
  const issues = files.flatMap(({ place, findings }) =>
    findings.map(({ code, severity, line, endLine, message, mark }) => ({
      description: message,
      check_name: code,
      fingerprint: hash(`${place}\n${mark}`),
      severity: severities[severity],
      location: { path: place, lines: { begin: line, end: endLine } },
    })),
  );
  return `${JSON.stringify(issues, null, 1)}\n`;
}
