import { foldPassage } from '../text/fold.ts';
import type { Division, TitleInDivision } from './division/division.ts';
import type { Family, OutlineNode, PlanStretch, Recognition } from './facts.ts';
import { lineFacts } from './lines/line-memory.ts';
import { misreadPlan } from './lines/line-signs.ts';
import { isPlanNumber } from './letterhead-of-plan.ts';
import { basisDistance, mayBeTitleAboveBasis, opensBasis } from './division/lost-title.ts';
import { isHeadedTitle, isTitleLine } from './division/title.ts';
import { startOfDocument } from './division/division.ts';
import { firstOfParts, sumOfParts } from './stretches.ts';

/** A plan's title stands within so many lines from the top; a web copy's menu may come first. */
const titleSearchLines = 400;

/** A decision's subject stands within so many lines from its title. */
const subjectSearchLines = 4;

/** Whether the document is a plan, from its divisions. */
export function recogniseDivisions(stretches: readonly PlanStretch<Division>[]): Recognition {
  const hasTitle = firstOfParts(stretches, planTitle) !== null;
  const hasSections = firstOfParts(stretches, firstSection) !== null;
  const isNumbered = isPlanNumber(firstOfParts(stretches, ownNumber) ?? '');
  return verdict(hasTitle, hasSections, isNumbered, firstOfParts(stretches, anyLine) === null);
}

/**
 * Whether a text is a plan by its content: KẾ HOẠCH as a title line with numbered sections under it.
 * Reads only as far as it must, without building the facts: for editors that ask about every file.
 */
export function recognisePlan(lines: Iterable<string>): Recognition {
  let hasTitle = false;
  let sections = 0;
  let count = 0;
  let filled = false;
  let subjectLines = 0;
  let aboveBasis = 0;
  let isNumbered = false;
  for (const line of lines) {
    if (++count > titleSearchLines && !hasTitle) break;
    const facts = lineFacts(line);
    if (facts.blank) continue;
    filled = true;
    isNumbered ||= planNumber.test(facts.clean.folded);
    if (!hasTitle) {
      // A decision names the plan that it carries in its subject.
      if (isTitleLine(facts, startOfDocument) || isHeadedTitle(facts))
        subjectLines = subjectSearchLines;
      hasTitle =
        (subjectLines-- > 0 && saysPlan(facts.clean.folded)) ||
        (aboveBasis-- > 0 && opensBasis(facts));
      if (mayBeTitleAboveBasis(facts)) aboveBasis = basisDistance;
    }
    const isSection =
      (hasTitle || isNumbered) && facts.label && !facts.label.alone && !facts.bullet;
    if (isSection && ++sections >= 2) break;
  }
  return verdict(hasTitle, sections > 0, isNumbered, !filled);
}

/** A plan's title, or that of a decision on a plan. */
function namesPlan({ title }: TitleInDivision): boolean {
  return (
    saysPlan(foldPassage(title.kind.text)) ||
    /kế hoạch/u.test(foldPassage(title.subject?.text ?? ''))
  );
}

function saysPlan(folded: string): boolean {
  return /kế hoạch/u.test(folded) || misreadPlan.test(folded);
}

const planTitle = ({ titles }: Division): TitleInDivision | null => titles.find(namesPlan) ?? null;
const ownNumber = ({ letterhead }: Division): string | null => letterhead?.number?.text ?? null;
const firstSection = ({ outline }: Division): OutlineNode | null => outline[0] ?? null;
const anyLine = ({ lineCount }: Division): number | null => lineCount || null;

/** The number line of a letterhead, also in a row: “Số: 54/KH-UBND”, “| Số: 05-KH/TU | …”. */
const planNumber = /^\|? ?số ?[:.]? ?[\d.…_ ]{0,40}[-–/] ?kh ?[-–/]/u;

/**
 * A document whose own number says that it is a plan is one also where a copy lost the line “KẾ HOẠCH”,
 * or the numbers of its headings.
 */
function verdict(
  hasTitle: boolean,
  hasSections: boolean,
  isNumbered: boolean,
  empty: boolean,
): Recognition {
  if (isNumbered && hasTitle !== hasSections) return { isPlan: true, reason: 'own-number' };
  if (hasTitle) {
    return hasSections
      ? { isPlan: true, reason: 'title-and-sections' }
      : { isPlan: false, reason: 'title-only' };
  }
  if (hasSections) return { isPlan: false, reason: 'sections-only' };
  return { isPlan: false, reason: empty ? 'empty' : 'no-title' };
}

/** State or Party, by number form, letterhead, signature and, last, the symbols of what is cited. */
export function familyOf(stretches: readonly PlanStretch<Division>[]): Family {
  const party = sumOfParts(stretches, partySigns);
  const state = sumOfParts(stretches, stateSigns);
  return party > state ? 'party' : 'state';
}

const partySigns = (division: Division): number => division.partySigns;
const stateSigns = (division: Division): number => division.stateSigns;
