import type { Locale } from '../messages.ts';
import type { CatalogueEntry } from '../workspace/catalogue-entry.ts';
import { directiveKey } from '../workspace/directive-key.ts';
import type { Catalogue, CatalogueProblem } from './catalogue.ts';
import { sayCatalogueIn } from './messages.ts';
import { readCsvEntries } from './read-csv.ts';
import { readEntry } from './read-entry.ts';
import { readJsonEntries } from './read-json.ts';

/** Entries beyond these are not read; a catalogue of a ministry has some thousands. */
const mostEntries = 20_000;

/** Reads a catalogue: CSV where the name says so, else JSON. Any text gives an answer; nothing throws. */
export function readCatalogue(text: string, uri: string, locale: Locale): Catalogue {
  const say = sayCatalogueIn(locale);
  const isCsv = /\.csv$/iu.test(uri);
  const raw = isCsv ? readCsvEntries(text, say) : readJsonEntries(text, say);
  const problems: CatalogueProblem[] = [...raw.problems];
  const entries = raw.entries
    .slice(0, mostEntries)
    .flatMap((entry) => readEntry(entry, uri, say, problems) ?? []);
  const cut = raw.entries[mostEntries];
  if (cut !== undefined)
    problems.push({ message: say('tooMany', { count: mostEntries }), range: cut.range });
  const seen = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    const key = `${directiveKey(entry.id)}|${entry.date ?? ''}|${entry.issuer ?? ''}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, entry);
    else {
      const values = { id: entry.id, line: first.range.start.line + 1 };
      problems.push({ message: say('entry.twice', values), range: entry.range });
    }
  }
  return { entries, problems };
}
