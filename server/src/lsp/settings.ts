/** The settings of the section `plandoc` that the server reads. The manifest declares the same defaults. */
export interface Settings {
  /** Language of messages; `auto`: the editor's display language. */
  readonly locale: 'auto' | 'vi' | 'en';
  /** Whether Markdown and plain-text documents are served when their content is a plan. */
  readonly detect: boolean;
  /** Glob patterns of files that detection passes over, matched against the end of the path. */
  readonly detectExclude: readonly string[];
  /** At most so many findings are sent for one file; the last one announces the rest. */
  readonly maxFindings: number;
}

export const defaultSettings: Settings = {
  locale: 'auto',
  detect: true,
  detectExclude: [],
  maxFindings: 200,
};

/**
 * Reads what a client sent for the section. Settings are data from outside: whatever does not fit
 * falls back to its default, alone, so that one wrong value does not switch the others off.
 */
export function readSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { locale, detect, detectExclude, maxFindings } = given;
  return {
    locale: locale === 'vi' || locale === 'en' ? locale : defaultSettings.locale,
    detect: typeof detect === 'boolean' ? detect : defaultSettings.detect,
    detectExclude: Array.isArray(detectExclude)
      ? detectExclude.filter((pattern) => typeof pattern === 'string')
      : defaultSettings.detectExclude,
    maxFindings:
      typeof maxFindings === 'number' && maxFindings >= 1
        ? Math.min(Math.floor(maxFindings), 10_000)
        : defaultSettings.maxFindings,
  };
}
