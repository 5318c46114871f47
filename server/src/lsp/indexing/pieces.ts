import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Piece } from './read-piece.ts';

/** What is kept of many files is kept in so many pieces, each read and written by itself. */
const mostPieces = 64;
const piecesOfFew = 8;
const fewFiles = 500;

/** A piece that nobody has read yet, with the uris of its files. */
export interface WaitingPiece extends Piece {
  readonly uris: readonly string[];
}

/**
 * Gives files out in pieces by their paths, the same at each start. Files that are not on this machine
 * are in none. `cacheFolder`: null where nothing is kept.
 */
export function piecesOf(uris: readonly string[], cacheFolder: string | null): WaitingPiece[] {
  const count = uris.length < fewFiles ? piecesOfFew : mostPieces;
  const folder = cacheFolder === null || uris.length === 0 ? null : cacheOf(cacheFolder, uris);
  const pieces = new Map<number, { uris: string[]; paths: string[] }>();
  for (const uri of uris) {
    const file = pathOf(uri);
    if (file === null) continue;
    const number = hashOf(file) % count;
    const piece = pieces.get(number) ?? { uris: [], paths: [] };
    piece.uris.push(uri);
    piece.paths.push(file);
    pieces.set(number, piece);
  }
  return [...pieces].map(([number, piece]) => ({
    ...piece,
    cacheFile: folder === null ? null : path.join(folder, `${number}-${count}.json`),
  }));
}

/** The halves of a piece; what they say is not kept, since it would be half of what its file holds. */
export function halved({ uris, paths }: WaitingPiece): [WaitingPiece, WaitingPiece] {
  const half = Math.ceil(uris.length / 2);
  const part = (from: number, to: number): WaitingPiece => ({
    uris: uris.slice(from, to),
    paths: paths.slice(from, to),
    cacheFile: null,
  });
  return [part(0, half), part(half, uris.length)];
}

/** One folder for each workspace, told by the folder that all of its files lie in. */
function cacheOf(cacheFolder: string, uris: readonly string[]): string {
  const hash = createHash('sha256').update(commonFolder(uris)).digest('hex');
  return path.join(cacheFolder, hash.slice(0, 16));
}

function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null; // another scheme, or a host that is not this machine
  }
}

/** A number that paths which differ in a digit or two do not share the last bits of. */
function hashOf(file: string): number {
  let hash = 0;
  for (let at = 0; at < file.length; at++) hash = (Math.imul(hash, 31) + file.charCodeAt(at)) | 0;
  return Math.imul(hash, 0x9e3779b1) >>> 16;
}

function commonFolder(uris: readonly string[]): string {
  let folder = uris[0]?.slice(0, uris[0].lastIndexOf('/') + 1) ?? '';
  for (const uri of uris)
    while (!uri.startsWith(folder))
      folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}
