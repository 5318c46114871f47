import type { Severity } from '../../rules/index.ts';
import type { Arguments } from '../arguments.ts';
import { severities } from './file-report.ts';

/** The severities that are shown: `--quiet` leaves errors; for people, lesser ones only with `--verbose`. */
export function shownSeverities(
  forPrograms: boolean,
  options: Arguments['options'],
): readonly Severity[] {
  if (options['quiet'] === true) return ['error'];
  return forPrograms || options['verbose'] === true ? severities : ['error', 'warning'];
}
