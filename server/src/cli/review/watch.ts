import { type FSWatcher, statSync, watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { configurationFileName } from '../../configuration/configuration.ts';
import type { Locale } from '../../messages.ts';
import { baselineFileName } from '../../reviews/baseline-name.ts';
import { sayReviewIn } from '../../reviews/messages.ts';
import { forgetFoundFiles } from '../input/find-configuration.ts';
import { kindOfName } from '../input/plan-names.ts';
import { complain, isShown, print } from '../terminal.ts';

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const pause = 100;

/** Runs once, and again whenever a plan or what configures it changes, until the program is stopped. */
export async function watch(
  paths: readonly string[],
  run: () => Promise<number>,
  locale: Locale,
): Promise<number> {
  const say = sayReviewIn(locale);
  let last = await run();
  complain(say('watch.waiting'));
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = Promise.resolve();
  const again = (): void => {
    timer = null;
    running = running.then(async () => {
      if (isShown()) print('\u001b[2J\u001b[3J\u001b[H');
      forgetFoundFiles();
      last = await run();
      complain(say('watch.waiting'));
    });
  };
  const watchers = foldersOf(paths).map(([folder, recursive]) =>
    watchFolder(folder, { recursive }, (_event, name) => {
      if (name !== null && !matters(name)) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(again, pause);
    }),
  );
  await stopped(watchers);
  if (timer !== null) clearTimeout(timer);
  await running;
  return last;
}

function matters(name: string): boolean {
  const base = path.basename(name);
  if (name.split(path.sep).includes('.git')) return false;
  return (
    kindOfName(base) !== 'other' ||
    base === configurationFileName ||
    base === baselineFileName ||
    base.endsWith('ignore')
  );
}

/** Folders to watch, and whether with all below: those that are named, those of named files, and the current one for what configures them. */
function foldersOf(paths: readonly string[]): [string, boolean][] {
  const folders = new Map<string, boolean>([[path.resolve(), false]]);
  for (const file of paths) {
    const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
    const folder = path.resolve(isFolder ? file : path.dirname(file));
    folders.set(folder, isFolder || folders.get(folder) === true);
  }
  return [...folders].filter(([folder]) => statSync(folder, { throwIfNoEntry: false }));
}

/** Resolves when the user stops the program. */
function stopped(watchers: readonly FSWatcher[]): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const watcher of watchers) watcher.close();
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
