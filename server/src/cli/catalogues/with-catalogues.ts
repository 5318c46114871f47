import path from 'node:path';
import type { Locale } from '../../messages.ts';
import type { Plan } from '../../plan/facts.ts';
import type { CheckOptions } from '../../rules/index.ts';
import type { InputFile } from '../input/collect-files.ts';
import { findUpward } from '../input/find-configuration.ts';
import { catalogueNames } from '../../catalogue/catalogue-names.ts';

/** What catalogues say of the directives that a file cites; nothing where none applies to it. */
export type KnownTo = (file: InputFile, plan: Plan) => Pick<CheckOptions, 'known'>;

/** Gives each file the catalogues that apply to it. What reads them is loaded only where there is one. */
export async function withCatalogues(
  files: readonly InputFile[],
  locale: Locale,
): Promise<readonly InputFile[]> {
  if (!files.some(mayHaveCatalogue)) return files;
  const { readCatalogues } = await import('./read-catalogues.ts');
  return readCatalogues(files, locale);
}

/** What the rules learn beside the plan; loaded only where there is a catalogue. */
export async function knowledgeFor(files: readonly InputFile[]): Promise<KnownTo> {
  if (files.every(({ catalogues }) => catalogues === undefined)) return () => ({});
  const { knownTo } = await import('./known-to.ts');
  return knownTo;
}

function mayHaveCatalogue({ path: file, applied }: InputFile): boolean {
  const folder = path.dirname(file);
  return (
    (applied !== undefined && applied.catalogue !== null) ||
    catalogueNames.some((name) => findUpward(folder, name) !== null)
  );
}
