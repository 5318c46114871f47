import type { PassageContext } from '../passage.ts';
import type { TimePhrase } from './time-phrase.ts';

/** A time phrase with the words of its passage around it. */
export interface PhraseInText {
  readonly folded: string;
  readonly phrase: TimePhrase;
  /** The clause up to the phrase. */
  readonly before: string;
  /** A few words behind the phrase. */
  readonly after: string;
  readonly context: PassageContext;
  /** The section says how things should be (mục đích, mục tiêu), not when a duty is due. */
  readonly isAim: boolean;
}
