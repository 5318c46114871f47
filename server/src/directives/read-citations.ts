import { beginsAnewAt } from '../text/letters.ts';
import type { CitationMention, Span } from './citation-mention.ts';
import { readLaw } from './laws/read-laws.ts';
import { readConstitutionOrStatutes, readNamedResolution } from './named-documents.ts';
import { readNamedScheme } from './named-schemes.ts';
import type { Passage } from '../plan/passage.ts';
import { readNumbers } from './read-numbers.ts';
import { readShortNumber } from './short-numbers.ts';

/** Words that a citation without a full symbol begins with. */
const namedHead =
  /bộ luật|luật|pháp lệnh|hiến pháp|điều lệ|nghị quyết|đề án|chương trình|chiến lược|quy hoạch|chỉ thị|kết luận|nghị định|thông tư|quyết định|quy định|kế hoạch|hướng dẫn|công văn/g;
/** A law's number: `103/2016/QH13`. */
const assembly = /^\d+\/\d{4}\/(?:UBTV)?QH\d+$/u;
const letter = /[\p{L}\p{M}\d]/u;

/**
 * Reads every mention of another document in a passage (viện dẫn): by number and symbol, by the name
 * of a law, congress resolution or scheme, or by type and bare number. Pure and linear; mentions come
 * in order and do not overlap. A mention by number may stand in the subject of another one; a mere
 * name there is part of that subject. What only the whole document can tell is left to `resolveCitations`.
 */
export function readCitations(passage: Passage): readonly CitationMention[] {
  const numbers = readNumbers(passage);
  const names = readNames(passage, numbers);
  if (names.length === 0) return numbers;
  return joinNamesToNumbers(
    passage,
    [...numbers, ...names].sort((a, b) => a.start - b.start),
  );
}

/** “Luật Báo chí số 103/2016/QH13” is one citation: by its number, with the law's name as its subject. */
function joinNamesToNumbers(
  passage: Passage,
  mentions: readonly CitationMention[],
): readonly CitationMention[] {
  const joined: CitationMention[] = [];
  for (const mention of mentions) {
    const name = joined[joined.length - 1];
    const between = name ? passage.text.slice(name.end, mention.fullStart) : '';
    if (name?.form === 'name' && assembly.test(mention.id) && /^(?:,? ?\(?)$/u.test(between)) {
      joined[joined.length - 1] = {
        ...mention,
        fullStart: name.fullStart,
        type: name.type,
        subject: name.subject,
        subjectSpan: null,
        lawKey: name.key,
        year: mention.year ?? name.year,
      };
    } else joined.push(mention);
  }
  return joined;
}

function readNames(passage: Passage, numbers: readonly CitationMention[]): CitationMention[] {
  const { folded, text } = passage;
  const names: CitationMention[] = [];
  const taken = new Coverage(numbers);
  namedHead.lastIndex = 0;
  for (let match = namedHead.exec(folded); match; match = namedHead.exec(folded)) {
    const start = match.index;
    const isLaw = match[0].endsWith('luật');
    // A document's type is written with a capital; only laws are often not.
    if (!isLaw && text.charAt(start) === folded.charAt(start)) continue;
    if (start > 0 && letter.test(folded.charAt(start - 1)) && !beginsAnewAt(text, start)) continue;
    if (taken.covers(start)) continue;
    const mention = readNamed(passage, start, match[0], taken.limit(text.length));
    if (!mention || taken.overlaps(mention)) continue;
    if (isInsideName(names[names.length - 1], mention, folded)) continue;
    if (mention.form !== 'scheme') namedHead.lastIndex = Math.max(namedHead.lastIndex, mention.end);
    cutScheme(names, mention);
    names.push(mention);
  }
  return names;
}

/** “Đề án … cho Chương trình …”: only a joining word makes the second a mention of its own. */
function isInsideName(
  last: CitationMention | undefined,
  next: CitationMention,
  folded: string,
): boolean {
  if (last?.form !== 'scheme' || next.form !== 'scheme' || next.start >= last.end) return false;
  return !/(?: và|,|;) (?:các )?$/u.test(folded.slice(Math.max(0, next.start - 8), next.start));
}

/** How far a scheme's name goes is open; it ends before the next citation at the latest. */
function cutScheme(names: CitationMention[], next: CitationMention): void {
  const last = names[names.length - 1];
  if (last?.form !== 'scheme' || last.end <= next.start) return;
  const id = last.id.slice(0, next.start - last.start).trimEnd();
  const end = last.start + id.length;
  names[names.length - 1] = { ...last, id, end, fullEnd: end };
}

function readNamed(
  passage: Passage,
  start: number,
  head: string,
  limit: number,
): CitationMention | null {
  switch (head) {
    case 'luật':
    case 'bộ luật':
    case 'pháp lệnh':
      return readLaw(passage, start);
    case 'hiến pháp':
    case 'điều lệ':
      return readConstitutionOrStatutes(passage, start);
    case 'nghị quyết':
      return readNamedResolution(passage, start) ?? readShortNumber(passage, start);
    case 'chương trình':
    case 'chiến lược':
    case 'quy hoạch':
      return readNamedScheme(passage, start, limit);
    case 'đề án':
      return readShortNumber(passage, start) ?? readNamedScheme(passage, start, limit);
    default:
      return readShortNumber(passage, start);
  }
}

/** Which stretches belong to citations by number: the citation itself and its subject. Asked left to right. */
class Coverage {
  private next = 0;
  private reach = 0;

  constructor(private readonly numbers: readonly CitationMention[]) {}

  /** True inside a citation by number or its subject. */
  covers(position: number): boolean {
    for (;;) {
      const number = this.numbers[this.next];
      if (!number || number.fullStart > position) break;
      this.reach = Math.max(this.reach, number.fullEnd, number.subjectSpan?.end ?? 0);
      this.next++;
    }
    return position < this.reach;
  }

  /** Where the next citation by number begins. */
  limit(otherwise: number): number {
    return this.numbers[this.next]?.fullStart ?? otherwise;
  }

  overlaps(span: Span): boolean {
    return span.end > this.limit(span.end);
  }
}
