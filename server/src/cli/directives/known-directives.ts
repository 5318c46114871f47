import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CatalogueProblem } from '../../catalogue/catalogue.ts';
import { readCatalogue } from '../../catalogue/read-catalogue.ts';
import type { Locale } from '../../messages.ts';
import { factsOfPlan } from '../../workspace/facts-of-plan.ts';
import { WorkspaceIndex } from '../../workspace/workspace-index.ts';
import { catalogueNames } from '../../catalogue/catalogue-names.ts';
import type { PlanFile } from '../commands/read-plans.ts';

/** The index of the plans that the user named, with the catalogues that belong to them. */
export function indexOfPlans(
  plans: readonly PlanFile[],
  catalogues: readonly string[],
  locale: Locale,
  tell: (file: string, problem: CatalogueProblem) => void,
): WorkspaceIndex {
  const index = new WorkspaceIndex({ isComplete: true, complete: () => Promise.resolve() });
  for (const { path: file, document } of plans) index.setFile(file, factsOfPlan(document.plan));
  for (const file of catalogues) {
    const { entries, problems } = readCatalogue(readFileSync(file, 'utf8'), file, locale);
    index.setCatalogue(file, entries);
    for (const problem of problems) tell(file, problem);
  }
  return index;
}

/** The catalogue that is named; else those that lie in the folders that are named, and in this one. */
export function cataloguesFor(paths: readonly string[], named: string | null): string[] {
  if (named !== null) return existsSync(named) ? [named] : [];
  const folders = paths.map((one) => (isFolder(one) ? one : path.dirname(one)));
  const places = [...folders, '.'].flatMap((folder) =>
    catalogueNames.map((name) => path.normalize(path.join(folder, name))),
  );
  return [...new Set(places)].filter((place) => existsSync(place));
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
