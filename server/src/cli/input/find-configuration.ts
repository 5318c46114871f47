import { existsSync } from 'node:fs';
import path from 'node:path';
import { configurationFileName } from '../../configuration/configuration.ts';
import { standardInput } from './collect-files.ts';

/** Absolute paths of files by their name and the folder of the search; null where none applies. */
const known = new Map<string, string | null>();

/**
 * The `.plandoc.json` that applies to a file: the nearest upward, as far as the root of its repository
 * or of the file system. Standard input stands in the current folder.
 */
export function findConfiguration(file: string): string | null {
  return findUpward(file, configurationFileName);
}

/** The nearest file of this name in a folder, or upward of it or of a file. */
export function findUpward(fileOrFolder: string, name: string): string | null {
  return inFolder(path.resolve(fileOrFolder === standardInput ? '' : fileOrFolder), name);
}

function inFolder(folder: string, name: string): string | null {
  const key = `${name}\n${folder}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = search(folder, name);
  known.set(key, found);
  return found;
}

function search(folder: string, name: string): string | null {
  const place = path.join(folder, name);
  if (existsSync(place)) return place;
  const parent = path.dirname(folder);
  return parent === folder || existsSync(path.join(folder, '.git')) ? null : inFolder(parent, name);
}

/** Forgets what was found: files may have come or gone since. */
export function forgetFoundFiles(): void {
  known.clear();
}
