import type { PlanDocument } from '../../plan/plan-document.ts';
import { fingerprints, hash } from '../../rules/fingerprint.ts';
import type { Finding } from '../../rules/index.ts';
import type { JsonFinding } from '../../reviews/reported-finding.ts';

/** One entry of `files` in `plandoc check --format json`. */
export function renderJson(
  path: string,
  document: PlanDocument,
  findings: readonly Finding[],
): string {
  const marks = fingerprints(document, findings);
  const entries = findings.map((finding, index) => jsonFinding(path, finding, marks[index] ?? ''));
  return JSON.stringify({ file: path, findings: entries });
}

/** Lines and columns from 1, columns in UTF-16 units. */
export function jsonFinding(path: string, finding: Finding, mark: string): JsonFinding {
  return {
    code: finding.code,
    severity: finding.severity,
    line: finding.range.start.line + 1,
    column: finding.range.start.character + 1,
    endLine: finding.range.end.line + 1,
    endColumn: finding.range.end.character + 1,
    message: finding.message,
    fixable: finding.fixable,
    fingerprint: hash(`${path}\n${mark}`),
    related: finding.related.map(({ range, message }) => ({
      file: path,
      line: range.start.line + 1,
      column: range.start.character + 1,
      message,
    })),
  };
}
