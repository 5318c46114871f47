import type { Arguments } from '../arguments.ts';
import type { InputFile } from '../input/collect-files.ts';
import { findUpward } from '../input/find-configuration.ts';
import { baselineFileName } from '../../reviews/baseline-name.ts';
import { platformOf } from './platform.ts';

/** Options by which findings are compared, chosen, kept or come from elsewhere. */
const reviewOptions = [
  'since',
  'staged',
  'baseline',
  'write-baseline',
  'prune-baseline',
  'stdin-filename',
  'watch',
  'cache',
  'cache-location',
] as const;

/**
 * Whether a check needs more than showing what is found: other formats, a comparison, a baseline. All
 * of that is loaded only then.
 */
export function needsReview({ options, repeated }: Arguments): boolean {
  if (reviewOptions.some((name) => options[name] !== undefined)) return true;
  if (options['diff'] === true || options['fix-dry-run'] === true) return false;
  const [format, another] = repeated;
  if (format === undefined) return platformOf(process.env) !== null;
  return another !== undefined || (format !== 'pretty' && format !== 'json');
}

/** Whether old findings of some of the files are accepted. */
export function hasBaseline(files: readonly InputFile[]): boolean {
  return files.some(({ path }) => findUpward(path, baselineFileName) !== null);
}
