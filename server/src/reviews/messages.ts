import reviewMessages from '../../../l10n/reviews.json' with { type: 'json' };
import { createTranslator, type Locale, type MessageValues } from '../messages.ts';

export type ReviewMessageKey = keyof typeof reviewMessages;

/** Says a word of a review in one language. */
export type SayReview = (key: ReviewMessageKey, values?: MessageValues) => string;

const translate = createTranslator(reviewMessages);

export function sayReviewIn(locale: Locale): SayReview {
  return (key, values) => translate(locale, key, values);
}
