import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { textOfBytes } from '../disk/text-of-bytes.ts';
import type { FolderFiles } from './session.ts';

// Not those of `node:fs/promises`: loading that, which no start gets by without where the editor has a
// folder open, takes a tenth of the time to the first diagnostics.
const open = promisify(fs.open);
const fstat = promisify(fs.fstat);
const read = promisify(fs.read);
const close = promisify(fs.close);
const readdir = promisify(fs.readdir);
const realpath = promisify(fs.realpath.native);

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
  /** Resolved when the first file is read, which no start waits for. */
  let realFolders: Promise<readonly string[]> | null = null;
  return {
    setFolders(uris) {
      folders = uris.flatMap((uri) => pathOf(uri) ?? []);
      realFolders = null;
    },
    async listFiles(limit) {
      const uris: string[] = [];
      for (const folder of folders) await collect(folder, uris, limit);
      return uris;
    },
    async readFile(uri, maxLength) {
      const file = pathOf(uri);
      realFolders ??= resolveFolders(folders);
      if (file === null || !(await isInside(file, await realFolders))) return null;
      return readText(file, maxLength);
    },
  };
}

/** A folder that is missing holds nothing. */
async function resolveFolders(folders: readonly string[]): Promise<readonly string[]> {
  const real = folders.map((folder) => realpath(folder).catch(() => []));
  return (await Promise.all(real)).flat();
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
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
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
  const real = await realpath(file).catch(() => null);
  if (real === null) return false;
  return realFolders.some((folder) => {
    const relative = path.relative(folder, real);
    return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  });
}

/** The beginning of a UTF-8 file, so that a large file costs no more than a small one. */
async function readText(file: string, maxLength: number): Promise<string | null> {
  let descriptor: number | null = null;
  try {
    descriptor = await open(file, 'r');
    const { size } = await fstat(descriptor);
    // A UTF-16 unit takes at most three bytes of UTF-8.
    const length = Math.min(size, maxLength * 3);
    const { buffer, bytesRead } = await read(descriptor, Buffer.alloc(length), 0, length, 0);
    return textOfBytes(buffer.subarray(0, bytesRead))?.slice(0, maxLength) ?? null;
  } catch {
    return null;
  } finally {
    if (descriptor !== null) await close(descriptor);
  }
}
