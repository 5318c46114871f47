import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { ignoreFilesAbove } from './ignore-files.ts';
import type { IgnoreFiles } from './ignore-files.ts';
import type { AppliedConfiguration } from '../../configuration/index.ts';
import type { CatalogueSet } from '../catalogues/catalogue-set.ts';
import { kindOfName } from './plan-names.ts';

/** One file to read. */
export interface InputFile {
  /** As it is shown: as the user named it, with `/`. */
  readonly path: string;
  /** Named on the command line, not found in a folder: always checked, and an error if it cannot be read. */
  readonly named: boolean;
  /** Its bytes, where they are known already or are not those on disk (another version). */
  readonly content?: Uint8Array;
  /** What the nearest `.plandoc.json` says for it; absent where there is none. */
  readonly applied?: AppliedConfiguration;
  /** What lists the directives that it may cite; absent where nothing does. */
  readonly catalogues?: CatalogueSet;
}

/** A path that gives no file to read. */
export interface InputProblem {
  readonly path: string;
  readonly reason: 'missing' | 'no-plans' | 'unreadable';
  readonly detail?: string;
}

export interface Input {
  readonly files: readonly InputFile[];
  readonly problems: readonly InputProblem[];
  /** Folders that were walked: whether they hold plans is known once their files are read. */
  readonly folders: readonly string[];
}

/** The name of standard input among the paths. */
export const standardInput = '-';

/**
 * The files that the paths stand for, each once, in the order of the paths and inside a folder by name.
 * Folders are walked without following links, so that no loop of links is ever walked.
 */
export function collectFiles(paths: readonly string[]): Input {
  const files: InputFile[] = [];
  const problems: InputProblem[] = [];
  const folders: string[] = [];
  const seen = new Set<string>();
  const add = (path: string, named: boolean): void => {
    if (seen.has(path)) return;
    seen.add(path);
    files.push({ path, named });
  };
  for (const path of paths) {
    if (path === standardInput) {
      add(path, true);
      continue;
    }
    const shown = tidy(path);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) problems.push({ path: shown, reason: 'missing' });
    else if (!stats.isDirectory()) add(shown, true);
    else {
      folders.push(shown);
      const top = realpathSync(path);
      walk(shown === '.' ? '' : `${shown}/`, ignoreFilesAbove(top), add, problems);
    }
  }
  return { files, problems, folders };
}

function walk(
  prefix: string,
  ignored: IgnoreFiles,
  add: (path: string, named: boolean) => void,
  problems: InputProblem[],
): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(prefix === '' ? '.' : prefix, { withFileTypes: true });
  } catch (error) {
    problems.push({ path: prefix, reason: 'unreadable', detail: (error as Error).message });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const inside = ignored.enter(prefix === '' ? '.' : prefix, entries);
  for (const entry of entries) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || entry.name === '.git') continue;
      if (!inside.ignores(entry.name, true))
        walk(`${path}/`, inside.child(entry.name), add, problems);
    } else if (kindOfName(entry.name) !== 'other' && isFile(entry, path)) {
      if (!inside.ignores(entry.name, false)) add(path, false);
    }
  }
}

/** A link to a file is read; a link to a folder is not followed, a broken one is nothing. */
function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink() || !lstatSync(path).isSymbolicLink()) return false;
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** `./a//b/` → `a/b`; `\` → `/` where the platform writes paths so. */
function tidy(path: string): string {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const short = slashed.replace(/\/{2,}/g, '/').replace(/^(?:\.\/)+(?=.)/, '');
  return short.length > 1 ? short.replace(/\/$/, '') : short;
}
