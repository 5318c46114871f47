import { readInnerMentions } from '../../plan/blocks/inner-mentions.ts';
import type { OutlineNode, Plan, PlanPart } from '../../plan/facts.ts';
import { type CleanText, cleanText, sourceEnd, sourceStart } from '../../plan/lines/clean-line.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { ofPart, ofStretches } from '../../plan/stretches.ts';
import { foldPassage } from '../../text/fold.ts';

import type { Range } from '../../text/position.ts';
import { lineReader, linesWith } from '../line-readers.ts';

/** “Phụ lục II kèm theo Kế hoạch này” in the body of a plan. */
export interface AppendixMention {
  /** `2` for “Phụ lục II” and “Phụ lục 02”; '' where it has no number. */
  readonly number: string;
  readonly range: Range;
  /** The words say that it goes with this very document. */
  readonly isAttached: boolean;
}

/** What the body says of appendices, outside the appendices themselves. */
export interface AppendixWords {
  readonly mentions: readonly AppendixMention[];
  /** “phụ lục”, “kèm theo”, “biểu mẫu”: something may be said to go with the plan, whatever it is called. */
  readonly saysAttached: boolean;
}

interface WordsOfPart extends AppendixWords {
  readonly firstLine: number;
}

/** The appendices of the file, in reading order. */
export function appendicesOf(plan: Plan): readonly OutlineNode[] {
  const ofSome = (parts: readonly PlanPart[]) => parts.flatMap(appendicesOfPart);
  return ofStretches(plan.stretches, appendicesOf, ofSome).flat();
}

export function appendicesOfPart({ outline }: PlanPart): readonly OutlineNode[] {
  return outline.filter(({ kind }) => kind === 'appendix');
}

/** `2` for `PHỤ LỤC II`, `Phụ lục số 02`; '' where it has no number. */
export function appendixNumber(label: string): string {
  const number = /(?:^|\s)([ivxl]+|\d+)$/u.exec(foldPassage(label.trim()))?.[1] ?? '';
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(number);
  return roman >= 0 ? String(roman + 1) : number.replace(/^0+/u, '');
}

/** The mentions of the whole body; parts that did not change are not read again. */
export function appendixWords(plan: Plan, lines: PlanLines): AppendixWords {
  const ofSome = (parts: readonly PlanPart[]) =>
    parts
      .filter(({ outline }) => outline[0]?.kind !== 'appendix')
      .map((part) => ({ part, words: ofPart(part, appendixWords, () => wordsOf(part, lines)) }))
      .filter(({ words }) => words.saysAttached || words.mentions.length > 0);
  const ofAll = ofStretches(plan.stretches, appendixWords, ofSome).flat();
  return {
    saysAttached: ofAll.some(({ words }) => words.saysAttached),
    mentions: ofAll.flatMap(({ part, words }) =>
      words.mentions.map((mention) => moved(mention, part.firstLine - words.firstLine)),
    ),
  };
}

function moved(mention: AppendixMention, by: number): AppendixMention {
  if (by === 0) return mention;
  const { start, end } = mention.range;
  const range = {
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  };
  return { ...mention, range };
}

/** A line that mentions an appendix or something attached, cleaned. */
const mentioning = lineReader((text): readonly Mentioning[] => {
  if (
    !/[Pp][Hh][uụUỤ]\u0323?\s|(?:[Kk][eèEÈ]\u0300?[Mm]|[Mm][aâẫAÂẪ][\u0302\u0303]{0,2}[Uu])(?!\p{L})/u.test(
      text,
    )
  )
    return [];
  const clean = cleanText(text, 0, text.length);
  const saysAppendix = clean.folded.includes('phụ lục');
  const saysAttached = attached.test(clean.folded);
  return saysAppendix || saysAttached ? [{ clean, saysAppendix }] : [];
});

interface Mentioning {
  readonly clean: CleanText;
  readonly saysAppendix: boolean;
}

const attached = /kèm theo (?!quyết định|nghị quyết)|đính kèm|biểu mẫu|mẫu số/u;

function wordsOf(part: PlanPart, lines: PlanLines): WordsOfPart {
  const mentions: AppendixMention[] = [];
  let saysAttached = false;
  for (const { line, found } of linesWith(lines, part, mentioning)) {
    const { clean, saysAppendix } = found[0] as Mentioning;
    saysAttached = true;
    if (!saysAppendix) continue;
    // What an appendix belongs to may stand on the next line.
    const next = lines.line(line + 1).trim() || lines.line(line + 2);
    const rest = ` ${cleanText(next, 0, next.length).text}`;
    const passage = { text: clean.text + rest, folded: clean.folded + foldPassage(rest) };
    for (const { kind, label, start, end } of readInnerMentions(passage)) {
      if (kind !== 'appendix' || start >= clean.text.length) continue;
      mentions.push({
        number: appendixNumber(label),
        isAttached: isOwn(
          passage.folded.slice(Math.max(0, start - 30), start),
          passage.folded.slice(end, end + 60),
        ),
        range: {
          start: { line, character: sourceStart(clean, start) },
          end: { line, character: sourceEnd(clean, Math.min(end, clean.text.length)) },
        },
      });
    }
  }
  return { mentions, saysAttached, firstLine: part.firstLine };
}

/** “(chi tiết tại Phụ lục II)”, “Phụ lục II kèm theo Kế hoạch này”, “Phụ lục đính kèm”. */
function isOwn(before: string, after: string): boolean {
  if (
    /^[\s,]*(?:ban hành\s+)?(?:kèm theo|đính kèm)(?:\s+(?:kế hoạch|văn bản) này|\s*[).;,]|$)/u.test(
      after,
    )
  )
    return true;
  return (
    /(?:chi tiết|cụ thể|theo|tại|xem)[\s:]+$/u.test(before) &&
    /^\s*(?:\)|\.\s*$|\.\/\.)/u.test(after)
  );
}
