import type { CommandMessageKey, SayCommand } from '../command-messages.ts';

const keys: Readonly<Record<string, CommandMessageKey>> = {
  missing: 'input.missing',
  'no-plans': 'input.noPlans',
  binary: 'input.binary',
  utf16: 'input.utf16',
  legacy: 'input.legacy',
  mojibake: 'input.mojibake',
};

/** One clear line about an input that cannot be read. */
export function sayProblem(
  say: SayCommand,
  path: string,
  reason: string | undefined,
  detail: string | undefined,
): string {
  return say(keys[reason ?? ''] ?? 'input.unreadable', { path, detail: detail ?? '?' });
}

/** The same without the path, for where that is said already. */
export function reasonOf(
  say: SayCommand,
  reason: string | undefined,
  detail: string | undefined,
): string {
  return sayProblem(say, '', reason, detail).replace(/^: /u, '');
}
