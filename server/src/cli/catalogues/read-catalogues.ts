import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readCatalogue } from '../../catalogue/read-catalogue.ts';
import type { Locale } from '../../messages.ts';
import type { CatalogueEntry } from '../../workspace/catalogue-entry.ts';
import { sayCommandIn } from '../command-messages.ts';
import type { InputFile } from '../input/collect-files.ts';
import { findConfiguration, findUpward } from '../input/find-configuration.ts';
import { readInput } from '../input/read-file.ts';
import { sayProblem } from '../input/say-problem.ts';
import { complain } from '../terminal.ts';
import { catalogueNames } from '../../catalogue/catalogue-names.ts';
import type { CatalogueSet } from './catalogue-set.ts';

/** A catalogue that is broken throughout need not fill the log. */
const mostProblems = 20;

interface ReadFile {
  readonly path: string;
  readonly entries: readonly CatalogueEntry[];
  readonly mark: string;
}

/**
 * Gives each file the catalogues that apply to it: the one that its configuration names, and those called
 * `directives.json` or `directives.csv` in its folder and upward to the root of the repository. What is
 * wrong in them is said on standard error; the entries that are right count all the same.
 */
export function readCatalogues(files: readonly InputFile[], locale: Locale): InputFile[] {
  const known = new Map<string, ReadFile>();
  const sets = new Map<string, CatalogueSet | null>();
  const read = (place: string): ReadFile => {
    const one = known.get(place) ?? readOne(place, locale);
    known.set(place, one);
    return one;
  };
  return files.map((file) => {
    const places = placesFor(file);
    const key = places.join('\n');
    const set = sets.get(key) ?? setOf(places.map(read));
    sets.set(key, set);
    return set === null ? file : { ...file, catalogues: set };
  });
}

function setOf(read: readonly ReadFile[]): CatalogueSet | null {
  const filled = read.filter(({ entries }) => entries.length > 0);
  if (filled.length === 0) return null;
  return {
    mark: filled.map(({ mark }) => mark).join(' '),
    catalogues: filled.map(({ path: file, entries }) => ({ path: file, entries })),
  };
}

/** Absolute paths, each once; what the configuration names comes first, then the nearest. */
function placesFor({ path: file, applied }: InputFile): string[] {
  const places: string[] = [];
  const configuration = findConfiguration(file);
  const named = applied?.catalogue ?? null;
  if (configuration !== null && named !== null)
    places.push(path.resolve(path.dirname(configuration), named));
  for (const name of catalogueNames) {
    let place = findUpward(path.dirname(file), name);
    while (place !== null) {
      places.push(place);
      const folder = path.dirname(place);
      const isTop = path.dirname(folder) === folder || existsSync(path.join(folder, '.git'));
      place = isTop ? null : findUpward(path.dirname(folder), name);
    }
  }
  return [...new Set(places)];
}

function readOne(place: string, locale: Locale): ReadFile {
  const say = sayCommandIn(locale);
  const shown = path.relative(path.resolve(), place).split(path.sep).join('/');
  const content = readInput(place);
  if (!('text' in content)) {
    // Only one that a configuration names can be missing: the others were found.
    complain(
      content.reason === 'missing'
        ? say('catalogue.missing', { path: shown })
        : sayProblem(say, shown, content.reason, content.detail),
    );
    return { path: shown, entries: [], mark: '' };
  }
  const { entries, problems } = readCatalogue(content.text, shown, locale);
  for (const { range, message } of problems.slice(0, mostProblems))
    complain(`${shown}:${range.start.line + 1}: ${message}`);
  const more = problems.length - mostProblems;
  if (more > 0) complain(`${shown}: ${say('configuration.more', { count: more })}`);
  const mark = createHash('sha256').update(shown).update('\0').update(content.text).digest('hex');
  return { path: shown, entries, mark };
}
