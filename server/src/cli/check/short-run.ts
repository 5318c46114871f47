import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { InputFile } from '../input/collect-files.ts';

/** Up to so many files and bytes, starting up is most of the time. */
const mostFiles = 16;
const mostBytes = 300_000;

export function isShortRun(files: readonly InputFile[]): boolean {
  if (files.length > mostFiles) return false;
  let bytes = 0;
  for (const { path } of files) bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return bytes <= mostBytes;
}

/**
 * Tells V8 that this run is short: reading a few plans executes hundreds of functions a handful of times
 * each, and optimizing none of them saves time. Long runs earn the optimizer's work back.
 */
export function expectShortRun(): void {
  setFlagsFromString('--no-opt');
}
