import type { Locale } from '../../messages.ts';
import type { Profile, Severity } from '../../rules/index.ts';
import type { UnreadableReason } from '../input/decode.ts';

export type ReportFormat = 'pretty' | 'json';

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
}

export type SeverityCounts = Record<Severity, number>;

/** What checking one file gave: rendered already, so that threads exchange text and a few numbers. */
export interface FileReport {
  readonly path: string;
  readonly state: 'checked' | 'not-a-plan' | 'unreadable';
  readonly problem?: UnreadableReason | 'unreadable' | 'missing';
  readonly detail?: string;
  readonly output: string;
  readonly counts: SeverityCounts;
  readonly fixable: number;
  /** Findings that comments in the plan suppress; counted nowhere else. */
  readonly suppressed: number;
}

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function noCounts(): SeverityCounts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}
