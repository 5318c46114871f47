/** What a thread of the index runs: it reads files, keeps what they say on disk, and sends it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isUtf8, transcode } from 'node:buffer';
import { parentPort } from 'node:worker_threads';
import type { FileFacts } from '../../workspace/file-facts.ts';
import { createFactsReader } from '../../workspace/read-file-facts.ts';
import { FactsCache, hashOf } from './facts-cache.ts';
import { largestFile } from './facts-source.ts';
import type { FactsJob, FactsOfJob } from './facts-in-threads.ts';

const reader = createFactsReader();
let buffer = Buffer.allocUnsafe(1 << 16);

parentPort?.on('message', (job: FactsJob | null) => {
  if (job !== null) {
    parentPort?.postMessage(read(job));
    return;
  }
  if (saving !== null) clearTimeout(saving);
  save();
  parentPort?.close();
});

/** What is still to be written; somebody waits for the facts, and nobody for the disk. */
let unsaved: FactsCache[] = [];
let saving: ReturnType<typeof setTimeout> | null = null;
/** Milliseconds without a job after which there is time to write. */
const rest = 100;
/** But so many pieces are written at once, lest a reading that is broken off has kept nothing. */
const mostUnsaved = 64;

function read({ paths, cacheFile }: FactsJob): FactsOfJob {
  const cache = cacheFile === null ? null : new FactsCache(cacheFile);
  const facts = paths.map((file) => readFile(file, cache));
  if (cache !== null) {
    unsaved.push(cache);
    if (saving !== null) clearTimeout(saving);
    saving = setTimeout(save, unsaved.length >= mostUnsaved ? 0 : rest);
  }
  return facts;
}

function save(): void {
  for (const cache of unsaved) cache.save();
  unsaved = [];
}

function readFile(file: string, cache: FactsCache | null): FileFacts | null {
  let handle: number | null = null;
  try {
    handle = openSync(file, 'r');
    const { size, mtimeMs: modified } = fstatSync(handle);
    if (size > largestFile) return null;
    const known = cache?.untouched(file, size, modified);
    if (known) return known.facts;
    const bytes = readBytes(handle, size);
    if (cache === null) return factsOf(bytes);
    const hash = hashOf(bytes);
    const same = cache.sameBytes(file, hash);
    const facts = same ? same.facts : factsOf(bytes);
    cache.keep(file, { size, modified, hash, facts });
    return facts;
  } catch {
    return null; // gone, or not to be read
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** The bytes are good until the next call. */
function readBytes(handle: number, size: number): Buffer {
  if (size > buffer.length) buffer = Buffer.allocUnsafe(size * 2);
  let filled = 0;
  while (filled < size) {
    const count = readSync(handle, buffer, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

function factsOf(bytes: Buffer): FileFacts | null {
  // UTF-16, or no text at all.
  if (bytes.includes(0)) return null;
  return reader.read(textOf(bytes));
}

/** UTF-8 is decoded several times faster by way of UTF-16. A byte order mark is no part of the text. */
function textOf(bytes: Buffer): string {
  const text = isUtf8(bytes)
    ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
    : bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
