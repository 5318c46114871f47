import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/** The operating system keeps a watch for each folder; more than this is no folder of plans. */
const mostFolders = 10_000;

/** On these, one watch sees all that is below a folder. */
const seesBelow = ['darwin', 'win32'].includes(process.platform);

/**
 * Watches folders with all below them. Elsewhere than on macOS and Windows each folder below is watched
 * by itself: Node's own way to do so begins some time after it was asked to.
 */
export class WatchedFolders {
  private readonly watchers = new Map<string, FSWatcher>();

  /** `changed` is told the path of what changed, below the folder. */
  constructor(
    private readonly folders: readonly string[],
    private readonly changed: (name: string) => void,
  ) {
    this.update();
  }

  /** Looks for folders that are new, and forgets those that are gone. */
  update(): void {
    const present = new Set(this.folders.flatMap((folder) => (seesBelow ? folder : below(folder))));
    for (const [folder, watcher] of this.watchers) {
      if (present.has(folder)) continue;
      watcher.close();
      this.watchers.delete(folder);
    }
    for (const folder of present) if (!this.watchers.has(folder)) this.watch(folder);
  }

  close(): void {
    for (const watcher of this.watchers.values()) watcher.close();
  }

  private watch(folder: string): void {
    try {
      const watcher = watch(folder, { recursive: seesBelow }, (_event, name) => {
        this.changed(name ?? '');
      });
      // A folder that goes away is noticed in the one above it.
      watcher.on('error', () => undefined);
      this.watchers.set(folder, watcher);
    } catch {
      // It went away while we looked.
    }
  }
}

/** A folder and those below it, without what git and packages keep. */
function below(top: string): string[] {
  const folders = [top];
  for (let index = 0; index < folders.length && folders.length < mostFolders; index++) {
    const folder = folders[index] ?? top;
    for (const name of namesOfFolders(folder)) folders.push(path.join(folder, name));
  }
  return statSync(top, { throwIfNoEntry: false })?.isDirectory() === true ? folders : [];
}

function namesOfFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => name !== '.git' && name !== 'node_modules');
  } catch {
    return [];
  }
}
