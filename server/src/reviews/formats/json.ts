import type { JsonFinding, ReportedFinding, Review } from '../reported-finding.ts';
import { countBySeverity } from '../reported-finding.ts';
import { jsonDocument } from './json-document.ts';

/**
 * `--format json`: one file a line; of a comparison and a baseline, what they count. Where only some
 * severities are listed, `counts` are those of all.
 */
export function json(
  { files, comparison, accepted, suppressed }: Review,
  counts = countBySeverity(files.flatMap(({ findings }) => findings)),
): string {
  const entries = files.map(({ path, findings }) =>
    JSON.stringify({ file: path, findings: findings.map(withoutMore) }),
  );
  return jsonDocument(entries, counts, {
    suppressed,
    ...(accepted !== null && { accepted }),
    ...comparison,
  });
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
