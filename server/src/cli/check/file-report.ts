import type { Locale } from '../../messages.ts';
import type { Profile, Severity } from '../../rules/index.ts';
import type { ReportedFinding } from '../../reviews/reported-finding.ts';
import type { UnreadableReason } from '../input/decode.ts';

/** `findings`: as data, for reviews, which choose among them and write several formats. */
export type ReportFormat = 'pretty' | 'json' | 'findings';

/** All that checking one file depends on, as plain data for other threads. */
export interface CheckSettings {
  readonly locale: Locale;
  readonly format: ReportFormat;
  /** What the command line says; absent where the configuration or the default decides. */
  readonly profile?: Profile;
  /** Severities that are shown; the others are only counted. */
  readonly shown: readonly Severity[];
  readonly colour: boolean;
  readonly width: number;
  /** Of `findings`: whether each also comes as a terminal shows it, and with its safe fixes. */
  readonly wants?: { readonly shown: boolean; readonly fixes: boolean };
}

export type SeverityCounts = Record<Severity, number>;

/** What checking one file gave: rendered already, so that threads exchange text and a few numbers. */
export interface FileReport {
  readonly path: string;
  readonly state: 'checked' | 'not-a-plan' | 'unreadable';
  readonly problem?: UnreadableReason | 'unreadable' | 'missing';
  readonly detail?: string;
  readonly output: string;
  /** Only with the format `findings`. */
  readonly findings?: readonly ReportedFinding[];
  readonly counts: SeverityCounts;
  readonly fixable: number;
  /** Findings that comments in the plan suppress; counted nowhere else. */
  readonly suppressed: number;
}

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function noCounts(): SeverityCounts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}
