import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CatalogueProblem } from '../../catalogue/catalogue.ts';
import { sayCatalogueIn } from '../../catalogue/messages.ts';
import { readCatalogue } from '../../catalogue/read-catalogue.ts';
import { sheetAsCsv } from '../../exports/formats/sheet-csv.ts';
import { sheetAsText } from '../../exports/formats/sheet-text.ts';
import type { Locale } from '../../messages.ts';
import { toneOf } from '../colours.ts';
import type { Arguments } from '../arguments.ts';
import { sayCommandIn } from '../command-messages.ts';
import { collectDirectives, extendCsv, extendJson } from '../directives/collect-directives.ts';
import { findConflicts } from '../directives/find-conflicts.ts';
import { cataloguesFor, indexOfPlans } from '../directives/known-directives.ts';
import {
  chainAsMermaid,
  directivesAsJson,
  directivesAsSheet,
  listDirectives,
} from '../directives/list-directives.ts';
import { formatOf } from '../exports/format-of.ts';
import { writeExport } from '../exports/write-export.ts';
import { complain, terminalWidth, usesColour } from '../terminal.ts';
import { writeInPlace } from '../write-in-place.ts';
import { readPlans } from './read-plans.ts';

type Format = 'table' | 'json' | 'csv' | 'mermaid';

const endings = {
  usual: 'table',
  byEnding: { txt: 'table', json: 'json', csv: 'csv', mmd: 'mermaid' },
} as const;

/** `plandoc directives PATH…`: the directives that plans are and cite; `collect` writes them into a catalogue. */
export async function directives(parsed: Arguments, locale: Locale): Promise<number> {
  const [first, ...rest] = parsed.paths;
  if (first === 'collect') return collect({ ...parsed, paths: rest }, locale);
  const say = sayCommandIn(locale);
  const sayList = sayCatalogueIn(locale);
  const format = formatOf<Format>(parsed, endings, say);
  if (format === null) return 2;
  const { plans, status } = await readPlans(parsed.paths, say);
  if (plans.length === 0) return status;
  const output = textOf(parsed.options['output']);
  const catalogues = cataloguesFor(parsed.paths, textOf(parsed.options['catalogue']));
  const listed = listDirectives(indexOfPlans(plans, catalogues, locale, tellProblem));
  const paint = toneOf(output === null && usesColour());
  const write = (): string => {
    if (format === 'json') return directivesAsJson(listed);
    if (format === 'mermaid') return chainAsMermaid(listed);
    const sheet = directivesAsSheet(listed, sayList);
    if (format === 'csv') return sheetAsCsv(sheet, '');
    const sayDay = (day: string): string => day.split('-').reverse().join('/');
    return sheetAsText(sheet, {
      width: terminalWidth(),
      bold: (words) => paint('bold', words),
      sayDay,
    });
  };
  return writeExport(write(), output, format, say) ? status : 2;
}

/** `plandoc directives collect PATH…`: exit status 1 where plans and catalogue contradict each other. */
async function collect(parsed: Arguments, locale: Locale): Promise<number> {
  const say = sayCommandIn(locale);
  const sayList = sayCatalogueIn(locale);
  if (parsed.paths.length === 0) {
    complain(sayList('collect.noPath'));
    return 2;
  }
  const { plans, status } = await readPlans(parsed.paths, say);
  if (plans.length === 0) return status;
  const [found] = cataloguesFor(parsed.paths, textOf(parsed.options['catalogue']));
  const file = found ?? textOf(parsed.options['catalogue']) ?? 'directives.json';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { entries, problems } = readCatalogue(text === '' ? '[]' : text, file, locale);
  const isCsv = /\.csv$/iu.test(file);
  // What cannot be read must not be written over.
  if (text !== '' && problems.length > 0) {
    for (const problem of problems) tellProblem(file, problem);
    complain(sayList('collect.broken', { file }));
    return 2;
  }
  const index = indexOfPlans(plans, [], locale, tellProblem);
  index.setCatalogue(file, entries);
  const collected = collectDirectives(index.directives(Number.MAX_SAFE_INTEGER), entries);
  const extended = isCsv ? extendCsv(text, collected) : extendJson(text, collected, entries);
  const { added, filled } = collected;
  const isNew = added.length + filled.length > 0;
  try {
    if (isNew && text === '') writeFileSync(file, extended, { flag: 'wx' });
    else if (isNew) writeInPlace(file, extended);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    complain(say('export.notWritten', { file, detail }));
    return 2;
  }
  complain(sayList('collect.done', { file, added: added.length, filled: filled.length }));
  const conflicts = findConflicts(plans, entries);
  for (const { file: plan, line, fact, ...values } of conflicts)
    complain(
      `${plan}:${line}: ${sayList('collect.conflict', { ...values, fact: sayList(`list.${fact}`), catalogue: file })}`,
    );
  return conflicts.length > 0 ? 1 : status;
}

function tellProblem(file: string, { range, message }: CatalogueProblem): void {
  complain(`${file}:${range.start.line + 1}: ${message}`);
}

function textOf(value: string | true | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
