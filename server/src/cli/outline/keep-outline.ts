import { existsSync } from 'node:fs';
import path from 'node:path';
import { readInput } from '../input/read-file.ts';
import { sayProblem } from '../input/say-problem.ts';
import { writeExport } from '../exports/write-export.ts';
import type { SayCommand } from '../command-messages.ts';
import { complain } from '../terminal.ts';

export interface PlanText {
  readonly file: string;
  readonly text: string;
}

export interface KeptOutline {
  /** The file that holds the outline between its marks. */
  readonly file: string;
  /** Write nothing; say whether the outline in the file is up to date. */
  readonly onlyCheck: boolean;
  readonly sources: readonly PlanText[];
  render(sources: readonly PlanText[]): string;
  readonly say: SayCommand;
}

/** An outline in the plan it is of moves the lines it links to; the second time they stay. */
const mostRounds = 4;

/** Brings the outline in a file up to date: 0 done or fresh, 1 stale, 2 not possible. */
export async function keepOutline(kept: KeptOutline): Promise<0 | 1 | 2> {
  const { file, say } = kept;
  const { markedOutline, withOutline } = await import('../../exports/exports.ts');
  const before = existsSync(file) ? readInput(file) : null;
  if (before !== null && !('text' in before)) {
    complain(sayProblem(say, file, before.reason, before.detail));
    return 2;
  }
  const old = before?.text ?? null;
  let text = old;
  for (let round = 0; round < mostRounds; round++) {
    const outline = kept.render(withNewText(kept, text));
    const next = text === null ? markedOutline(outline) : withOutline(text, outline);
    if (next === null) {
      complain(say('outline.noMarks', { file }));
      return 2;
    }
    if (next === text) break;
    text = next;
  }
  if (text === old) {
    complain(say('outline.fresh', { file }));
    return 0;
  }
  if (kept.onlyCheck) {
    complain(say('outline.stale', { file }));
    return 1;
  }
  return writeExport(text ?? '', file, 'md', say) ? 0 : 2;
}

/** The plans as they will be once the outline is written: the file may be one of them. */
function withNewText({ file, sources }: KeptOutline, text: string | null): readonly PlanText[] {
  const target = path.resolve(file);
  return sources.map((source) =>
    text !== null && path.resolve(source.file) === target ? { ...source, text } : source,
  );
}
