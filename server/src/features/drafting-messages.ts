import draftingMessages from '../../../l10n/drafting.json' with { type: 'json' };
import { createTranslator, type Locale, type MessageValues } from '../messages.ts';

export type DraftingMessageKey = keyof typeof draftingMessages;

/** Says what is shown while a plan is written, in one language. */
export type SayDrafting = (key: DraftingMessageKey, values?: MessageValues) => string;

const translate = createTranslator(draftingMessages);

export function sayDraftingIn(locale: Locale): SayDrafting {
  return (key, values) => translate(locale, key, values);
}
