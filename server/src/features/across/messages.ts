import messages from '../../../../l10n/across-files.json' with { type: 'json' };
import { createTranslator, type Locale, type MessageValues } from '../../messages.ts';

type Key = keyof typeof messages;

const translate = createTranslator(messages);

/** Says what is shown of other files and of catalogues, in one language. */
export type SayAcross = (key: Key, values?: MessageValues) => string;

export function sayAcrossIn(locale: Locale): SayAcross {
  return (key, values) => translate(locale, key, values);
}
