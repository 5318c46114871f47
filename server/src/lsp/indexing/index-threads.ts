import { existsSync } from 'node:fs';
import path from 'node:path';
import { systemCacheFolder } from '../../disk/cache-folder.ts';
import { clearOldCaches } from '../../disk/clear-old-caches.ts';
import { FactsInThreads } from './facts-in-threads.ts';
import type { FactsSource } from './facts-source.ts';

/** This file as a module, which is loaded with the first reading of a workspace. */
export type IndexThreads = typeof import('./index-threads.ts');

/** The bundle that a thread runs; it lies beside this one. */
const script = path.join(__dirname, 'index-thread.js');
/** Milliseconds after the first reading: what was asked meanwhile is answered, what was read is written. */
const restBeforeClearing = 5000;

/** What reads many files in threads; null where the bundle of the threads is missing. */
export function createFactsThreads(
  cacheFolder: string | null,
  log: (text: string) => void,
): FactsSource | null {
  if (!existsSync(script)) return null;
  const folder = cacheFolder ?? systemCacheFolder();
  const threads = new FactsInThreads(script, folder, log);
  return folder === null ? threads : clearingAfterwards(threads, folder);
}

/** Once after a start, what was kept of workspaces that nobody opens any more is removed. */
function clearingAfterwards(source: FactsSource, folder: string): FactsSource {
  let mustClear = true;
  return {
    async read(uris, take, isCancelled, isAwaited) {
      await source.read(uris, take, isCancelled, isAwaited);
      if (!mustClear || isCancelled()) return;
      mustClear = false;
      setTimeout(() => void clearOldCaches(folder, Date.now()), restBeforeClearing).unref();
    },
  };
}
