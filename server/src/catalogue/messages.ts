import words from '../../../l10n/catalogue.json' with { type: 'json' };
import { createTranslator, type Locale, type MessageValues } from '../messages.ts';

export type CatalogueMessageKey = keyof typeof words;

const translate = createTranslator(words);

/** Says what is wrong with a catalogue, and what `plandoc directives` tells, in one language. */
export type SayCatalogue = (key: CatalogueMessageKey, values?: MessageValues) => string;

export function sayCatalogueIn(locale: Locale): SayCatalogue {
  return (key, values) => translate(locale, key, values);
}
