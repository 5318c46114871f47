import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { type Finding, rulePageUrl, type Severity } from '../rules/index.ts';

/** Related places of one diagnostic; a finding about a whole section may name hundreds of tasks. */
const relatedLimit = 20;

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

/** A finding as editors show it. `code` leads to the page of its rule. */
export function toDiagnostic(uri: string, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: finding.range,
    severity: severityNumbers[finding.severity],
    code: finding.code,
    codeDescription: { href: rulePageUrl(finding.code) },
    source: 'plandoc',
    message: finding.message,
  };
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related
      .slice(0, relatedLimit)
      .map(({ range, message }) => ({ location: { uri, range }, message }));
  }
  return diagnostic;
}
