import type { Profile, SeveritySetting } from '../rules/index.ts';
import type { Configuration, ValuePath } from './configuration.ts';
import { matchesPath } from './match-path.ts';

/** What a configuration says for one file. Plain data: it is handed to threads. */
export interface AppliedConfiguration {
  /** The file is not checked unless the user names it. */
  readonly ignored: boolean;
  /** Null where the configuration does not say. */
  readonly profile: Profile | null;
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  readonly units: readonly string[];
  readonly catalogue: string | null;
  /** Which value decided: of the profile, and of each severity by rule code. */
  readonly from: {
    readonly profile: ValuePath | null;
    readonly rules: Readonly<Record<string, ValuePath>>;
  };
}

/** Settles the configuration for a file at `path`, relative to the configuration's folder, with `/`. Later overrides win. */
export function applyConfiguration(
  configuration: Configuration,
  path: string,
): AppliedConfiguration {
  const severities: Record<string, SeveritySetting> = {};
  const rulesFrom: Record<string, ValuePath> = {};
  let profile: Profile | null = null;
  let profileFrom: ValuePath | null = null;
  const take = (part: Pick<Configuration, 'profile' | 'rules'>, at: ValuePath): void => {
    if (part.profile !== undefined) {
      profile = part.profile;
      profileFrom = [...at, 'profile'];
    }
    for (const [code, severity] of Object.entries(part.rules ?? {})) {
      if (severity === undefined) continue;
      severities[code] = severity;
      rulesFrom[code] = [...at, 'rules', code];
    }
  };
  take(configuration, []);
  for (const [index, override] of (configuration.overrides ?? []).entries()) {
    if (matchesPath(override.files, path)) take(override, ['overrides', index]);
  }
  return {
    ignored: matchesPath(configuration.ignore ?? [], path),
    profile,
    severities,
    units: configuration.units ?? [],
    catalogue: configuration.catalogue ?? null,
    from: { profile: profileFrom, rules: rulesFrom },
  };
}
