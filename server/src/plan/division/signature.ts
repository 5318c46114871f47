import { isUpperCase, isUpperCaseAt } from '../../text/letters.ts';
import type { PlacedPassage } from '../blocks/block.ts';
import type { LineSource } from '../blocks/paragraphs.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import { sourceEnd, sourceStart } from '../lines/clean-line.ts';
import type { DivisionBuilder } from './division-builder.ts';

/**
 * The signature block (Nghị định 30/2020, Phụ lục I, mục II.7; Hướng dẫn 05-HD/VPTW): authority and
 * post in capitals, then the name. The Party writes T/M and K/T, the State TM. and KT.
 */

const collective = /^(?:tm|t\/m)\s?[./ ]|^(?:tm|t\/m)\.|^thay mặt/u;
const signed = /^\(?\[?\s*(?:đã ký|ký tên|ký,|chữ ký|ký số|ký bởi|đóng dấu)/u;
const rank = /^(?:(?:đại|thượng|trung|thiếu)\s(?:tá|tướng|úy)|(?:gs|pgs|ts|ths|bs|ks|cn|cvc)\.?)/u;
const nameLetters = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** A block of this many lines without a name is no signature. */
const longestBlock = 14;

/** Whether a signature can start at these facts. */
export function startsSignature(facts: LineFacts): boolean {
  return !facts.label && !facts.bullet && (facts.sign === 'authority' || facts.sign === 'post');
}

/** Reads the signature that starts at `line`; returns the line behind it. */
export function readSignature(builder: DivisionBuilder, source: LineSource, line: number): number {
  const authority: string[] = [];
  const posts: string[] = [];
  let signer: string | null = null;
  let last = line;
  let at = line;
  for (; at < source.lineCount && at - line < longestBlock; at++) {
    const facts = source.facts(at);
    if (facts.blank || facts.ruler) continue;
    const text = facts.clean.text.replace(/[\s,;:]+$/u, '');
    if (facts.label || facts.bullet || facts.row || facts.sign === 'recipients' || facts.sign === 'title') break;
    if (facts.sign === 'appendix' || facts.sign === 'appendix-note') break;
    if (signed.test(facts.clean.folded)) {
      last = at;
      continue;
    }
    if (facts.capitals && facts.sign !== 'none') {
      if (signer) break;
      if (collective.test(facts.clean.folded) && posts.length === 0) authority.push(text);
      else posts.push(text);
    } else if (isName(text)) {
      if (posts.length + authority.length === 0) break;
      signer = text;
      last = at;
      at++;
      break;
    } else if (facts.capitals && authority.length > 0 && posts.length === 0) {
      authority.push(text);
    } else break;
    last = at;
  }
  if (posts.length === 0 && authority.length === 0) return line + 1;
  const first = source.facts(line).clean;
  const end = source.facts(last).clean;
  builder.signature ??= {
    range: builder.range(line, sourceStart(first, 0), last, sourceEnd(end, end.text.length)),
    authority: authority.join(' ') || null,
    post: posts.join(' ') || null,
    signer,
  };
  countFamily(builder, [...authority, ...posts].join(' '));
  return Math.max(last + 1, line + 1);
}

/** Reads a signature that stands in one table cell: “KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lâm Hải Giang”. */
export function readSignatureCell(builder: DivisionBuilder, passage: PlacedPassage, line: number): void {
  if (builder.signature) return;
  const words = passage.text.split(' ');
  let firstOfName = words.length;
  while (firstOfName > 0 && !isUpperCase(words[firstOfName - 1] ?? '') && isNameWord(words[firstOfName - 1] ?? '')) {
    firstOfName--;
  }
  const head = words.slice(0, firstOfName).filter((word) => !/^[[(]/.test(word));
  if (head.length === 0 || !head.every(isUpperCase)) return;
  const capitals = head.join(' ');
  const name = words.slice(firstOfName).join(' ');
  const post = /(?:^|\s)(?=(?:KT|K\/T|TL|T\/L|TUQ|CHỦ TỊCH|PHÓ|GIÁM ĐỐC|BÍ THƯ|BỘ TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|THỦ TƯỚNG|CHÁNH)(?![\p{L}\p{M}]))/u;
  const isCollective = collective.test(capitals.toLowerCase());
  const split = isCollective ? (post.exec(capitals.slice(3))?.index ?? -4) + 3 : 0;
  builder.signature = {
    range: builder.place(passage, line, 0, passage.text.length),
    authority: isCollective ? capitals.slice(0, split < 0 ? undefined : split).trim() : null,
    post: (isCollective ? (split < 0 ? '' : capitals.slice(split).trim()) : capitals) || null,
    signer: name || null,
  };
  countFamily(builder, capitals);
}

function countFamily(builder: DivisionBuilder, capitals: string): void {
  if (/(?:^|\s)(?:T\/M|K\/T|T\/L)\s/u.test(capitals)) builder.partySigns += 2;
  if (/(?:^|\s)(?:TM|KT|TL|TUQ)\.|CHỦ TỊCH|GIÁM ĐỐC/u.test(capitals)) builder.stateSigns += 1;
  if (/BÍ THƯ|TỈNH ỦY|TỈNH UỶ|BAN THƯỜNG VỤ|CHI BỘ|ĐẢNG ỦY|ĐẢNG UỶ|CẤP ỦY/u.test(capitals)) builder.partySigns += 2;
}

function isNameWord(word: string): boolean {
  return isUpperCaseAt(word, 0) && nameLetters.test(word);
}

/** A person's name: two to six words with capitals, perhaps with a rank or degree before. */
function isName(text: string): boolean {
  const bare = text.replace(rankPrefix(text), '').trim();
  const words = bare.split(/[\s]+/u);
  return words.length >= 2 && words.length <= 6 && words.every(isNameWord);
}

function rankPrefix(text: string): string {
  return text.slice(0, rank.exec(text.toLowerCase())?.[0].length ?? 0);
}
