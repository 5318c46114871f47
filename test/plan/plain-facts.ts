import type { Plan } from '../../server/src/plan/facts.ts';

/** All facts of a plan as plain data; nodes refer to their parents by place, or they would be endless. */
export function plainFacts(plan: Plan): unknown {
  const kinds: (keyof Plan)[] = [
    'family',
    'recognition',
    'attachedToDecision',
    'letterhead',
    'title',
    'legalBasis',
    'outline',
    'citations',
    'directives',
    'leadUnits',
    'coordinatingUnits',
    'unitHeadings',
    'deadlines',
    'tasks',
    'reports',
    'recipients',
    'signature',
    'innerReferences',
  ];
  const facts = Object.fromEntries(kinds.map((kind) => [kind, plan[kind]]));
  return JSON.parse(
    JSON.stringify(facts, (key, value) => {
      if (key === 'draft') return undefined;
      if ((key === 'parent' || key === 'node') && value) return value.range.start;
      return value;
    }),
  );
}
