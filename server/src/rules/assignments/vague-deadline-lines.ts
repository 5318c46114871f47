import type { Task } from '../../plan/facts.ts';
import { sourceEnd, sourceStart } from '../../plan/lines/clean-line.ts';
import { lineFacts } from '../../plan/lines/line-memory.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { deadlineLabel } from '../../plan/time/deadline-label.ts';
import { foldWords } from '../../text/fold.ts';
import { withoutEnd } from '../../text/trim.ts';
import { linesWith } from '../line-readers.ts';
import { lineScan } from '../line-scan.ts';

const vague =
  /^(?:kịp thời|sớm(?: nhất)?|khẩn trương|khi (?:có yêu cầu|cần(?: thiết)?)|theo yêu cầu|trong thời gian (?:sớm nhất|tới)|thời gian tới)$/u;

/** Whether the words of a time bound name no time at all. */
export function isVague(words: string): boolean {
  return vague.test(withoutEnd(words, ' .,;:'));
}

/** The value of a line “Thời gian thực hiện: khi có yêu cầu”, which the reader of deadlines passes over. */
export const vagueDeadlines = lineScan((line) => {
  // Most lines are longer, or have no colon, which is told faster.
  if (line.length > 120 || !line.includes(':')) return [];
  const { clean, row, bodyStart } = lineFacts(line);
  if (row !== null) return [];
  const words = clean.folded.slice(bodyStart);
  const label = deadlineLabel(words);
  if (label === null) return [];
  const value = withoutEnd(words.slice(label.labelEnd), ' .,;:');
  if (!vague.test(foldWords(value))) return [];
  const start = bodyStart + label.labelEnd;
  return [{ start: sourceStart(clean, start), end: sourceEnd(clean, start + value.length) }];
});

/** Whether a line of the task is such a one: it says a time, though none that can be checked. */
export function hasVagueDeadline({ range }: Task, lines: PlanLines): boolean {
  const firstLine = range.start.line;
  const last = Math.min(range.end.line, lines.lineCount - 1);
  return (
    linesWith(lines, { firstLine, lineCount: last - firstLine + 1 }, vagueDeadlines).length > 0
  );
}
