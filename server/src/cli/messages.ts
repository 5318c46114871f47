import cliMessages from '../../../l10n/cli.json' with { type: 'json' };
import { createTranslator } from '../messages.ts';
import type { Locale, MessageValues } from '../messages.ts';

export type CliMessageKey = keyof typeof cliMessages;

/** Says a message of the command line in one language. */
export type Say = (key: CliMessageKey, values?: MessageValues) => string;

const translate = createTranslator(cliMessages);

export function sayIn(locale: Locale): Say {
  return (key, values) => translate(locale, key, values);
}
