import commandMessages from '../../../l10n/commands.json' with { type: 'json' };
import { createTranslator } from '../messages.ts';
import type { Locale, MessageValues } from '../messages.ts';

export type CommandMessageKey = keyof typeof commandMessages;

/** Says what only some runs have to say: it is loaded with what says it, not with every check. */
export type SayCommand = (key: CommandMessageKey, values?: MessageValues) => string;

const translate = createTranslator(commandMessages);

export function sayCommandIn(locale: Locale): SayCommand {
  return (key, values) => translate(locale, key, values);
}
