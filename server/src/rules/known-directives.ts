/** What is stated of a directive. */
export interface StatedDirective {
  readonly id: string;
  readonly type: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

/** What a catalogue, or the directive's own file, says of a directive that a plan cites. */
export interface KnownAbout extends StatedDirective {
  readonly status: 'in-force' | 'replaced' | 'repealed' | null;
  /** The number of the directive that replaced or repealed it. */
  readonly replacedBy: string | null;
  /** The file that says so, as people read it: `directives.json`. */
  readonly where: string;
}

/**
 * What is known of a directive beside the plan; null where nothing is, or where it is not certain that
 * the same directive is meant. Whoever checks hands it in.
 */
export type KnownDirectives = (directive: StatedDirective) => KnownAbout | null;

export const nothingKnown: KnownDirectives = () => null;
