import type { Plan } from '../../plan/facts.ts';
import { foldPassage } from '../../text/fold.ts';
import { unitAbbreviations, unitKey } from '../../plan/units/unit-key.ts';

/** A file of the workspace as it stands now: what the editor has of it, else the disk. */
export interface FileNow {
  readonly text: string;
  /** Reading it takes some milliseconds. */
  plan(): Promise<Plan>;
}

/** Null for a file that is gone. May throw where the client has cancelled. */
export type ReadFile = (uri: string) => Promise<FileNow | null>;

/** Texts waiting to be looked through: enough to keep a disk or a client busy. */
const readAtOnce = 16;

/**
 * The plans that may name a unit, in running text as well, in the order of `uris`. The index does not keep
 * what stands in sentences, so the files are read when somebody asks: all are looked through for the letters
 * of the name, and only those that have them are read as plans.
 */
export async function* plansNaming(
  unit: string,
  uris: readonly string[],
  readFile: ReadFile,
): AsyncGenerator<{ readonly uri: string; readonly plan: Plan }> {
  const mayName = lookFor(unit);
  for (let from = 0; from < uris.length; from += readAtOnce) {
    const batch = uris.slice(from, from + readAtOnce);
    const files = await Promise.all(batch.map(readFile));
    for (const [index, file] of files.entries()) {
      if (file === null || !mayName(file.text)) continue;
      yield { uri: batch[index] as string, plan: await file.plan() };
    }
  }
}

/**
 * Whether a text may name a unit: true for every text of which a plan with such a mention is read, and for
 * some more. Only the letters are compared, since a name may be wrapped, torn, marked up or cut by a page.
 */
export function lookFor(unit: string): (text: string) => boolean {
  const letters = lettersOf(unitKey(unit));
  const spellings = unitAbbreviations.reduce(
    (all, [long, short]) =>
      all.flatMap((one) => [...new Set([one, one.replaceAll(short, lettersOf(long))])]),
    [letters],
  );
  return (text) => {
    const held = lettersOf(foldPassage(text.normalize('NFC')));
    return spellings.some((spelling) => held.includes(spelling));
  };
}

function lettersOf(folded: string): string {
  return folded.replace(/[^\p{L}]+/gu, '');
}
