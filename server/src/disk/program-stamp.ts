import { statSync } from 'node:fs';
import path from 'node:path';

/** Bundles that any program of ours runs, as they lie beside each other. */
const shared = ['reader.js', 'reader-code.js'];

/**
 * Tells one build of a program from another, by sizes and times of the bundles in `folder`: another build
 * may read plans in another way, so that what was kept on disk does not count for it.
 */
export function programStamp(folder: string, bundles: readonly string[]): string {
  return [...bundles, ...shared]
    .map((name) => statSync(path.join(folder, name), { throwIfNoEntry: false }))
    .map((found) => (found ? `${found.size}-${Math.round(found.mtimeMs)}` : '0'))
    .join('.');
}
