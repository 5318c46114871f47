import { ownCopy } from './own-copy.ts';

/** Names, labels and numbers recur; a document has some hundreds. */
const mostKept = 4000;

/**
 * A function of a short text whose answers are kept, for names, numbers and labels, which every
 * document repeats. Forgets all when it holds too many. Answers must not be changed.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const given = answer(text);
    if (answers.size >= mostKept) answers.clear();
    answers.set(ownCopy(text), given);
    return given;
  };
}
