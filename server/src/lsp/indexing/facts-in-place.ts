import type { AcrossFiles } from '../../across-files.ts';
import type { WorkspaceFiles } from '../../workspace/workspace-files.ts';
import { type FactsSource, largestFile } from './facts-source.ts';

/** Files asked for at once: enough to keep a disk or a client busy. */
const readAtOnce = 16;
/** After so many milliseconds whatever else is waiting gets its turn. */
const longestTurn = 8;

/**
 * Reads files one after the other in the server's own thread, giving way to whatever comes meanwhile.
 * For a single file that has changed, and for hosts without threads.
 */
export function factsInPlace(files: WorkspaceFiles, acrossFiles: () => AcrossFiles): FactsSource {
  return {
    async read(uris, take, isCancelled) {
      const { createFactsReader } = acrossFiles();
      const reader = createFactsReader();
      let turn = performance.now();
      for (let from = 0; from < uris.length; from += readAtOnce) {
        const batch = uris.slice(from, from + readAtOnce);
        const texts = await Promise.all(
          batch.map((uri) => files.readFile(uri, largestFile).catch(() => null)),
        );
        for (const [index, text] of texts.entries()) {
          if (isCancelled()) return;
          take(batch[index] as string, text === null ? null : reader.read(text));
          if (performance.now() - turn < longestTurn) continue;
          await new Promise((resolve) => setTimeout(resolve));
          turn = performance.now();
        }
      }
    },
  };
}
