import type { InlayHintSettings } from '../features/inlay-hints.ts';
import type { Profile, SeveritySetting } from '../rules/index.ts';

/** The settings of the section `plandoc` that the server reads. The manifest declares the same defaults. */
export interface Settings {
  /** Language of messages; `auto`: the editor's display language. */
  readonly locale: 'auto' | 'vi' | 'en';
  /** `auto`: Markdown and plain-text documents are served when their content is a plan; else only where the user says so. */
  readonly detect: 'auto' | 'ask' | 'off';
  /** At most so many findings are sent for one file; a last one announces the rest. */
  readonly maxFindings: number;
  /** Severities by rule code; where a `.plandoc.json` applies, that decides instead, as for the profile. */
  readonly rules: Readonly<Record<string, SeveritySetting>>;
  readonly profile: Profile;
  /** Whether the title says who cites the plan and carries it out. */
  readonly codeLens: boolean;
  readonly inlayHints: InlayHintSettings;
  /** The address of a portal's search with `{number}` in it; '' where citations are not linked. */
  readonly searchUrl: string;
}

export const defaultSettings: Settings = {
  locale: 'auto',
  detect: 'auto',
  maxFindings: 200,
  rules: {},
  profile: 'draft',
  codeLens: true,
  inlayHints: { citations: false, deadlines: false },
  searchUrl: '',
};

const mostFindings = 10_000;
const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Reads what a client sent for the section. Settings are data from outside: whatever does not fit
 * falls back to its default, alone, so that one wrong value does not switch the others off.
 */
export function readSettings(value: unknown): Settings {
  const { locale, detect, maxFindings, rules, profile, codeLens, inlayHints, searchUrl } =
    asRecord(value);
  const { citations, deadlines } = asRecord(inlayHints);
  return {
    locale: locale === 'vi' || locale === 'en' ? locale : defaultSettings.locale,
    detect: detect === 'ask' || detect === 'off' ? detect : defaultSettings.detect,
    maxFindings:
      typeof maxFindings === 'number' && maxFindings >= 1
        ? Math.min(Math.floor(maxFindings), mostFindings)
        : defaultSettings.maxFindings,
    rules: Object.fromEntries(
      Object.entries(asRecord(rules)).filter(([, severity]) => severities.includes(severity)),
    ) as Record<string, SeveritySetting>,
    profile: profile === 'final' ? profile : defaultSettings.profile,
    codeLens: codeLens !== false,
    inlayHints: { citations: citations === true, deadlines: deadlines === true },
    searchUrl: typeof searchUrl === 'string' ? searchUrl : '',
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
