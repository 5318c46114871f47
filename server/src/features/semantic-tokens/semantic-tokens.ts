import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
} from 'vscode-languageserver-types';
import type { PlanDocument } from '../../plan/plan-document.ts';
import type { Range } from '../../text/position.ts';
import { type PartTokens, tokensOfParts } from './part-tokens.ts';

/** Numbers of the longest list that is sent; a document of several books is coloured to there. */
const mostNumbers = 500_000;

/** The tokens of one part at their place: the first number is the step from the token before. */
interface PlacedTokens {
  readonly part: PartTokens;
  readonly step: number;
}

/** A list as a client has it. */
interface Sent {
  readonly id: string;
  readonly placed: readonly PlacedTokens[];
}

/**
 * The meaning of words for colouring: what the grammar cannot know (units in running text, defining
 * citations, headings without number). Keeps what each client document was last sent, part by part, so
 * that a delta costs the parts that changed.
 */
export class SemanticTokensOfDocuments {
  private readonly sent = new WeakMap<PlanDocument, Sent>();
  private lastId = 0;

  full(document: PlanDocument): SemanticTokens {
    const { id, placed } = this.remember(document);
    return { resultId: id, data: placed.flatMap(numbersOf) };
  }

  /** What changed since the list `previousId`; everything where that is not the last one sent. */
  delta(document: PlanDocument, previousId: string): SemanticTokens | SemanticTokensDelta {
    const before = this.sent.get(document);
    if (before?.id !== previousId) return this.full(document);
    const { id, placed } = this.remember(document);
    return { resultId: id, edits: editsBetween(before.placed, placed) };
  }

  /** The tokens of some lines; `end` at the start of a line leaves that line out. */
  range({ plan, lines }: PlanDocument, { start, end }: Range): SemanticTokens {
    const data: number[] = [];
    let line = 0;
    let character = 0;
    const parts = plan.parts;
    for (const [index, { tokens }] of tokensOfParts(plan, lines).entries()) {
      const firstLine = parts[index]?.firstLine ?? 0;
      if (firstLine > end.line) break;
      for (const token of tokens) {
        const at = firstLine + token.line;
        if (at < start.line || at > end.line || (at === end.line && end.character === 0)) continue;
        const fromStart =
          data.length > 0 && at === line ? token.character - character : token.character;
        data.push(at - line, fromStart, token.length, token.type, token.modifiers);
        line = at;
        character = token.character;
      }
    }
    return { data };
  }

  private remember(document: PlanDocument): Sent {
    this.lastId += 1;
    const sent = { id: String(this.lastId), placed: placeTokens(document) };
    this.sent.set(document, sent);
    return sent;
  }
}

function placeTokens({ plan, lines }: PlanDocument): PlacedTokens[] {
  const placed: PlacedTokens[] = [];
  const parts = plan.parts;
  let line = 0;
  let count = 0;
  for (const [index, part] of tokensOfParts(plan, lines).entries()) {
    const { tokens, encoded } = part;
    const last = tokens.at(-1);
    if (last === undefined) continue;
    count += encoded.length;
    if (count > mostNumbers) break;
    const firstLine = parts[index]?.firstLine ?? 0;
    placed.push({ part, step: firstLine + (encoded[0] ?? 0) - line });
    line = firstLine + last.line;
  }
  return placed;
}

function numbersOf({ part, step }: PlacedTokens): number[] {
  const numbers = part.encoded.slice();
  numbers[0] = step;
  return numbers;
}

/** At most one edit: from the first number that differs to the last one. */
function editsBetween(
  before: readonly PlacedTokens[],
  after: readonly PlacedTokens[],
): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  let start = 0;
  while (first < shorter && isSame(before[first], after[first])) {
    start += before[first]?.part.encoded.length ?? 0;
    first++;
  }
  let same = 0;
  while (same < shorter - first && isSame(before.at(-1 - same), after.at(-1 - same))) same++;
  const old = before.slice(first, before.length - same).flatMap(numbersOf);
  const fresh = after.slice(first, after.length - same).flatMap(numbersOf);
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const deleteCount = old.length - head - tail;
  const data = fresh.slice(head, fresh.length - tail);
  if (deleteCount === 0 && data.length === 0) return [];
  return [{ start: start + head, deleteCount, data }];
}

function isSame(a: PlacedTokens | undefined, b: PlacedTokens | undefined): boolean {
  return a?.part === b?.part && a?.step === b?.step;
}
