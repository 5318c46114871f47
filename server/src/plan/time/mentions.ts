import type { DeadlineKind } from '../facts.ts';

/** Start and exclusive end as UTF-16 offsets into a passage's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One time bound in a passage. */
export interface DeadlineMention extends Stretch {
  readonly text: string;
  readonly kind: DeadlineKind;
  /** First and last day as `YYYY-MM-DD`, where they follow from the words. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  /**
   * First and last day as `MM-DD` where the year is not printed (“trước ngày 24/8”, “trước ngày
   * 15/12 hằng năm”); null otherwise. See `withYear`.
   */
  readonly yearless: { readonly start: string | null; readonly end: string | null } | null;
}

/** One duty to report in a passage. */
export interface ReportMention extends Stretch {
  /** Whom the report goes to; null where only a time is given. */
  readonly to: Stretch | null;
  /** When or how often; null where not stated. */
  readonly when: Stretch | null;
}
