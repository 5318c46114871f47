import type { AppliedConfiguration } from '../../configuration/index.ts';
import words from '../../../../l10n/configuration.json' with { type: 'json' };
import type { ValuePath } from '../../configuration/configuration.ts';
import { createTranslator, type Locale, type MessageValues } from '../../messages.ts';
import type { Profile } from '../../rules/index.ts';
import { rules } from '../../rules/registry.ts';
import { severityOf } from '../../rules/rule.ts';
import type { Arguments } from '../arguments.ts';
import { appliedTo, type FoundConfiguration, loadConfiguration } from '../input/configure-files.ts';
import { findConfiguration } from '../input/find-configuration.ts';
import { complain, print } from '../terminal.ts';

type SayPrint = (key: keyof typeof words, values?: MessageValues) => string;

/** A value that applies, and where it comes from: `default`, `option` or `FILE:LINE`. */
interface Settled<Value> {
  readonly value: Value;
  readonly from: string;
}

interface Explained {
  readonly file: string;
  readonly configuration: string | null;
  readonly ignored: boolean;
  readonly profile: Settled<Profile>;
  readonly catalogue: Settled<string | null>;
  readonly units: Settled<readonly string[]>;
  readonly rules: Readonly<Record<string, Settled<string>>>;
}

const translate = createTranslator(words);

/** `plandoc config --print FILE`: what applies to a file and where each value comes from; 2 where the configuration is broken. */
export function config({ paths, options }: Arguments, locale: Locale): number {
  const say: SayPrint = (key, values) => translate(locale, key, values);
  let status = 0;
  for (const file of paths) {
    const place = findConfiguration(file);
    const codes = rules.map(({ code }) => code);
    const found = place === null ? null : loadConfiguration(place, codes, locale);
    if (found !== null && found.complaint !== null) {
      complain(found.complaint);
      status = 2;
      continue;
    }
    const applied = place === null || found === null ? null : appliedTo(found, place, file);
    const explained = explain(file, found, applied, options['profile'] as Profile | undefined);
    const asJson = options['format'] === 'json';
    print(asJson ? `${JSON.stringify(explained, null, 1)}\n` : render(explained, say));
  }
  return status;
}

function explain(
  file: string,
  found: FoundConfiguration | null,
  applied: AppliedConfiguration | null,
  option: Profile | undefined,
): Explained {
  const at = (path: ValuePath | null | undefined): string => {
    const line = path ? found?.read?.lineOf(path) : undefined;
    return line === undefined ? 'default' : `${found?.path}:${line + 1}`;
  };
  const profile = option ?? applied?.profile ?? 'draft';
  const severities = rules.map((rule) => {
    const { code } = rule;
    const value = applied?.severities[code] ?? severityOf(rule, profile);
    return [code, { value, from: at(applied?.from.rules[code]) }] as const;
  });
  const { catalogue = null, units = [] } = applied ?? {};
  return {
    file,
    configuration: found?.path ?? null,
    ignored: applied?.ignored === true,
    profile:
      option === undefined
        ? { value: applied?.profile ?? 'draft', from: at(applied?.from.profile) }
        : { value: option, from: 'option' },
    catalogue: { value: catalogue, from: at(catalogue === null ? null : ['catalogue']) },
    units: { value: units, from: at(units.length === 0 ? null : ['units']) },
    rules: Object.fromEntries(severities),
  };
}

function render(explained: Explained, say: SayPrint): string {
  const { file, configuration, ignored, profile, catalogue, units } = explained;
  const source = (from: string): string =>
    from === 'default' || from === 'option' ? say(`print.${from}`) : from;
  const width = Math.max(...rules.map(({ code }) => code.length));
  const severities = Object.entries(explained.rules).map(
    ([code, { value, from }]) => `  ${code.padEnd(width)}  ${value.padEnd(11)}  ${source(from)}\n`,
  );
  const line = (key: keyof typeof words, value: string, from?: string): string =>
    `${say(key)}: ${value}${from === undefined ? '' : `  (${source(from)})`}\n`;
  return [
    line('print.file', file),
    line('print.configuration', configuration ?? say('print.none')),
    line('print.ignored', say(ignored ? 'print.yes' : 'print.no')),
    line('print.profile', profile.value, profile.from),
    line('print.catalogue', catalogue.value ?? '–', catalogue.from),
    line('print.units', units.value.join('; ') || '–', units.from),
    `${say('print.rules')}:\n`,
    ...severities,
    `${say('print.editor')}\n`,
  ].join('');
}
