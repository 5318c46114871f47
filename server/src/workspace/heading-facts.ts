import type { OutlineNode, PlanPart } from '../plan/facts.ts';
import { ofPart } from '../plan/stretches.ts';
import { foldUnaccented } from '../text/fold.ts';
import { cut } from './cut.ts';
import { type HeadingFacts, headingKinds, numbersPerHeading } from './file-facts.ts';

/** A heading in a list takes no more than this; the rest is in the file. */
const longestName = 160;
/** After so many no further part is looked through, and of one part there are no more. */
const mostHeadings = 2000;

/** What the index keeps of the headings of a plan: the first some thousand, made once for each part. */
export function headingFacts(parts: readonly PlanPart[]): HeadingFacts {
  const names: string[] = [];
  const folded: string[] = [];
  const places: number[] = [];
  for (const part of parts) {
    if (places.length >= mostHeadings * numbersPerHeading) break;
    const own = ofPart(part, headingsOfPart, headingsOfPart);
    if (own.places.length === 0) continue;
    names.push(own.names);
    folded.push(own.folded);
    for (let at = 0; at < own.places.length; at++) {
      const isLine = at % numbersPerHeading === 0;
      places.push((own.places[at] as number) + (isLine ? part.firstLine : 0));
    }
  }
  return { names: names.join('\n'), folded: folded.join('\n'), places };
}

/** The headings of one part, their lines counted from its first. */
function headingsOfPart({ outline, firstLine }: PlanPart): HeadingFacts {
  const names: string[] = [];
  const places: number[] = [];
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const { kind, label, title, selectionRange, children } of nodes) {
      if (names.length >= mostHeadings) return;
      const code = (headingKinds as readonly string[]).indexOf(kind);
      if (code >= 0) {
        const parts = [label === '' || kind === 'appendix' ? label : `${label}.`, title];
        names.push(cut(parts.filter((part) => part !== '').join(' '), longestName));
        const { start, end } = selectionRange;
        places.push(start.line - firstLine, start.character, end.character, code);
      }
      visit(children);
    }
  };
  visit(outline);
  const folded = names.map((name) => foldUnaccented(name)).join('\n');
  return { names: names.join('\n'), folded, places };
}
