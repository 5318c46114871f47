import { rulePageUrl } from '../../rules/rule.ts';
import type { Severity } from '../../rules/index.ts';
import type { ReportedFinding, Review } from '../reported-finding.ts';
import { unreadableFileCode } from '../unreadable-file.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** Reviewdog's diagnostic format: columns from 1 in UTF-8 bytes, safe fixes as suggestions. */
export function rdjson({ files }: Review): string {
  const diagnostics = files.flatMap(({ path, findings }) =>
    findings.map((finding) => diagnostic(path, finding)),
  );
  const source = { name: 'plandoc', url: 'https://github.com/plandoc/plandoc' };
  return `${JSON.stringify({ source, severity: 'WARNING', diagnostics }, null, 1)}\n`;
}

function diagnostic(path: string, finding: ReportedFinding): object {
  const { code, severity, line, endLine, message, utf8Bytes, suggestions } = finding;
  const [start, end] = utf8Bytes;
  const page = code === unreadableFileCode ? {} : { url: rulePageUrl(code) };
  return {
    message,
    location: { path, range: range(line, start, endLine, end) },
    severity: severities[severity],
    code: { value: code, ...page },
    ...(suggestions.length > 0 && {
      suggestions: suggestions.map(({ line: at, bytes: [from, to], newText }) => ({
        range: range(at, from, at, to),
        text: newText,
      })),
    }),
  };
}

function range(line: number, column: number, endLine: number, endColumn: number): object {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
