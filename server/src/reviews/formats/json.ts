import type { JsonFinding, ReportedFinding, Review } from '../reported-finding.ts';
import { countBySeverity } from '../reported-finding.ts';

/**
 * `--format json`: one file a line; of a comparison and a baseline, what they count. Where only some
 * severities are listed, `counts` are those of all.
 */
export function json(
  { files, comparison, accepted, suppressed }: Review,
  counts = countBySeverity(files.flatMap(({ findings }) => findings)),
): string {
  const summary = {
    files: files.length,
    errors: counts.error,
    warnings: counts.warning,
    information: counts.information,
    hints: counts.hint,
    suppressed,
    ...(accepted !== null && { accepted }),
    ...comparison,
  };
  const entries = files.map(({ path, findings }) =>
    JSON.stringify({ file: path, findings: findings.map(withoutMore) }),
  );
  const list = entries.length === 0 ? '[]' : `[\n${entries.join(',\n')}\n]`;
  return `{"version":1,"files":${list},\n"summary":${JSON.stringify(summary)}}\n`;
}

/** What the agreed shape has, and no more. */
function withoutMore(finding: ReportedFinding): JsonFinding {
  const { code, severity, line, column, endLine, endColumn, message } = finding;
  const { fixable, fingerprint, related } = finding;
  return {
    code,
    severity,
    line,
    column,
    endLine,
    endColumn,
    message,
    fixable,
    fingerprint,
    related,
  };
}
