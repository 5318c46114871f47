import { matchEnd } from '../text/match-at.ts';
import type { Span } from './citation-mention.ts';
import { readCitationDate, readYearInWords } from './citation-dates.ts';
import { readIssuer } from './issuers.ts';
import type { Passage } from '../plan/passage.ts';

/** Date and issuer behind a number. */
export interface CitationTail {
  /** End of the last of them; the start where neither stands. */
  readonly end: number;
  readonly date: string | null;
  readonly year: number | null;
  readonly issuer: Span | null;
}

const footnote = /^(?: ?\(\d{1,2}\)| ?\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})/u;
/** Web copies lose the spaces around it: “12/8/2020củaUBND tỉnh”. */
const of = /,? ?(?:của|cúa|cùa)(?: |(?=\p{L}))|,? do /uy;
const between = / giữa /uy;
const nextIssuer = /(?:, | và | với | - )(?=\p{L})/uy;
const issuedBy = / (?:ký )?ban hành(?= (?:ngày|về|[“"]))/uy;
/** Only words that open a subject tell that a body without “của” before it is the issuer. */
const subjectFollows = /^,? (?:\(?khóa |về |v\/v|ban hành |phê duyệt |quy định |hướng dẫn |[“"])/u;

/**
 * Reads date and issuer from `start`, in either order: “ngày 15/6/2023 của Bộ Chính trị”, “của Tỉnh ủy
 * Hải Dương ngày 26/01/2018”. `joint` tells that several bodies sign, so that “và” goes on with another.
 */
export function readCitationTail(passage: Passage, start: number, joint: boolean): CitationTail {
  const { folded } = passage;
  let end = skipFootnote(folded, start);
  let date: string | null = null;
  let year: number | null = null;
  let issuer: Span | null = null;
  let dated = false;
  let known = start;
  for (let round = 0; round < 3; round++) {
    const when = dated ? null : (readCitationDate(folded, end) ?? readYearInWords(folded, end));
    if (when) {
      dated = true;
      date = when.date;
      year = when.year;
      known = when.end;
      end = skipFootnote(folded, known);
      continue;
    }
    const body: Span | null = issuer ? null : readIssuedBy(passage, end, dated, joint);
    if (!body) break;
    issuer = body;
    known = body.end;
    issuedBy.lastIndex = known;
    end = skipFootnote(folded, issuedBy.test(folded) ? issuedBy.lastIndex : known);
  }
  return { end: known, date, year, issuer };
}

function readIssuedBy(
  passage: Passage,
  position: number,
  dated: boolean,
  joint: boolean,
): Span | null {
  const { folded, text } = passage;
  const start = matchEnd(of, folded, position) ?? matchEnd(between, folded, position);
  if (start !== null) {
    const end = readIssuer(passage, start);
    const several = joint || folded.startsWith(' giữa ', position);
    return end === null ? null : { start, end: several ? readJointIssuers(passage, end) : end };
  }
  if (!dated || folded.charAt(position) !== ' ') return null;
  const bare = position + 1;
  if (text.charAt(bare) === folded.charAt(bare)) return null;
  const end = readIssuer(passage, bare);
  return end !== null && subjectFollows.test(folded.slice(end, end + 12))
    ? { start: bare, end }
    : null;
}

/** “của Bộ Tài chính và Bộ Tư pháp” in a joint document. */
function readJointIssuers(passage: Passage, firstEnd: number): number {
  let end = firstEnd;
  for (let count = 0; count < 6; count++) {
    const start = matchEnd(nextIssuer, passage.folded, end);
    if (start === null || passage.text.charAt(start) === passage.folded.charAt(start)) break;
    const next = readIssuer(passage, start);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** Skips a footnote's mark: `(1)`, `[1]`, `¹`. */
function skipFootnote(folded: string, at: number): number {
  const match = footnote.exec(folded.slice(at, at + 6));
  return match ? at + match[0].length : at;
}
