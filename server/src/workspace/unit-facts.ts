import type { Plan, PlanPart } from '../plan/facts.ts';
import { ofPart } from '../plan/stretches.ts';
import { unitKey } from '../plan/units/unit-key.ts';
import type { UnitFacts } from './file-facts.ts';

/** No unit has a longer name. */
const longestName = 160;

/** The units that a plan names, each in the spelling that comes first, and how often. */
export function unitFacts({ parts, recipients }: Plan): UnitFacts[] {
  const counts = new Map<string, [name: string, count: number]>();
  const add = ([key, name]: KeyedName): void => {
    const known = counts.get(key);
    if (known) known[1]++;
    else counts.set(key, [name, 1]);
  };
  for (const part of parts) ofPart(part, unitsOfPart, unitsOfPart).forEach(add);
  const received = recipients?.items.filter(({ archive }) => !archive) ?? [];
  keyed(received.map(({ name }) => name)).forEach(add);
  return [...counts.values()];
}

type KeyedName = readonly [key: string, name: string];

function unitsOfPart({ leadUnits, coordinatingUnits, unitHeadings }: PlanPart): KeyedName[] {
  return keyed([
    ...leadUnits.map(({ unit }) => unit),
    ...coordinatingUnits.map(({ unit }) => unit),
    ...unitHeadings.map(({ text }) => text),
  ]);
}

function keyed(names: readonly string[]): KeyedName[] {
  return names
    .filter((name) => name.length <= longestName)
    .map((name) => [unitKey(name), name] as const);
}
