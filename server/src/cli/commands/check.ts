import type { Arguments } from '../arguments.ts';
import { checkFile, fixText } from '../check/check-file.ts';
import { expectShortRun, isShortRun } from '../check/short-run.ts';
import { noCounts, severities } from '../check/file-report.ts';
import type { CheckSettings, FileReport } from '../check/file-report.ts';
import { jsonReport, prettySummary } from '../check/summary.ts';
import { collectFiles, standardInput } from '../input/collect-files.ts';
import type { InputFile } from '../input/collect-files.ts';
import type { ConfiguredFiles } from '../input/configure-files.ts';
import { findConfiguration } from '../input/find-configuration.ts';
import { sayProblem } from '../input/say-problem.ts';
import { type Say, sayIn } from '../messages.ts';
import type { Locale } from '../../messages.ts';
import { type Profile, rules, type Severity } from '../../rules/index.ts';
import { complain, print, terminalWidth, usesColour } from '../terminal.ts';

/** From so many files on, starting other threads takes less time than they save. */
const filesForThreads = 48;

/** `plandoc check`: 0 nothing at or above the fail level, 1 something, 2 input that could not be read. */
export async function check({ paths, options }: Arguments, locale: Locale): Promise<number> {
  const say = sayIn(locale);
  const format = options['format'] === 'json' ? 'json' : 'pretty';
  const settings: CheckSettings = {
    locale,
    format,
    shown: shownSeverities(
      format === 'json' || options['verbose'] === true,
      options['quiet'] === true,
    ),
    colour: format === 'pretty' && usesColour(),
    width: format === 'pretty' ? terminalWidth() : 0,
    ...(options['profile'] !== undefined && { profile: options['profile'] as Profile }),
  };
  const input = await collectFiles(paths.length === 0 ? ['.'] : paths);
  const { files: inputFiles, complaints, leftOut } = await configured(input.files, locale);
  const fix = await fixAsAsked(inputFiles, options, settings, say);
  // Where nothing is to be written, what would be is the whole answer.
  const onlyShows = options['diff'] === true || options['fix-dry-run'] === true;
  const reports = onlyShows ? [] : await checkFiles(inputFiles, settings);

  let unreadable = input.problems.length + complaints.length > 0 || fix === 2;
  for (const { path, reason, detail } of input.problems)
    complain(sayProblem(say, path, reason, detail));
  for (const complaint of complaints) complain(complaint);
  if (onlyShows) return unreadable ? 2 : fix;
  const counts = noCounts();
  let files = 0;
  let fixable = 0;
  let suppressed = 0;
  const output: string[] = [];
  for (const [index, report] of reports.entries()) {
    const named = inputFiles[index]?.named === true;
    if (report.state === 'unreadable') {
      complain(sayProblem(say, report.path, report.problem, report.detail));
      unreadable = true;
    } else if (report.state === 'not-a-plan' && named) {
      complain(say('input.notPlan', { path: report.path }));
    }
    if (report.state === 'checked') files += 1;
    if (report.output !== '') output.push(report.output);
    fixable += report.fixable;
    suppressed += report.suppressed;
    for (const severity of severities) counts[severity] += report.counts[severity];
  }
  for (const folder of input.folders) {
    if (leftOut.some((path) => isInside(path, folder))) continue;
    if (reports.some((report) => report.state !== 'not-a-plan' && isInside(report.path, folder)))
      continue;
    complain(say('input.noPlans', { path: folder }));
    unreadable = true;
  }
  if (format === 'json') print(jsonReport(output, counts, suppressed));
  else {
    print(output.join(''));
    if (files > 0 && options['quiet'] !== true)
      print(prettySummary(say, settings, files, counts, fixable));
  }
  return unreadable ? 2 : fails(counts, options['fail-level']) ? 1 : 0;
}

/** Reading a configuration is loaded only where there is one. */
async function configured(files: readonly InputFile[], locale: Locale): Promise<ConfiguredFiles> {
  if (files.every(({ path }) => findConfiguration(path) === null))
    return { files, complaints: [], leftOut: [] };
  const { configureFiles } = await import('../input/configure-files.ts');
  return configureFiles(
    files,
    rules.map(({ code }) => code),
    locale,
  );
}

/** Applies or shows the safe fixes, where that is asked for. */
async function fixAsAsked(
  files: readonly InputFile[],
  options: Arguments['options'],
  settings: CheckSettings,
  say: Say,
): Promise<0 | 1 | 2> {
  const mode = options['diff'] ? 'diff' : options['fix-dry-run'] ? 'list' : 'write';
  if (mode === 'write' && options['fix'] !== true) return 0;
  if (mode === 'write' && files.some(({ path }) => path === standardInput)) {
    complain(say('fix.standardInput'));
    return 2;
  }
  const { fixFiles } = await import('../check/fix-files.ts');
  return fixFiles(files, mode, (file, text) => fixText(file, text, settings), say);
}

async function checkFiles(
  files: readonly InputFile[],
  settings: CheckSettings,
): Promise<readonly FileReport[]> {
  if (isShortRun(files)) expectShortRun();
  if (files.length < filesForThreads) return files.map((file) => checkFile(file, settings));
  const { checkInThreads } = await import('../check/threads.ts');
  return checkInThreads(files, settings, checkFile, __filename);
}

function shownSeverities(all: boolean, errorsOnly: boolean): readonly Severity[] {
  if (errorsOnly) return ['error'];
  return all ? severities : ['error', 'warning'];
}

function isInside(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`) || folder === '/';
}

function fails(counts: Record<Severity, number>, level: string | true | undefined): boolean {
  if (level === 'none') return false;
  const last = severities.indexOf((level ?? 'error') as Severity);
  return severities.slice(0, last + 1).some((severity) => counts[severity] > 0);
}
