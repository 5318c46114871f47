import { readCitations } from '../../server/src/directives/read-citations.ts';
import type { Passage } from '../../server/src/plan/passage.ts';
import { foldPassage } from '../../server/src/text/fold.ts';

/** A passage from text as it stands in a file: NFC, white space folded. */
export function passage(words: string): Passage {
  const text = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { text, folded: foldPassage(text) };
}

/** What a test wants to see of a mention: only the facts it names are compared. */
export interface Expected {
  readonly id: string;
  readonly words?: string;
  readonly full?: string;
  readonly type?: string | null;
  readonly date?: string | null;
  readonly issuer?: string | null;
  readonly subject?: string | null;
}

/** The mentions of a text, each with the facts that `expected` names, ready for `toEqual`. */
export function citations(words: string, expected: readonly Expected[]): Expected[] {
  const read = passage(words);
  return readCitations(read)
    .filter((mention) => !mention.tentative)
    .map((mention, index) => {
      const facts: Required<Expected> = {
        id: mention.id,
        words: read.text.slice(mention.start, mention.end),
        full: read.text.slice(mention.fullStart, mention.fullEnd),
        type: mention.type,
        date: mention.date,
        issuer: mention.issuer,
        subject: mention.subject,
      };
      const wanted = Object.keys(expected[index] ?? { id: '' });
      return Object.fromEntries(
        Object.entries(facts).filter(([key]) => wanted.includes(key)),
      ) as unknown as Expected;
    });
}

/** The ids that stand in a text, tentative ones left out. */
export function ids(words: string): string[] {
  return readCitations(passage(words))
    .filter((mention) => !mention.tentative)
    .map((mention) => mention.id);
}
