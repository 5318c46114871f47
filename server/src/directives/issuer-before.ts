import type { Span } from './citation-mention.ts';
import { readIssuer } from './issuers.ts';
import type { Passage } from '../plan/passage.ts';

const reach = 140;

/** “Theo đề nghị của <issuer> tại Tờ trình số …”, “Quyết định của <issuer> số …”. */
const proposedAt = / tại (?:các |bản )?$/u;
const ownIssuer = / (?:số ?)?$/u;

/**
 * The issuer that stands before a citation: of a proposal “của <issuer> tại Tờ trình số 15/TTr-SNV”.
 * Null when none stands there. `position` is where the citation begins.
 */
export function readIssuerBefore(passage: Passage, position: number): Span | null {
  const { folded } = passage;
  const before = folded.slice(Math.max(0, position - reach), position);
  const ending =
    proposedAt.exec(before) ?? (/(?:^| )số ?$/u.test(before) ? ownIssuer.exec(before) : null);
  if (!ending) return null;
  const issuerEnd = position - ending[0].length;
  const of = before.lastIndexOf(' của ', before.length - ending[0].length);
  if (of < 0) return null;
  const start = position - before.length + of + 5;
  const end = readIssuer(passage, start);
  return end === issuerEnd ? { start, end } : null;
}
