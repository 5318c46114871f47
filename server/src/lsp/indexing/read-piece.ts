import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { textOfBytes } from '../../disk/text-of-bytes.ts';
import type { FileFacts } from '../../workspace/file-facts.ts';
import type { FactsReader } from '../../workspace/read-file-facts.ts';
import { FactsCache, hashOf } from './facts-cache.ts';
import { largestFile } from './facts-source.ts';

/** Some files to be read, with what is known of them on disk. */
export interface Piece {
  readonly paths: readonly string[];
  /** Where the facts of these files are kept; null where nothing is kept. */
  readonly cacheFile: string | null;
}

/** The facts of each file of a piece. */
export type FactsOfPiece = readonly (FileFacts | null)[];

/** A piece that was read. */
export interface ReadPiece {
  readonly facts: FactsOfPiece;
  /** Keeps them on disk: whoever waits for the facts need not wait for it. */
  save(): void;
}

/** Reads the files of a piece; whoever reads gets a pause after each. Nothing throws. */
export function* readPiece(
  { paths, cacheFile }: Piece,
  reader: FactsReader,
): Generator<void, ReadPiece> {
  const cache = cacheFile === null ? null : new FactsCache(cacheFile);
  const facts: (FileFacts | null)[] = [];
  for (const file of paths) {
    facts.push(readFile(file, reader, cache));
    yield;
  }
  return { facts, save: () => cache?.save() };
}

let buffer = Buffer.allocUnsafe(1 << 16);
/** A symbolic link, which may lead out of the workspace, is not followed; systems without that option have few. */
const reading = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

function readFile(file: string, reader: FactsReader, cache: FactsCache | null): FileFacts | null {
  let handle: number | null = null;
  try {
    handle = openSync(file, reading);
    const { size, mtimeMs: modified } = fstatSync(handle);
    if (size > largestFile) return null;
    const known = cache?.untouched(file, size, modified);
    if (known) return known.facts;
    const bytes = readBytes(handle, size);
    if (cache === null) return factsOf(bytes, reader);
    const hash = hashOf(bytes);
    const same = cache.sameBytes(file, hash);
    const facts = same ? same.facts : factsOf(bytes, reader);
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

function factsOf(bytes: Buffer, reader: FactsReader): FileFacts | null {
  const text = textOfBytes(bytes);
  return text === null ? null : reader.read(text);
}
