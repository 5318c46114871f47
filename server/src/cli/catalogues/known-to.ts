import type { Plan } from '../../plan/facts.ts';
import type { CheckOptions } from '../../rules/index.ts';
import { factsOfPlan } from '../../workspace/facts-of-plan.ts';
import { knownAbout } from '../../workspace/known-about.ts';
import { WorkspaceIndex } from '../../workspace/workspace-index.ts';
import type { InputFile } from '../input/collect-files.ts';
import type { CatalogueSet } from './catalogue-set.ts';

const indexes = new WeakMap<CatalogueSet, WorkspaceIndex>();

/**
 * What the catalogues of a file say of the directives that it cites, found as the editor finds it: in an
 * index that holds them and the file itself, whose place tells one province's directive from another's.
 * The answer holds until the next file is asked about.
 */
export function knownTo({ path, catalogues }: InputFile, plan: Plan): Pick<CheckOptions, 'known'> {
  if (catalogues === undefined) return {};
  const index = indexes.get(catalogues) ?? indexOf(catalogues);
  indexes.set(catalogues, index);
  for (const before of index.knownUris()) index.setFile(before, null);
  index.setFile(path, factsOfPlan(plan));
  return { known: knownAbout(index, path) };
}

function indexOf({ catalogues }: CatalogueSet): WorkspaceIndex {
  const index = new WorkspaceIndex({ isComplete: true, complete: () => Promise.resolve() });
  for (const { path, entries } of catalogues) index.setCatalogue(path, entries);
  return index;
}
