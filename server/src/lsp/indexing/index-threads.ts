import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { FactsInThreads } from './facts-in-threads.ts';
import type { FactsSource } from './facts-source.ts';

/** This file as a module, which is loaded with the first reading of a workspace. */
export type IndexThreads = typeof import('./index-threads.ts');

/** The bundle that a thread runs; it lies beside this one. */
const script = path.join(__dirname, 'index-thread.js');

/** What reads many files in threads; null where the bundle of the threads is missing. */
export function createFactsThreads(
  cacheFolder: string | null,
  log: (text: string) => void,
): FactsSource | null {
  if (!existsSync(script)) return null;
  return new FactsInThreads(script, cacheFolder ?? systemCacheFolder(), log);
}

/** Where programs of this system keep what they can make anew; null where that is not known. */
function systemCacheFolder(): string | null {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const home = homedir();
  const folder =
    process.platform === 'win32'
      ? LOCALAPPDATA
      : process.platform === 'darwin'
        ? path.join(home, 'Library/Caches')
        : XDG_CACHE_HOME || (home === '' ? undefined : path.join(home, '.cache'));
  return folder === undefined || !path.isAbsolute(folder) ? null : path.join(folder, 'plandoc');
}
