/** Texts that share half of their lines are versions of one text, as git takes them. */
const leastShared = 0.5;

/** Which of the candidates shares most lines with a text; null where none shares half of them. */
export function mostSimilar<Candidate>(
  text: string,
  candidates: ReadonlyMap<Candidate, string>,
): Candidate | null {
  const lines = linesOf(text);
  let best: Candidate | null = null;
  let most = leastShared;
  for (const [candidate, other] of candidates) {
    const shared = sharedPart(lines, linesOf(other));
    if (shared < most || (shared === most && best !== null)) continue;
    best = candidate;
    most = shared;
  }
  return best;
}

/** Lines in common, as a part of the longer text: 0 … 1. */
function sharedPart(lines: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of lines) {
    const left = counts.get(line) ?? 0;
    if (left === 0) continue;
    counts.set(line, left - 1);
    shared += 1;
  }
  return shared / Math.max(1, lines.length, others.length);
}

function linesOf(text: string): string[] {
  return text.split(/[\r\n]+/).flatMap((line) => line.normalize('NFC').trim() || []);
}
