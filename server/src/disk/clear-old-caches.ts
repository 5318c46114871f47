import { readdir, rmdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

/** How long, and how much, is kept for folders that nobody opens. */
export interface CacheBounds {
  /** Milliseconds without use. */
  readonly longestUnused: number;
  /** Bytes of all that is kept together; what was used last stays. */
  readonly mostBytes: number;
}

const usualBounds: CacheBounds = { longestUnused: 60 * 24 * 3600 * 1000, mostBytes: 256_000_000 };

/** Names that nobody else gives: what the index keeps of one workspace, and the drafts of that. */
const workspaceFolder = /^[\da-f]{16}$/;
const pieceOfFolder = /^\d{1,2}-\d{1,2}\.json(?:\.\d{1,10})?$/;
/** Reports of `check --cache`, and the drafts of them. */
const reports = /^check-[\da-f]{16}\.json(?:\.\d{1,10})?$/;

/** What is kept of one workspace. */
interface Kept {
  readonly files: readonly string[];
  /** Null for a file by itself. */
  readonly folder: string | null;
  readonly used: number;
  readonly bytes: number;
}

/**
 * Removes what was kept of folders that were not used for long, and of those used longest ago where all
 * together has grown too large. Only what has our own names; links are never followed. Who cannot be
 * removed stays: nothing depends on it.
 *
 * @param folder the folder that holds the caches of all workspaces
 * @param now milliseconds since 1970
 */
export async function clearOldCaches(
  folder: string,
  now: number,
  bounds: CacheBounds = usualBounds,
): Promise<void> {
  const kept = await keptIn(folder).catch((): Kept[] => []);
  kept.sort((a, b) => b.used - a.used);
  let bytes = 0;
  for (const one of kept) {
    bytes += one.bytes;
    if (now - one.used > bounds.longestUnused || bytes > bounds.mostBytes) await remove(one);
  }
}

async function keptIn(folder: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    // An entry that is a link is neither a folder nor a file here.
    if (entry.isDirectory() && workspaceFolder.test(entry.name)) kept.push(await folderKept(place));
    if (entry.isFile() && reports.test(entry.name)) {
      const { size, mtimeMs } = await stat(place);
      kept.push({ files: [place], folder: null, used: mtimeMs, bytes: size });
    }
  }
  return kept;
}

async function folderKept(folder: string): Promise<Kept> {
  const { mtimeMs } = await stat(folder);
  const files: string[] = [];
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile() || !pieceOfFolder.test(entry.name)) continue;
    const file = path.join(folder, entry.name);
    files.push(file);
    bytes += (await stat(file)).size;
  }
  return { files, folder, used: mtimeMs, bytes };
}

async function remove({ files, folder }: Kept): Promise<void> {
  for (const file of files) await unlink(file).catch(() => undefined);
  // It stays where it holds anything else.
  if (folder !== null) await rmdir(folder).catch(() => undefined);
}
