import type { MessageValues } from '../../messages.ts';
import type { ReviewMessageKey } from '../../reviews/messages.ts';

/** What makes a review impossible: the user is told, with the remedy, and the program ends with status 2. */
export class ReviewFailure extends Error {
  constructor(
    readonly key: ReviewMessageKey,
    readonly values: MessageValues = {},
  ) {
    super(key);
  }
}
