// Not `node:fs/promises`: a start that reads no file of its own does not load it.
import { promises } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { textOfBytes } from '../disk/text-of-bytes.ts';
import type { FolderFiles } from './session.ts';

/** Names that may be plans, and those of catalogues. */
const planName = /\.(?:plan|kehoach|md|txt)$|^directives\.(?:json|csv)$/i;
/** Folders that hold other people's files or none to read; hidden ones are left out too. */
const skippedFolders = new Set(['node_modules', 'dist', 'out']);

/**
 * Files of this machine, read only inside the workspace folders: a symbolic link that leads out of
 * them is not followed.
 */
export function createFolderFiles(): FolderFiles {
  let folders: readonly string[] = [];
  let realFolders: Promise<readonly string[]> = Promise.resolve([]);
  return {
    setFolders(uris) {
      folders = uris.flatMap((uri) => pathOf(uri) ?? []);
      // A folder that is missing holds nothing.
      realFolders = Promise.all(
        folders.map((folder) => promises.realpath(folder).catch(() => [])),
      ).then((real) => real.flat());
    },
    async listFiles(limit) {
      const uris: string[] = [];
      for (const folder of folders) await collect(folder, uris, limit);
      return uris;
    },
    async readFile(uri, maxLength) {
      const file = pathOf(uri);
      if (file === null || !(await isInside(file, await realFolders))) return null;
      return readText(file, maxLength);
    },
  };
}

function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null; // another scheme, or a host that is not this machine
  }
}

/** Walks a folder, files first, until the limit is reached. */
async function collect(folder: string, uris: string[], limit: number): Promise<void> {
  const entries = await promises.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (uris.length >= limit) return;
    if (entry.isFile() && planName.test(entry.name)) {
      uris.push(pathToFileURL(path.join(folder, entry.name)).href);
    }
  }
  for (const entry of entries) {
    if (uris.length >= limit) return;
    const skipped = entry.name.startsWith('.') || skippedFolders.has(entry.name);
    if (entry.isDirectory() && !skipped) await collect(path.join(folder, entry.name), uris, limit);
  }
}

async function isInside(file: string, realFolders: readonly string[]): Promise<boolean> {
  const real = await promises.realpath(file).catch(() => null);
  if (real === null) return false;
  return realFolders.some((folder) => {
    const relative = path.relative(folder, real);
    return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  });
}

/** The beginning of a UTF-8 file, so that a large file costs no more than a small one. */
async function readText(file: string, maxLength: number): Promise<string | null> {
  let handle: Awaited<ReturnType<typeof promises.open>> | null = null;
  try {
    handle = await promises.open(file);
    const { size } = await handle.stat();
    // A UTF-16 unit takes at most three bytes of UTF-8.
    const length = Math.min(size, maxLength * 3);
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length) });
    return textOfBytes(buffer.subarray(0, bytesRead))?.slice(0, maxLength) ?? null;
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
}
