import type { CatalogueEntry } from '../../workspace/catalogue-entry.ts';
import { compareDirectives } from '../../workspace/compare-directives.ts';
import { directiveKey } from '../../workspace/directive-key.ts';
import type { PlanFile } from '../commands/read-plans.ts';

/** A plan says something else of a directive than the catalogue. */
export interface Conflict {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly id: string;
  readonly fact: 'type' | 'date' | 'issuer';
  readonly inPlan: string;
  readonly inCatalogue: string;
  readonly entryLine: number;
}

const facts = ['type', 'date', 'issuer'] as const;

/** Where plans and catalogue contradict each other about what seems to be the same directive. */
export function findConflicts(
  plans: readonly PlanFile[],
  entries: readonly CatalogueEntry[],
): Conflict[] {
  const byKey = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    const key = directiveKey(entry.id);
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return plans.flatMap(({ path: file, document }) =>
    document.plan.directives.flatMap((directive) => {
      const { defining } = directive;
      const same = byKey.get(directiveKey(directive.id)) ?? [];
      const compared = same.map((entry) => {
        const statements = [entry, directive].map((one) => ({ ...one, place: null }));
        return { entry, ...compareDirectives(statements[0] as never, statements[1] as never) };
      });
      // Another year or another body is another directive, unless nothing else has the number.
      const best = compared.sort((a, b) => b.score - a.score)[0];
      if (best === undefined || best.differing.includes('year')) return [];
      return facts
        .filter((fact) => best.differing.includes(fact))
        .map((fact) => ({
          file,
          line: defining.range.start.line + 1,
          id: directive.id,
          fact,
          inPlan: directive[fact] ?? '',
          inCatalogue: best.entry[fact] ?? '',
          entryLine: best.entry.range.start.line + 1,
        }));
    }),
  );
}
