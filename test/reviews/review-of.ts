import { decode } from '../../server/src/cli/input/decode.ts';
import { reportFindings } from '../../server/src/cli/review/report-findings.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import type { ReportedFinding, Review } from '../../server/src/reviews/reported-finding.ts';
import { checkPlan, fixesFor, type Severity } from '../../server/src/rules/index.ts';

const settings = {
  locale: 'vi',
  format: 'findings',
  shown: [],
  colour: false,
  width: 100,
  wants: { shown: true, fixes: true },
} as const;

/** The findings of these rules in files with these contents, as a review that compares nothing. */
export function reviewOf(
  contents: Readonly<Record<string, string | Buffer>>,
  codes: readonly string[],
): Review {
  const files = Object.entries(contents).map(([file, content]) => ({
    path: file,
    place: file,
    findings: findingsIn(file, Buffer.from(content), codes),
  }));
  return { files, checked: files.length, suppressed: 0, accepted: null, comparison: null };
}

function findingsIn(
  file: string,
  bytes: Buffer,
  codes: readonly string[],
): readonly ReportedFinding[] {
  const decoded = decode(bytes);
  if (!('text' in decoded)) throw new Error(`${file}: ${decoded.reason}`);
  const document = openPlanDocument(decoded.text);
  const options = { locale: 'vi', assumePlan: true } as const;
  const findings = checkPlan(document, options).filter(({ code }) => codes.includes(code));
  return reportFindings(file, document, findings, settings, {
    hasMark: decoded.hasMark,
    fixesOf: (finding) => fixesFor(document, finding, options),
  });
}

/** So many findings of each severity, all in one file, in no order of weight. */
export function manyFindings(counts: Partial<Record<Severity, number>>): Review {
  const base = reviewOf({ 'a.plan': 'KẾ HOẠCH\nKiểm tra,, công tác\n' }, ['doubled-punctuation']);
  const one = base.files[0]?.findings[0];
  if (one === undefined) throw new Error('The example has no finding.');
  const lists = (['hint', 'warning', 'information', 'error'] as const).map((severity) =>
    Array.from({ length: counts[severity] ?? 0 }, (_, index) => ({
      ...one,
      severity,
      line: index + 1,
      endLine: index + 1,
      mark: `${severity} ${index}`,
    })),
  );
  return { ...base, files: [{ path: 'a.plan', place: 'a.plan', findings: lists.flat() }] };
}
