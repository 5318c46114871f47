import type { Span } from './citation-mention.ts';
import { typeWords } from './document-types.ts';
import { readIssuer } from './issuers.ts';
import type { Passage } from '../plan/passage.ts';

const reach = 140;

const proposedAt = / tại (?:các |bản )?$/u;
const issues = /(?: đã)?(?: ký)?,? ban hành (?:các )?$/u;
const endsInLetter = /[\p{L}\p{M}]$/u;

/** An issuer that stands before a citation, and where the citation then begins. */
export interface IssuerBefore extends Span {
  readonly citationStart: number;
}

/**
 * Reads the issuer before a citation that begins at `position`:
 * - “Theo đề nghị của <issuer> tại Tờ trình số …”;
 * - “Quyết định của <issuer> số …”, “các Chỉ thị của <issuer>: số …”, where `bare` says that no type word stands before “số”;
 * - “<issuer> ban hành Kế hoạch số …”.
 */
export function readIssuerBefore(
  passage: Passage,
  position: number,
  bare: boolean,
): IssuerBefore | null {
  const { folded } = passage;
  const from = Math.max(0, position - reach);
  const before = folded.slice(from, position);
  const ending =
    proposedAt.exec(before) ?? (bare && before.endsWith(' ') ? /:? $/u.exec(before) : null);
  if (ending) {
    const of = before.lastIndexOf(' của ', ending.index);
    const start = from + of + 5;
    if (of < 0 || readIssuer(passage, start) !== from + ending.index) return null;
    const type = bare ? typeBefore(folded, from + of) : null;
    return { start, end: from + ending.index, citationStart: type ?? position };
  }
  const verb = issues.exec(before);
  return verb ? readSubjectOfVerb(passage, from, from + verb.index, position) : null;
}

/** Where the type word begins that ends at `end`: “các *Chỉ thị* của …”. */
function typeBefore(folded: string, end: number): number | null {
  const start = typeWords.startBefore(folded, end);
  return start === null || endsInLetter.test(folded.charAt(start - 1)) ? null : start;
}

/** The body right before “ban hành”: the last one whose words end there. */
function readSubjectOfVerb(
  passage: Passage,
  from: number,
  end: number,
  citationStart: number,
): IssuerBefore | null {
  const { folded, text } = passage;
  const clause = folded.slice(from, end);
  const mark = Math.max(...[',', ';', '.', ':', '('].map((sign) => clause.lastIndexOf(sign)));
  for (let start = from + mark + 1; start < end; start++) {
    const atWord = start === 0 || folded.charAt(start - 1) === ' ';
    if (!atWord || text.charAt(start) === folded.charAt(start)) continue;
    if (readIssuer(passage, start) === end) return { start, end, citationStart };
  }
  return null;
}
