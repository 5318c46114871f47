import type { Locale, MessageValues } from '../../messages.ts';
import { type ReviewMessageKey, sayReviewIn } from '../../reviews/messages.ts';
import { complain } from '../terminal.ts';

/** What makes a review impossible: the user is told, with the remedy, and the program ends with status 2. */
export class ReviewFailure extends Error {
  constructor(
    readonly key: ReviewMessageKey,
    readonly values: MessageValues = {},
  ) {
    super(key);
  }
}

/** Says in one line what makes a review impossible; any other error goes on. */
export function sayFailure(error: unknown, locale: Locale): void {
  if (!(error instanceof ReviewFailure)) throw error;
  complain(sayReviewIn(locale)(error.key, error.values));
}
