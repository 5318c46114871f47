import { roleLabelAt } from './role-labels.ts';
import { readTokens } from './unit-tokens.ts';

/** A label is looked for in the first characters of a line only. */
const longestLabel = 120;

/**
 * The role label a line begins with, list marks stripped: “Cơ quan chủ trì:”, “Chủ trì, phối hợp:”.
 * `labelEnd` is the offset after its colon. Null where the line begins otherwise.
 */
export function assignmentLabel(
  folded: string,
): { readonly part: 'lead' | 'coordinating' | 'both'; readonly labelEnd: number } | null {
  if (!folded.includes(':')) return null;
  const passage = { text: folded, folded };
  const tokens = readTokens(passage, 0, Math.min(folded.length, longestLabel));
  const label = roleLabelAt(tokens, 0, tokens.length);
  const colon = label === null ? undefined : tokens[label.colon];
  if (label === null || colon === undefined) return null;
  return { part: label.part === 'performer' ? 'lead' : label.part, labelEnd: colon.end };
}
