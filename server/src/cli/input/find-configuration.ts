import { existsSync } from 'node:fs';
import path from 'node:path';
import { configurationFileName } from '../../configuration/configuration.ts';
import { standardInput } from './collect-files.ts';

/** Absolute paths of configuration files by folder; null where none applies. */
const known = new Map<string, string | null>();

/**
 * The `.plandoc.json` that applies to a file: the nearest upward, as far as the root of its repository
 * or of the file system. Standard input stands in the current folder.
 */
export function findConfiguration(file: string): string | null {
  return inFolder(file === standardInput ? path.resolve() : path.dirname(path.resolve(file)));
}

function inFolder(folder: string): string | null {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const found = search(folder);
  known.set(folder, found);
  return found;
}

function search(folder: string): string | null {
  const place = path.join(folder, configurationFileName);
  if (existsSync(place)) return place;
  const parent = path.dirname(folder);
  return parent === folder || existsSync(path.join(folder, '.git')) ? null : inFolder(parent);
}
