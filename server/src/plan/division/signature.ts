import { withoutEnd } from '../../text/trim.ts';
import { isUpperCase, isUpperCaseAt } from '../../text/letters.ts';
import type { PlacedPassage } from '../blocks/block.ts';
import type { LineSource } from '../blocks/paragraphs.ts';
import { isPageNumber, type LineFacts } from '../lines/line-facts.ts';
import { type CleanText, sliceClean, sourceEnd, sourceStart } from '../lines/clean-line.ts';
import { type LineSign, readSign } from '../lines/line-signs.ts';
import type { DivisionBuilder } from './division-builder.ts';

/**
 * The signature block (Nghị định 30/2020, Phụ lục I, mục II.7; Hướng dẫn 05-HD/VPTW): authority and
 * post in capitals, then the name. The Party writes T/M and K/T, the State TM. and KT.
 */

const collective = /^(?:tm|t[./]m)\s?[./ ]|^thay mặt/u;
const signed =
  /^\(?\[?\s*(?:(?:đã|da) ?k[ýí]|daky|ký tên|ký,|chữ ký|ký số|ký bởi|đóng dấu|(?:ngày|thời gian|người) ký|email\s?:|cơ quan\s?:)/u;
const rank = /^(?:(?:đại|thượng|trung|thiếu)\s(?:tá|tướng|úy)|(?:gs|pgs|ts|ths|bs|ks|cn|cvc)\.?)/u;
const nameLetters = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** A block of this many lines without a name is no signature. */
const longestBlock = 14;

/** Whether a signature can start at these facts. */
export function startsSignature(facts: LineFacts): boolean {
  return !facts.label && !facts.bullet && (facts.sign === 'authority' || facts.sign === 'post');
}

/** A line, or the right column of one, that may belong to a signature. */
export interface SignatureLine {
  readonly line: number;
  readonly clean: CleanText;
  readonly sign: LineSign;
  readonly capitals: boolean;
}

/** Takes the lines of a signature one by one: authority, posts, the mark of signing, the name. */
export class SignatureCollector {
  signer: string | null = null;
  private readonly authority: string[] = [];
  private readonly posts: string[] = [];
  private first: SignatureLine | null = null;
  private last: SignatureLine | null = null;

  get isOpen(): boolean {
    return this.first !== null && this.signer === null;
  }

  /** Whether the line belongs to the signature; it is taken if so. */
  take(piece: SignatureLine): boolean {
    if (this.signer !== null || !this.holds(piece)) return false;
    this.first ??= piece;
    this.last = piece;
    return true;
  }

  private holds({ clean, sign, capitals }: SignatureLine): boolean {
    const text = withoutEnd(clean.text, ',;:');
    if (signed.test(clean.folded)) {
      const name = text.slice(text.indexOf(':') + 1).trim();
      // “Ký bởi: Trần Văn An”.
      if (this.first && name !== text && isName(name)) this.signer = name;
      return this.first !== null;
    }
    if (capitals && sign !== 'none') {
      if (sign !== 'authority' && sign !== 'post') return false;
      if (collective.test(clean.folded) && this.posts.length === 0) this.authority.push(text);
      else this.posts.push(text);
      return true;
    }
    if (capitals && this.authority.length > 0 && this.posts.length === 0) {
      this.authority.push(text);
      return true;
    }
    if (this.first === null || !isName(text)) return false;
    this.signer = text;
    return true;
  }

  /** Writes what was taken as the signature of the division, unless it has one. */
  write(builder: DivisionBuilder): void {
    const { first, last, authority, posts } = this;
    if (!first || !last || posts.length + authority.length === 0) return;
    builder.signature ??= {
      range: builder.range(
        first.line,
        sourceStart(first.clean, 0),
        last.line,
        sourceEnd(last.clean, last.clean.text.length),
      ),
      authority: authority.join(' ') || null,
      post: posts.join(' ') || null,
      signer: this.signer,
    };
    countFamily(builder, [...authority, ...posts].join(' '));
  }
}

/** Reads the signature that starts at `line`; returns the line behind it. */
export function readSignature(builder: DivisionBuilder, source: LineSource, line: number): number {
  const collector = new SignatureCollector();
  const end = takeSignatureLines(collector, source, line);
  collector.write(builder);
  return Math.max(end, line + 1);
}

/** Reads a name that stands alone below the recipients, whose post stands above them. */
export function readSignerBelow(builder: DivisionBuilder, source: LineSource, line: number): void {
  if (builder.signature) return;
  for (let at = line; at < source.lineCount && at - line < longestBlock; at++) {
    const facts = source.facts(at);
    if (facts.blank || facts.ruler || isPageNumber(facts) || signed.test(facts.clean.folded))
      continue;
    const { clean, label, bullet, row } = facts;
    if (label || bullet || row || !isName(clean.text)) return;
    const end = sourceEnd(clean, clean.text.length);
    builder.signature = {
      range: builder.range(at, sourceStart(clean, 0), at, end),
      authority: null,
      post: null,
      signer: clean.text,
    };
    return;
  }
}

/** Lets the collector take lines from `line` on; returns the line behind the last one taken. */
export function takeSignatureLines(
  collector: SignatureCollector,
  source: LineSource,
  line: number,
): number {
  let end = line;
  const isBesideAnother = line < source.lineCount && standsBesideAnother(source.facts(line));
  for (
    let at = line;
    at < source.lineCount && at - line < longestBlock && collector.signer === null;
    at++
  ) {
    const facts = source.facts(at);
    if (facts.blank || facts.ruler || isPageNumber(facts)) continue;
    if (
      facts.label ||
      facts.bullet ||
      facts.row ||
      facts.sign === 'recipients' ||
      facts.sign === 'title'
    )
      break;
    const piece = isBesideAnother ? rightColumn(facts) : facts;
    if (!collector.take({ ...piece, line: at })) break;
    end = at + 1;
  }
  return end;
}

type Piece = Omit<SignatureLine, 'line'>;

/** What a line says from an offset of its clean words on, as a piece of a signature. */
export function pieceBehind(facts: Pick<LineFacts, 'clean'>, start: number): Piece {
  const clean = sliceClean(facts.clean, start, facts.clean.text.length);
  const capitals = isUpperCase(clean.text);
  return { clean, sign: readSign(clean.text, clean.folded, capitals), capitals };
}

/** Two bodies sign a joint plan side by side: the one at the right, where a single one would stand, is read. */
function standsBesideAnother(facts: LineFacts): boolean {
  const gap = facts.gaps[facts.gaps.length - 1];
  if (!gap || !startsSignature(facts)) return false;
  const { sign } = rightColumn(facts);
  return sign === 'authority' || sign === 'post';
}

function rightColumn(facts: LineFacts): Piece {
  const gap = facts.gaps[facts.gaps.length - 1];
  return gap ? pieceBehind(facts, gap.at + 1) : facts;
}

/** Reads a signature that stands in one table cell: “KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lâm Hải Giang”. */
export function readSignatureCell(
  builder: DivisionBuilder,
  passage: PlacedPassage,
  line: number,
): boolean {
  if (builder.signature) return false;
  const words = apart(passage.text).split(' ');
  let firstOfName = words.length;
  while (
    firstOfName > 0 &&
    !isUpperCase(words[firstOfName - 1] ?? '') &&
    isNameWord(words[firstOfName - 1] ?? '')
  ) {
    firstOfName--;
  }
  const head = words.slice(0, firstOfName).filter((word) => !/^[[(]/.test(word));
  if (head.length === 0 || !head.every(isUpperCase)) return false;
  const capitals = head.join(' ');
  const name = words.slice(firstOfName).join(' ');
  const post =
    /(?:^|\s)(?!(?<=BAN )BÍ)(?=(?:KT|K\/T|TL|T\/L|TUQ|CHỦ TỊCH|PHÓ|GIÁM ĐỐC|BÍ THƯ|BỘ TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|THỦ TƯỚNG|CHÁNH)(?![\p{L}\p{M}]))/u;
  const isCollective = collective.test(capitals.toLowerCase());
  const split = isCollective ? (post.exec(capitals.slice(3))?.index ?? -4) + 3 : 0;
  builder.signature = {
    range: builder.place(passage, line, 0, passage.text.length),
    authority: isCollective ? capitals.slice(0, split < 0 ? undefined : split).trim() : null,
    post: (isCollective ? (split < 0 ? '' : capitals.slice(split).trim()) : capitals) || null,
    signer: name || null,
  };
  countFamily(builder, capitals);
  return true;
}

/** “TM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCHTrần An” in words: a cell lost the ends of its lines. */
function apart(text: string): string {
  return text
    .replace(/[[(]?đã k[ýí][\])]?/iu, ' ')
    .replace(/(?<=[^\s.])(?=(?:KT|TL|TUQ)\. ?[A-Z]|PHÓ |CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC)/gu, ' ')
    .split(/\s+/u)
    .map(withoutName)
    .join(' ')
    .trim();
}

/** “TỊCHTrần” as “TỊCH Trần”. */
function withoutName(word: string): string {
  let at = word.length - 1;
  while (at > 0 && !isUpperCaseAt(word, at)) at--;
  const isJoined = at > 1 && at < word.length - 1 && isUpperCase(word.slice(0, at));
  return isJoined && isUpperCaseAt(word, at - 1) ? `${word.slice(0, at)} ${word.slice(at)}` : word;
}

function countFamily(builder: DivisionBuilder, capitals: string): void {
  if (/(?:^|\s)(?:T\/M|K\/T|T\/L)\s/u.test(capitals)) builder.partySigns += 2;
  if (/(?:^|\s)(?:TM|KT|TL|TUQ)\.|CHỦ TỊCH|GIÁM ĐỐC/u.test(capitals)) builder.stateSigns += 1;
  if (/BÍ THƯ|TỈNH ỦY|TỈNH UỶ|BAN THƯỜNG VỤ|CHI BỘ|ĐẢNG ỦY|ĐẢNG UỶ|CẤP ỦY/u.test(capitals))
    builder.partySigns += 2;
}

function isNameWord(word: string): boolean {
  return isUpperCaseAt(word, 0) && nameLetters.test(word);
}

/** A person's name: two to six words with capitals, perhaps with a rank or degree before. */
export function isName(text: string): boolean {
  const bare = text.replace(rankPrefix(text), '').trim();
  const words = bare.split(/[\s]+/u);
  return words.length >= 2 && words.length <= 6 && words.every(isNameWord);
}

function rankPrefix(text: string): string {
  return text.slice(0, rank.exec(text.toLowerCase())?.[0].length ?? 0);
}
