import type { Arguments } from '../arguments.ts';
import { standardInput } from '../input/collect-files.ts';

/** Options that exclude each other: both would say what is compared, or one writes what the other only looks at. */
const exclusive: readonly (readonly [string, string])[] = [
  ['since', 'staged'],
  ['since', 'write-baseline'],
  ['staged', 'write-baseline'],
  ['staged', 'prune-baseline'],
  ['staged', 'stdin'],
  ['staged', 'fix'],
  ['write-baseline', 'prune-baseline'],
  ['watch', 'stdin'],
  ['watch', 'write-baseline'],
  ['stdin-filename', 'fix'],
];

/** The first two options that do not go together, as they are written; null where all do. */
export function wrongCombination({
  options,
  paths,
}: Arguments): { readonly one: string; readonly other: string } | null {
  const readsInput = paths.includes(standardInput);
  const isGiven = (name: string): boolean =>
    options[name] !== undefined || (name === 'stdin' && readsInput);
  const wrong = exclusive.find(([one, other]) => isGiven(one) && isGiven(other));
  return wrong === undefined ? null : { one: `--${wrong[0]}`, other: `--${wrong[1]}` };
}

/** The value of an option that has one; null where it is not given. */
export function textOption({ options }: Arguments, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}
