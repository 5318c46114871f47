import path from 'node:path';
import {
  applyConfiguration,
  type AppliedConfiguration,
  readConfiguration,
  type ReadConfiguration,
} from '../../configuration/index.ts';
import type { Locale } from '../../messages.ts';
import { sayCommandIn } from '../command-messages.ts';
import type { InputFile } from './collect-files.ts';
import { standardInput } from './collect-files.ts';
import { findConfiguration } from './find-configuration.ts';
import { readInput } from './read-file.ts';
import { sayProblem } from './say-problem.ts';

/** A configuration file that was found: its path as it is shown, and what it says or what is wrong with it. */
export interface FoundConfiguration {
  readonly path: string;
  readonly read: ReadConfiguration | null;
  /** One line about what is wrong; null where all is right. */
  readonly complaint: string | null;
}

/** Reads the configuration at an absolute path. */
export function loadConfiguration(
  file: string,
  codes: readonly string[],
  locale: Locale,
): FoundConfiguration {
  const say = sayCommandIn(locale);
  const shown = path.relative(path.resolve(), file).split(path.sep).join('/');
  const content = readInput(file);
  if (!('text' in content)) {
    const complaint = sayProblem(say, shown, content.reason, content.detail);
    return { path: shown, read: null, complaint };
  }
  const read = readConfiguration(content.text, codes, locale);
  const [first] = read.problems;
  if (first === undefined) return { path: shown, read, complaint: null };
  const { line, character } = first.range.start;
  const place = `${shown}:${line + 1}:${character + 1}`;
  const more = read.problems.length - 1;
  const rest = more > 0 ? ` ${say('configuration.more', { count: more })}` : '';
  return { path: shown, read: null, complaint: `${place}: ${first.message}${rest}` };
}

/** What the configuration at an absolute path says for a file; null where it is broken. */
export function appliedTo(
  { read }: FoundConfiguration,
  place: string,
  file: string,
): AppliedConfiguration | null {
  if (read?.configuration == null) return null;
  // Standard input has no name that a pattern could match.
  const relative =
    file === standardInput ? '-' : path.relative(path.dirname(place), path.resolve(file));
  return applyConfiguration(read.configuration, relative.split(path.sep).join('/'));
}

export interface ConfiguredFiles {
  readonly files: readonly InputFile[];
  /** One line for each broken configuration; its files are left out. */
  readonly complaints: readonly string[];
  readonly leftOut: readonly string[];
}

/** Gives each file what its configuration says, and leaves out what is ignored or wrongly configured. */
export function configureFiles(
  files: readonly InputFile[],
  codes: readonly string[],
  locale: Locale,
): ConfiguredFiles {
  const found = new Map<string, FoundConfiguration>();
  const complaints: string[] = [];
  const leftOut: string[] = [];
  const kept = files.flatMap((file): InputFile[] => {
    const place = findConfiguration(file.path);
    if (place === null) return [file];
    const known = found.get(place);
    const configuration = known ?? loadConfiguration(place, codes, locale);
    found.set(place, configuration);
    if (known === undefined && configuration.complaint !== null)
      complaints.push(configuration.complaint);
    const applied = appliedTo(configuration, place, file.path);
    if (applied !== null && (file.named || !applied.ignored)) return [{ ...file, applied }];
    leftOut.push(file.path);
    return [];
  });
  return { files: kept, complaints, leftOut };
}
