import type { Arguments } from '../arguments.ts';
import { knowledgeFor, withCatalogues } from '../catalogues/with-catalogues.ts';
import { fixText } from '../check/check-file.ts';
import { checkFiles } from '../check/check-files.ts';
import { exitStatus } from '../check/exit-status.ts';
import { noCounts, severities } from '../check/file-report.ts';
import type { CheckSettings } from '../check/file-report.ts';
import { hasBaseline, needsReview } from '../check/needs-review.ts';
import { shownSeverities } from '../check/shown-severities.ts';
import { jsonDocument } from '../../reviews/formats/json-document.ts';
import { prettySummary } from '../check/summary.ts';
import { hasFailed, troublesOf } from '../check/troubles.ts';
import { collectFiles, standardInput } from '../input/collect-files.ts';
import type { Input, InputFile } from '../input/collect-files.ts';
import type { ConfiguredFiles } from '../input/configure-files.ts';
import { findConfiguration } from '../input/find-configuration.ts';
import { sayIn } from '../messages.ts';
import type { Locale } from '../../messages.ts';
import { type Profile, rules } from '../../rules/index.ts';
import { print, terminalWidth, usesColour } from '../terminal.ts';

/** `plandoc check`: 0 nothing at or above the fail level, 1 something, 2 input that could not be read. */
export async function check(parsed: Arguments, locale: Locale): Promise<number> {
  const { options } = parsed;
  const paths = options['stdin'] === true ? [...parsed.paths, standardInput] : parsed.paths;
  const given: Arguments = { ...parsed, paths: paths.length === 0 ? ['.'] : paths };
  const input = needsReview(given) ? null : collectFiles(given.paths);
  if (input === null || (!onlyShows(options) && hasBaseline(input.files))) {
    const { review } = await import('../review/review.ts');
    return review(given, locale, { checkFiles, configured, fixAsAsked });
  }
  const format = options['format'] === 'json' ? 'json' : 'pretty';
  const settings: CheckSettings = {
    locale,
    format,
    shown: shownSeverities(format === 'json', options),
    colour: format === 'pretty' && usesColour(),
    width: format === 'pretty' ? terminalWidth() : 0,
    ...(options['profile'] !== undefined && { profile: options['profile'] as Profile }),
  };
  return checkInput(input, settings, options);
}

async function checkInput(
  input: Input,
  settings: CheckSettings,
  options: Arguments['options'],
): Promise<number> {
  const { locale, format } = settings;
  const configuredFiles = await configured(input.files, locale);
  const fix = await fixAsAsked(configuredFiles.files, options, settings);
  const showsOnly = onlyShows(options);
  const reports = showsOnly ? [] : await checkFiles(configuredFiles.files, settings);
  const found = troublesOf(input, configuredFiles, reports);
  const troubles = showsOnly ? { ...found, emptyFolders: [] } : found;
  const failed = hasFailed(troubles) || fix === 2;
  const loaded =
    hasFailed(troubles) || troubles.notPlans.length > 0
      ? await import('../check/say-troubles.ts')
      : null;
  // On a terminal a file that cannot be read stands among the findings.
  loaded?.sayTroubles(format === 'pretty' ? { ...troubles, unreadable: [] } : troubles, locale);
  if (showsOnly) return failed ? 2 : fix;

  const counts = noCounts();
  let files = 0;
  let fixable = 0;
  let suppressed = 0;
  const output: string[] = [];
  for (const report of reports) {
    if (report.state === 'checked') files += 1;
    if (report.state === 'unreadable' && loaded !== null) {
      counts.error += 1;
      output.push(loaded.renderUnreadable(report, settings));
    }
    if (report.output !== '') output.push(report.output);
    fixable += report.fixable;
    suppressed += report.suppressed;
    for (const severity of severities) counts[severity] += report.counts[severity];
  }
  if (format === 'json') print(jsonDocument(output, counts, { suppressed }));
  else {
    print(output.join(''));
    if (files > 0 && options['quiet'] !== true)
      print(prettySummary(sayIn(locale), settings, files, counts, fixable));
  }
  return failed ? 2 : exitStatus(counts, options);
}

/** Where nothing is to be written, what would be is the whole answer. */
function onlyShows(options: Arguments['options']): boolean {
  return options['diff'] === true || options['fix-dry-run'] === true;
}

/** The files with their configurations and catalogues. */
async function configured(files: readonly InputFile[], locale: Locale): Promise<ConfiguredFiles> {
  const found = await withConfigurations(files, locale);
  return { ...found, files: await withCatalogues(found.files, locale) };
}

/** Reading a configuration is loaded only where there is one. */
async function withConfigurations(
  files: readonly InputFile[],
  locale: Locale,
): Promise<ConfiguredFiles> {
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
): Promise<0 | 1 | 2> {
  const mode = options['diff'] ? 'diff' : options['fix-dry-run'] ? 'list' : 'write';
  if (mode === 'write' && options['fix'] !== true) return 0;
  const { fixFiles } = await import('../check/fix-files.ts');
  const knownTo = await knowledgeFor(files);
  const fix = (file: InputFile, text: string) => fixText(file, text, settings, knownTo);
  return fixFiles(files, mode, fix, settings);
}
