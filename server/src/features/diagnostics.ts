import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../rules/finding.ts';
import { rulePageUrl } from '../rules/rule.ts';
import { copyRange, sameRange } from './ranges.ts';

/** Related places of one diagnostic; a finding about a whole section may name hundreds of tasks. */
const relatedLimit = 20;

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

/**
 * A finding as editors show it; `code` leads to the page of its rule. The ranges are copies: those of
 * the facts move when lines are added before them, and what was sent must not.
 */
export function toDiagnostic(uri: string, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: copyRange(finding.range),
    severity: severityNumbers[finding.severity],
    code: finding.code,
    codeDescription: { href: rulePageUrl(finding.code) },
    source: 'plandoc',
    message: finding.message,
  };
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related
      .slice(0, relatedLimit)
      .map(({ range, message }) => ({ location: { uri, range: copyRange(range) }, message }));
  }
  return diagnostic;
}

/** Whether two lists say the same in the same places, so that the second need not be sent. */
export function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((one, index) => sameDiagnostic(one, b[index]));
}

function sameDiagnostic(a: Diagnostic, b: Diagnostic | undefined): boolean {
  if (b === undefined) return false;
  const relatedOfA = a.relatedInformation ?? [];
  const relatedOfB = b.relatedInformation ?? [];
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    sameRange(a.range, b.range) &&
    relatedOfA.length === relatedOfB.length &&
    relatedOfA.every(({ location, message }, index) => {
      const other = relatedOfB[index];
      return other?.message === message && sameRange(other.location.range, location.range);
    })
  );
}
