import { sayReviewIn } from '../../reviews/messages.ts';
import { matchFindings, type Version } from '../../reviews/match-findings.ts';
import type { Comparison, ReportedFinding, ReviewedFile } from '../../reviews/reported-finding.ts';
import type { CheckSettings, FileReport } from '../check/file-report.ts';
import { renderUnreadable, unreadableFinding } from '../check/say-troubles.ts';
import type { InputFile } from '../input/collect-files.ts';
import { readInput } from '../input/read-file.ts';
import type { BaseVersion } from './base-version.ts';
import type { PlaceOf } from './places.ts';

export interface ComparedFiles {
  /** The findings to report: all, or those that the change brought in. */
  readonly files: readonly ReviewedFile[];
  /** All findings of the rules, by path. */
  readonly found: ReadonlyMap<string, readonly ReportedFinding[]>;
  readonly comparison: Comparison | null;
  /** How many plans were checked. */
  readonly checked: number;
}

export interface CompareContext {
  readonly settings: CheckSettings;
  readonly placeOf: PlaceOf;
  /** Checks earlier versions. */
  check(files: readonly InputFile[]): Promise<readonly FileReport[]>;
}

/** Sets the reports of the files against those of their earlier versions, where there are such. */
export async function compareFiles(
  files: readonly InputFile[],
  reports: readonly FileReport[],
  base: BaseVersion | null,
  { settings, placeOf, check }: CompareContext,
): Promise<ComparedFiles> {
  const earlier = await earlierReports(files, base, check);
  const found = new Map<string, readonly ReportedFinding[]>();
  const counts = { introduced: 0, fixed: 0, existing: 0 };
  const reviewed = reports.flatMap((report, index): ReviewedFile[] => {
    const file = files[index] as InputFile;
    const { path, state } = report;
    if (state === 'not-a-plan' && !file.named) return [];
    if (state === 'checked') found.set(path, report.findings ?? []);
    const all = findingsOf(report, settings);
    const before = base?.before.get(file.path);
    let findings: readonly ReportedFinding[] = all;
    if (before === 'same') {
      counts.existing += all.length;
      findings = [];
    } else if (base !== null) {
      const matched = matchFindings(
        versionOf(before, earlier.get(file), settings),
        versionOf(file, report, settings),
      );
      counts.introduced += matched.introduced.length;
      counts.fixed += matched.fixed.length;
      counts.existing += matched.existing;
      findings = matched.introduced.map((finding) => {
        const lines = matched.grown.get(finding);
        return lines === undefined ? finding : withNewPlaces(finding, lines, settings);
      });
    }
    return [{ path, place: placeOf(path), findings }];
  });
  return {
    files: reviewed,
    found,
    comparison: base === null ? null : { base: base.name, ...counts },
    checked: reports.filter(({ state }) => state === 'checked').length,
  };
}

/** So many lines are named; the rest is for the list under the finding. */
const linesNamed = 10;

/** Says which of the places of an old finding are new. */
function withNewPlaces(
  finding: ReportedFinding,
  lines: readonly number[],
  { locale }: CheckSettings,
): ReportedFinding {
  const more = lines.length > linesNamed ? ' …' : '';
  const named = `${lines.slice(0, linesNamed).join(', ')}${more}`;
  const words = sayReviewIn(locale)('grown', { lines: named });
  const shown = finding.shown === '' ? '' : `${finding.shown.trimEnd()}\n  ${words}\n\n`;
  return { ...finding, message: `${finding.message} ${words}`, shown };
}

async function earlierReports(
  files: readonly InputFile[],
  base: BaseVersion | null,
  check: CompareContext['check'],
): Promise<ReadonlyMap<InputFile, FileReport>> {
  const changed: InputFile[] = [];
  const before: InputFile[] = [];
  for (const file of files) {
    const earlier = base?.before.get(file.path);
    if (earlier === undefined || earlier === 'same') continue;
    changed.push(file);
    // Under the present configuration and catalogues: new ones alone bring nothing in.
    const { applied, catalogues } = file;
    before.push({
      ...earlier,
      ...(applied !== undefined && { applied }),
      ...(catalogues !== undefined && { catalogues }),
    });
  }
  const reports = await check(before);
  return new Map(reports.map((report, index) => [changed[index] as InputFile, report]));
}

function versionOf(
  file: InputFile | undefined,
  report: FileReport | undefined,
  settings: CheckSettings,
): Version {
  if (file === undefined || report === undefined) return { findings: [], lines: [] };
  const read = readInput(file.path, file.content);
  const lines = 'text' in read ? read.text.split(/\r\n|\n|\r/) : [];
  return { findings: findingsOf(report, settings), lines };
}

/** What is reported of a file; that it cannot be read is a finding too. */
function findingsOf(report: FileReport, settings: CheckSettings): readonly ReportedFinding[] {
  if (report.state !== 'unreadable') return report.findings ?? [];
  const { code, ...finding } = unreadableFinding(report, settings.locale);
  return [
    {
      code,
      ...finding,
      mark: code,
      placeMark: code,
      wordsMark: code,
      words: '',
      codePoints: [1, 1],
      utf8Bytes: [1, 1],
      text: '',
      shown: renderUnreadable(report, settings),
      suggestions: [],
    },
  ];
}
