import type { Report } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { LineDocument } from '../../text/line-document.ts';

/** The words of a report and the stretch of its sentence before and after it, folded. */
export interface ReportWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How far around a report its own sentence is looked at, in UTF-16 units. */
const reach = 120;

/** Reads what stands around a report on its lines, to the next sentence. */
export function wordsOfReport({ range }: Report, lines: LineDocument): ReportWords {
  const { start, end } = range;
  const first = lines.line(start.line);
  const last = lines.line(end.line);
  const before = first.slice(Math.max(0, start.character - reach), start.character);
  const after = last.slice(end.character, end.character + reach);
  return {
    before: foldWords(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1)),
    words: foldWords(lines.text(range)),
    after: foldWords(after.slice(0, (/[.;]/u.exec(after)?.index ?? reach) + 1)),
  };
}
