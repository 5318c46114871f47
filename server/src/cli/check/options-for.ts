import type { CheckOptions } from '../../rules/index.ts';
import type { InputFile } from '../input/collect-files.ts';
import type { CheckSettings } from './file-report.ts';

/** How one file is to be checked: the command line decides before its configuration, that before the defaults. */
export function optionsFor(
  { applied }: InputFile,
  { locale, profile }: Pick<CheckSettings, 'locale' | 'profile'>,
): CheckOptions {
  const settled = profile ?? applied?.profile ?? null;
  return {
    locale,
    ...(settled !== null && { profile: settled }),
    ...(applied !== undefined && { severities: applied.severities }),
  };
}
