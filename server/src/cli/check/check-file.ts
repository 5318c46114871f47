import { NearCopies } from '../../plan/near-copies.ts';
import { openPlanDocument } from '../../plan/plan-document.ts';
import {
  checkPlanFully,
  type Finding,
  type Fix,
  fixAll,
  type FixedPlan,
  fixesFor,
} from '../../rules/index.ts';
import type { ReportedFinding } from '../../reviews/reported-finding.ts';
import type { PlanDocument } from '../../plan/plan-document.ts';
import type { KnownTo } from '../catalogues/with-catalogues.ts';
import type { InputFile } from '../input/collect-files.ts';
import { kindOfName } from '../input/plan-names.ts';
import { readInput } from '../input/read-file.ts';
import { noCounts } from './file-report.ts';
import { optionsFor } from './options-for.ts';
import type { CheckSettings, FileReport } from './file-report.ts';
import { renderJson } from './render-json.ts';
import { renderPretty } from './render-pretty.ts';

/** What a review needs of the file beside its text. */
export interface FindingSource {
  /** Whether the file starts with a byte order mark, which counts where bytes do. */
  readonly hasMark: boolean;
  fixesOf(finding: Finding): readonly Fix[];
}

/** Turns a plan's findings into what a review needs of them. */
export type ReportFindings = (
  path: string,
  document: PlanDocument,
  findings: readonly Finding[],
  settings: CheckSettings,
  source: FindingSource,
) => readonly ReportedFinding[];

/** Of the files that this thread checks; each is done with before the next is opened. */
const copies = new NearCopies();

/**
 * Reads, checks and renders one file. A file whose name says that it is a plan is checked whatever it
 * looks like. `knownTo` tells what catalogues say; `reportFindings` is for the format `findings`; the others do without.
 */
export function checkFile(
  file: InputFile,
  settings: CheckSettings,
  knownTo: KnownTo,
  reportFindings?: ReportFindings,
): FileReport {
  const { path } = file;
  const counts = noCounts();
  const nothing = { path, output: '', counts, fixable: 0, suppressed: 0 };
  const read = readInput(path, file.content);
  if (!('text' in read)) {
    const { reason: problem, detail } = read;
    return { ...nothing, state: 'unreadable', problem, ...(detail !== undefined && { detail }) };
  }
  const document = copies.open(read.text);
  const assumePlan = kindOfName(path) === 'plan';
  if (!assumePlan && !document.plan.recognition.isPlan) {
    const output = file.named && settings.format === 'json' ? renderJson(path, document, []) : '';
    return { ...nothing, state: 'not-a-plan', output };
  }
  const known = knownTo(file, document.plan);
  const options = { ...optionsFor(file, settings), ...known, assumePlan };
  const { findings, suppressed } = checkPlanFully(document, options);
  let fixable = 0;
  for (const finding of findings) {
    counts[finding.severity] += 1;
    if (finding.fixable) fixable += 1;
  }
  const report = { ...nothing, state: 'checked', fixable, suppressed } as const;
  if (settings.format === 'findings') {
    const source: FindingSource = {
      hasMark: read.hasMark,
      fixesOf: (finding) => fixesFor(document, finding, options),
    };
    return {
      ...report,
      findings: reportFindings?.(path, document, findings, settings, source) ?? [],
    };
  }
  const shown = findings.filter((finding) => settings.shown.includes(finding.severity));
  const output =
    settings.format === 'json'
      ? renderJson(path, document, shown)
      : renderPretty(path, document, shown, settings);
  return { ...report, output };
}

/** The text of a file with every safe fix; null where it is no plan. */
export function fixText(
  file: InputFile,
  text: string,
  settings: CheckSettings,
  knownTo: KnownTo,
): FixedPlan | null {
  const assumePlan = kindOfName(file.path) === 'plan';
  const document = openPlanDocument(text);
  if (!assumePlan && !document.plan.recognition.isPlan) return null;
  const known = knownTo(file, document.plan);
  return fixAll(document, { ...optionsFor(file, settings), ...known, assumePlan });
}
