import { statSync } from 'node:fs';
import path from 'node:path';
import { configurationFileName } from '../../configuration/configuration.ts';
import type { Locale } from '../../messages.ts';
import { baselineFileName } from '../../reviews/baseline-name.ts';
import { sayReviewIn } from '../../reviews/messages.ts';
import { catalogueNames } from '../../catalogue/catalogue-names.ts';
import { forgetFoundFiles } from '../input/find-configuration.ts';
import { kindOfName } from '../input/plan-names.ts';
import { complain, isShown, print } from '../terminal.ts';
import { WatchedFolders } from './watch-folders.ts';

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const pause = 100;

/** Runs once, and again whenever a plan or what configures it changes, until the program is stopped. */
export async function watch(
  paths: readonly string[],
  run: () => Promise<number>,
  locale: Locale,
): Promise<number> {
  const say = sayReviewIn(locale);
  let last = 0;
  let running: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const runAgain = async (): Promise<void> => {
    forgetFoundFiles();
    last = await run();
    complain(say('watch.waiting'));
  };
  const folders = new WatchedFolders(foldersOf(paths), (name) => {
    if (!matters(name)) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      running = running.then(() => {
        folders.update();
        if (isShown()) print(clearScreen);
        return runAgain();
      });
    }, pause);
  });
  running = runAgain();
  await stopped();
  if (timer !== null) clearTimeout(timer);
  folders.close();
  await running;
  return last;
}

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** A name without ending is a folder, with plans in it perhaps. */
function matters(name: string): boolean {
  const base = path.basename(name);
  if (name.split(path.sep).includes('.git')) return false;
  return (
    !base.includes('.') ||
    kindOfName(base) !== 'other' ||
    base === configurationFileName ||
    base === baselineFileName ||
    catalogueNames.includes(base) ||
    base.endsWith('ignore')
  );
}

/** Folders that are named, and those of named files. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = paths.map((file) => {
    const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
    return path.resolve(isFolder ? file : path.dirname(file));
  });
  return [...new Set(folders)];
}

/** Resolves when the user stops the program. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
