import { openPlanDocument } from '../../plan/plan-document.ts';
import { checkPlanFully, fixAll, type FixedPlan } from '../../rules/index.ts';
import type { InputFile } from '../input/collect-files.ts';
import { kindOfName } from '../input/plan-names.ts';
import { readInput } from '../input/read-file.ts';
import { noCounts } from './file-report.ts';
import { optionsFor } from './options-for.ts';
import type { CheckSettings, FileReport } from './file-report.ts';
import { renderJson } from './render-json.ts';
import { renderPretty } from './render-pretty.ts';

/** Reads, checks and renders one file. A file whose name says that it is a plan is checked whatever it looks like. */
export function checkFile(file: InputFile, settings: CheckSettings): FileReport {
  const { path } = file;
  const counts = noCounts();
  const read = readInput(path);
  if (!('text' in read)) {
    const { reason: problem, detail } = read;
    const report = {
      path,
      state: 'unreadable',
      problem,
      output: '',
      counts,
      fixable: 0,
      suppressed: 0,
    } as const;
    return detail === undefined ? report : { ...report, detail };
  }
  const document = openPlanDocument(read.text);
  const assumePlan = kindOfName(path) === 'plan';
  if (!assumePlan && !document.plan.recognition.isPlan) {
    const output = file.named && settings.format === 'json' ? renderJson(path, document, []) : '';
    return { path, state: 'not-a-plan', output, counts, fixable: 0, suppressed: 0 };
  }
  const { findings, suppressed } = checkPlanFully(document, {
    ...optionsFor(file, settings),
    assumePlan,
  });
  let fixable = 0;
  for (const finding of findings) {
    counts[finding.severity] += 1;
    if (finding.fixable) fixable += 1;
  }
  const shown = findings.filter((finding) => settings.shown.includes(finding.severity));
  const output =
    settings.format === 'json'
      ? renderJson(path, document, shown)
      : renderPretty(path, document, shown, settings);
  return { path, state: 'checked', output, counts, fixable, suppressed };
}

/** The text of a file with every safe fix; null where it is no plan. */
export function fixText(file: InputFile, text: string, settings: CheckSettings): FixedPlan | null {
  const assumePlan = kindOfName(file.path) === 'plan';
  if (!assumePlan && !openPlanDocument(text).plan.recognition.isPlan) return null;
  return fixAll(openPlanDocument(text), { ...optionsFor(file, settings), assumePlan });
}
