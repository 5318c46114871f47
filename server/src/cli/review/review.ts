import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clearOldCaches } from '../../disk/clear-old-caches.ts';
import type { Locale } from '../../messages.ts';
import { sayReviewIn } from '../../reviews/messages.ts';
import type { ReviewFormat } from '../command-specs.ts';
import { markdownSummary } from '../../reviews/formats/markdown-summary.ts';
import { countBySeverity } from '../../reviews/reported-finding.ts';
import type { Profile } from '../../rules/index.ts';
import type { Arguments } from '../arguments.ts';
import { exitStatus } from '../check/exit-status.ts';
import type { CheckSettings, FileReport } from '../check/file-report.ts';
import { platformOf } from '../check/platform.ts';
import { sayTroubles } from '../check/say-troubles.ts';
import { shownSeverities } from '../check/shown-severities.ts';
import { hasFailed, type Troubles, troublesOf } from '../check/troubles.ts';
import { collectFiles, type Input, type InputFile, standardInput } from '../input/collect-files.ts';
import type { ConfiguredFiles } from '../input/configure-files.ts';
import { complain, terminalWidth, usesColour } from '../terminal.ts';
import { type BaseVersion, stagedVersion, versionSince } from './base-version.ts';
import { acceptFindings, Baselines } from './baselines.ts';
import { ReportCache, usualCacheFile } from './cache.ts';
import { compareFiles } from './compare-files.ts';
import { forLog, withoutColours } from './for-log.ts';
import { addStepSummary, type Output, outputsOf, writeOutput } from './outputs.ts';
import { placesFrom } from './places.ts';
import { render } from './render.ts';
import { Repository } from './repository.ts';
import { ReviewFailure, sayFailure } from './review-failure.ts';
import { textOption, wrongCombination } from './review-options.ts';

/** What the plain check has loaded already: the rules, and all that reads plans. */
export interface CheckTools {
  checkFiles(files: readonly InputFile[], settings: CheckSettings): Promise<readonly FileReport[]>;
  configured(files: readonly InputFile[], locale: Locale): Promise<ConfiguredFiles>;
  fixAsAsked(
    files: readonly InputFile[],
    options: Arguments['options'],
    settings: CheckSettings,
  ): Promise<0 | 1 | 2>;
}

/** `plandoc check` with a comparison, a baseline, a cache or formats of platforms; the same statuses. */
export async function review(
  parsed: Arguments,
  locale: Locale,
  tools: CheckTools,
): Promise<number> {
  const cache = cacheOf(parsed);
  const run = (): Promise<number> => told(() => reviewOnce(parsed, locale, tools, cache), locale);
  if (parsed.options['watch'] !== true || wrongCombination(parsed) !== null) return run();
  const { watch } = await import('./watch.ts');
  return watch(parsed.paths, run, locale);
}

/** What is kept of earlier runs, where the user wants anything kept. */
function cacheOf(parsed: Arguments): ReportCache {
  const named = textOption(parsed, 'cache-location');
  if (named !== null) return new ReportCache(named);
  const file = parsed.options['cache'] === true ? usualCacheFile() : null;
  const cache = new ReportCache(file);
  // Nobody waits for that: what other folders have kept is of no use to this run.
  if (file !== null) void clearOldCaches(path.dirname(file), Date.now());
  return cache;
}

/** Says what makes a review impossible, in one line. */
async function told(work: () => Promise<number>, locale: Locale): Promise<number> {
  try {
    return await work();
  } catch (error) {
    sayFailure(error, locale);
    return 2;
  }
}

async function reviewOnce(
  parsed: Arguments,
  locale: Locale,
  tools: CheckTools,
  cache: ReportCache,
): Promise<number> {
  const wrong = wrongCombination(parsed);
  if (wrong !== null) throw new ReviewFailure('usage.together', wrong);
  const { options } = parsed;
  const outputs = outputsOf(parsed.repeated, platformOf(process.env));
  const settings = settingsOf(parsed, locale, outputs);
  const baselines = new Baselines(namedBaseline(parsed));
  const { input, base: baseOf } = await inputOf(parsed);
  const configured = await tools.configured(input.files, locale);
  const fix = await tools.fixAsAsked(configured.files, options, settings);
  const base = baseOf(configured.files);
  const reports = await cache.check(configured.files, settings, tools.checkFiles);
  const compared = await compareFiles(configured.files, reports, base, {
    settings,
    placeOf: placesFrom('.'),
    check: (files) => cache.check(files, withoutDetails(settings), tools.checkFiles),
  });
  cache.save();

  const found = troublesOf(input, configured, reports);
  // A change may well touch no plan, or delete the last one.
  const troubles = base === null ? found : { ...found, emptyFolders: [] };
  sayTroubles(withoutShown(troubles, outputs), locale);
  const failed = hasFailed(troubles) || fix === 2;
  if (options['write-baseline'] === true) {
    const file = acceptFindings(namedBaseline(parsed, true), compared.found);
    const count = [...compared.found.values()].reduce((sum, list) => sum + list.length, 0);
    complain(sayReviewIn(locale)('baseline.written', { file, count }));
    return failed ? 2 : 0;
  }
  let accepted: number | null = null;
  const files = compared.files.map((file) => {
    const whole = compared.found.get(file.path) ?? [];
    const applied = baselines.apply(file.path, whole);
    if (applied === null) return file;
    accepted = (accepted ?? 0) + applied.accepted;
    const kept = new Set(applied.kept);
    // A file that cannot be read has no place in a baseline.
    const findings = file.findings.filter((one) => kept.has(one) || !whole.includes(one));
    return { ...file, findings };
  });
  tellOfStale(baselines, options, locale);

  const introduced = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const { comparison } = compared;
  const result = {
    files,
    checked: compared.checked,
    suppressed: reports.reduce((sum, report) => sum + report.suppressed, 0),
    accepted,
    comparison:
      comparison === null
        ? null
        : {
            ...comparison,
            introduced,
            existing: comparison.existing + comparison.introduced - introduced,
          },
  };
  const isWritten = await writeAll(outputs, result, settings, options['quiet'] === true);
  if (failed || !isWritten) return 2;
  return exitStatus(countBySeverity(files.flatMap(({ findings }) => findings)), options);
}

function settingsOf(parsed: Arguments, locale: Locale, outputs: readonly Output[]): CheckSettings {
  const isShown = outputs.some(({ format, file }) => format === 'pretty' && file === null);
  const wants = (format: ReviewFormat): boolean => outputs.some((one) => one.format === format);
  const profile = textOption(parsed, 'profile');
  return {
    locale,
    format: 'findings',
    shown: shownSeverities(false, parsed.options),
    colour: isShown && usesColour(),
    width: isShown ? terminalWidth() : 100,
    wants: { shown: wants('pretty'), fixes: wants('rdjson') },
    ...(profile !== null && { profile: profile as Profile }),
  };
}

/** Of the earlier version only what is compared is of interest. */
function withoutDetails(settings: CheckSettings): CheckSettings {
  return { ...settings, colour: false, width: 0, wants: { shown: false, fixes: false } };
}

/** On a terminal a file that cannot be read stands among the findings. */
function withoutShown(troubles: Troubles, outputs: readonly Output[]): Troubles {
  const isShown = outputs.some(({ format, file }) => format === 'pretty' && file === null);
  return isShown ? { ...troubles, unreadable: [] } : troubles;
}

/** The files to check, and what they are compared with once their configuration is known. */
async function inputOf(parsed: Arguments): Promise<{
  readonly input: Input;
  base(files: readonly InputFile[]): BaseVersion | null;
}> {
  const since = textOption(parsed, 'since');
  if (parsed.options['staged'] === true) {
    const { files, base } = stagedVersion(Repository.of('.'), parsed.paths);
    return { input: { files, problems: [], folders: [] }, base: () => base };
  }
  const collected = collectFiles(parsed.paths);
  const name = textOption(parsed, 'stdin-filename');
  const files = collected.files.map((file) =>
    file.path === standardInput && name !== null
      ? { ...file, path: name, content: new Uint8Array(readFileSync(0)) }
      : file,
  );
  return {
    input: { ...collected, files },
    base: (its) => (since === null ? null : versionSince(Repository.of('.'), since, its)),
  };
}

/** The baseline that the user names; null where the nearest ones count. One that is to be written need not exist. */
function namedBaseline(parsed: Arguments, anyway = false): string | null {
  if (parsed.options['write-baseline'] === true && !anyway) return null;
  return textOption(parsed, 'baseline');
}

function tellOfStale(baselines: Baselines, options: Arguments['options'], locale: Locale): void {
  // Of the index, not every file of a baseline is looked at.
  if (options['staged'] === true) return;
  const say = sayReviewIn(locale);
  const isPruned = options['prune-baseline'] === true;
  const stale = baselines.stale();
  if (isPruned) baselines.prune();
  for (const { file, count } of stale)
    complain(say(isPruned ? 'baseline.pruned' : 'baseline.stale', { file, count }));
}

async function writeAll(
  outputs: readonly Output[],
  result: Parameters<typeof render>[1],
  settings: CheckSettings,
  quiet: boolean,
): Promise<boolean> {
  const say = sayReviewIn(settings.locale);
  const platform = platformOf(process.env);
  let isWritten = true;
  for (const output of outputs) {
    const content = await render(output.format, result, settings, quiet);
    const isPretty = output.format === 'pretty';
    const text = isPretty && output.file === null ? forLog(content, platform) : content;
    const plain = isPretty && output.file !== null ? withoutColours(text) : text;
    isWritten = writeOutput(output, plain, say) && isWritten;
  }
  if (outputs.some(({ format }) => format === 'github'))
    isWritten = addStepSummary(markdownSummary(result, say), say) && isWritten;
  return isWritten;
}
