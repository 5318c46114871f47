import { existsSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** The ignore files of one folder and of those above it; the nearest one that says something decides. */
export interface IgnoreFiles {
  /** Reads the folder's own ignore files, if its entries hold any. */
  enter(folder: string, entries: readonly Dirent[]): IgnoreFiles;
  /** The same for a folder inside this one. */
  child(name: string): IgnoreFiles;
  ignores(name: string, isFolder: boolean): boolean;
}

const names = ['.gitignore', '.ignore'] as const;

interface Level {
  readonly rules: Ignore;
  /** From the folder of the ignore file to the current one: `''` or `a/b/`. */
  readonly below: string;
}

class Levels implements IgnoreFiles {
  /** Nearest first. */
  readonly #levels: readonly Level[];

  constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  enter(folder: string, entries: readonly Dirent[]): IgnoreFiles {
    if (!entries.some((entry) => entry.name === names[0] || entry.name === names[1])) return this;
    const rules = readRules(folder);
    return rules === null ? this : new Levels([{ rules, below: '' }, ...this.#levels]);
  }

  child(name: string): IgnoreFiles {
    if (this.#levels.length === 0) return this;
    return new Levels(
      this.#levels.map(({ rules, below }) => ({ rules, below: `${below}${name}/` })),
    );
  }

  ignores(name: string, isFolder: boolean): boolean {
    for (const { rules, below } of this.#levels) {
      const verdict = rules.test(below + name + (isFolder ? '/' : ''));
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  }
}

/**
 * The ignore files that count for a walk that starts at `top` (an absolute path): those above it as far
 * as the root of its repository, as git does.
 */
export function ignoreFilesAbove(top: string): IgnoreFiles {
  const above: string[] = [];
  let folder = top;
  while (!existsSync(path.join(folder, '.git'))) {
    const parent = path.dirname(folder);
    if (parent === folder) return new Levels([]);
    above.push(parent);
    folder = parent;
  }
  const levels: Level[] = [];
  for (const parent of above) {
    const rules = readRules(parent);
    if (rules === null) continue;
    const below = path.relative(parent, top).split(path.sep).join('/');
    levels.push({ rules, below: `${below}/` });
  }
  return new Levels(levels);
}

function readRules(folder: string): Ignore | null {
  let rules: Ignore | null = null;
  for (const name of names) {
    try {
      const text = readFileSync(path.join(folder, name), 'utf8');
      rules ??= ignore({ allowRelativePaths: false });
      rules.add(text);
    } catch {
      // Absent or unreadable: nothing is ignored by it.
    }
  }
  return rules;
}
