import type { PassageContext } from '../../../server/src/plan/passage.ts';
import { readAssignments } from '../../../server/src/plan/units/read-assignments.ts';
import { splitUnits } from '../../../server/src/plan/units/split-units.ts';
import { readUnitHeading } from '../../../server/src/plan/units/unit-heading.ts';
import { foldPassage } from '../../../server/src/text/fold.ts';

const plainContext: PassageContext = {
  place: 'body',
  section: 'implementation',
  unitHeading: null,
  column: null,
};

/** The units of a list, as a clerk splits it. */
export function unitsOf(text: string): string[] {
  return splitUnits(text, foldPassage(text), 0, text.length).map((unit) => unit.text);
}

/**
 * What a passage assigns, one line each: “lead phrase: Sở Nội vụ”. Checks on the way that every
 * range quotes its unit, or “Chủ trì” where the heading above names it.
 */
export function assignmentsOf(text: string, context: Partial<PassageContext> = {}): string[] {
  const passage = { text, folded: foldPassage(text) };
  return readAssignments(passage, { ...plainContext, ...context }).map((mention) => {
    const quoted = text.slice(mention.start, mention.end);
    const isImperative = mention.how === 'heading-imperative';
    if (isImperative ? !/^ch. tr.$/iu.test(quoted) : quoted !== mention.unit) {
      throw new Error(`The range of “${mention.unit}” quotes “${quoted}”.`);
    }
    return `${mention.part} ${mention.how}: ${mention.unit}`;
  });
}

/** The unit a heading names, “(run-in)” behind it where the duty follows on its line; null for any other heading. */
export function headingOf(text: string, implementation = true): string | null {
  const heading = readUnitHeading({ text, folded: foldPassage(text) }, { implementation });
  if (heading === null) return null;
  if (text.slice(heading.start, heading.end) !== heading.unit) throw new Error('wrong range');
  return heading.runIn ? `${heading.unit} (run-in)` : heading.unit;
}
