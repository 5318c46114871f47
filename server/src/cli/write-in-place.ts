import {
  accessSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Rewrites a file in one step: whoever reads it meanwhile, or cuts the power, finds the old text or the
 * new one, never half of it. Links and the file's mode stay; a file that may not be written is not replaced.
 */
export function writeInPlace(file: string, text: string): void {
  const target = realpathSync(file);
  accessSync(target, constants.W_OK);
  const { mode } = statSync(target);
  const name = `.${path.basename(target)}.plandoc-${process.pid}`;
  const draft = path.join(path.dirname(target), name);
  try {
    writeFileSync(draft, text, { mode, flag: 'wx', flush: true });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
