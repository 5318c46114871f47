import type { CliMessageKey, Say } from '../messages.ts';

const keys: Readonly<Record<string, CliMessageKey>> = {
  missing: 'input.missing',
  'no-plans': 'input.noPlans',
  binary: 'input.binary',
  utf16: 'input.utf16',
  legacy: 'input.legacy',
  mojibake: 'input.mojibake',
};

/** One clear line about an input that cannot be read. */
export function sayProblem(
  say: Say,
  path: string,
  reason: string | undefined,
  detail: string | undefined,
): string {
  return say(keys[reason ?? ''] ?? 'input.unreadable', { path, detail: detail ?? '?' });
}
