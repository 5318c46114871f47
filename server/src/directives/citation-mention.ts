/** A half-open stretch of a passage, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How a mention names its document:
 * - `number`: by number and symbol (`57-KL/TW`);
 * - `name`: a law or a congress resolution by its name (“Luật Báo chí năm 2016”);
 * - `scheme`: a scheme or programme by its name (“Đề án phát triển …”);
 * - `short`: by type and bare number (“Nghị quyết 57”).
 */
export type CitationForm = 'number' | 'name' | 'scheme' | 'short';

/** One mention of a document in one passage, read without knowing the rest of the text. */
export interface CitationMention extends Span {
  readonly form: CitationForm;
  /** `start` and `end`: the number and symbol, or the name with its year or date, as printed. */
  readonly start: number;
  readonly end: number;
  /** From the type word to the end of date and issuer; the subject is not part of it. */
  readonly fullStart: number;
  readonly fullEnd: number;
  /** The symbol in the spelling its author means, without spaces; for a name, the name and year. */
  readonly id: string;
  /**
   * What two mentions of one document have in common however they are spelled: the symbol without case
   * and signs, the folded words of a name.
   */
  readonly key: string;
  /** `66` of `66-CTr/TU`; '' when left blank, null for a name. */
  readonly number: string | null;
  /** The id without its number: `-CTr/TU`; null for a name. */
  readonly symbol: string | null;
  /** The type as printed before the number, else as the symbol tells; null when neither does. */
  readonly type: string | null;
  /** `YYYY-MM-DD`; null when the mention states no full and possible date. */
  readonly date: string | null;
  /** The year that the symbol, the date or the name states. */
  readonly year: number | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** Where the subject stands, its opening word (“về”, “ban hành” …) included. */
  readonly subjectSpan: Span | null;
  /** The `key` of the law's name where a law is cited by name and number; else null. */
  readonly lawKey: string | null;
  /** True where the mention stands in capitals (a title): its words are the poorer spelling. */
  readonly inCapitals: boolean;
  /** True for a mention that counts only when the rest of the document tells what it stands for. */
  readonly tentative: boolean;
}
