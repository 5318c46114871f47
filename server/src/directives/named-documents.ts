import type { CitationMention } from './citation-mention.ts';
import { readYear } from './citation-dates.ts';
import { readIssuer } from './issuers.ts';
import { nameKey } from './name-key.ts';
import type { Passage } from '../plan/passage.ts';

const congress =
  /nghị quyết (?:của )?(đại hội(?:(?!nghị quyết| và )[^,;.:()“”]){0,120}?(?:lần thứ ?(?:[ivxl]{1,7}|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?<= )[ivx]{1,6})(?![\p{L}\p{M}\d])(?: của đảng(?: cộng sản việt nam)?| đảng cộng sản việt nam)?)/uy;
const plenum =
  /nghị quyết ((?:hội nghị |trung ương |tw )[^,;.:“”]{0,70}?\(?khóa [ivx]{1,6}(?![\p{L}\p{M}])(?:[;,] [ivx]{1,6}(?![\p{L}\p{M}]))?\)?)/uy;
const constitution = /hiến pháp(?: nước cộng hòa (?:xã hội chủ nghĩa|xhcn) việt nam)?/uy;
const statutes =
  /điều lệ (?:đảng(?: cộng sản việt nam)?|công đoàn(?: việt nam)?|đoàn(?: tncs hồ chí minh| thanh niên cộng sản hồ chí minh)?|đội(?: tntp hồ chí minh| thiếu niên tiền phong hồ chí minh)?|mặt trận tổ quốc việt nam|hội [^,;.:()“”]{3,40}? việt nam)(?![\p{L}\p{M}])/uy;

/** Reads a resolution of a congress or plenum by its name: “Nghị quyết Đại hội lần thứ XIII của Đảng”. */
export function readNamedResolution(passage: Passage, start: number): CitationMention | null {
  const { folded, text } = passage;
  for (const pattern of [congress, plenum]) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    let end = pattern.lastIndex;
    // “Nghị quyết Đại hội XVIII Đảng bộ tỉnh …”: the body may stand behind the number.
    if (pattern === congress && /^ đảng bộ /u.test(folded.slice(end, end + 9))) {
      end = readIssuer(passage, end + 1) ?? end;
    }
    const body = end - (start + match[0].length) + match[1].length;
    return named(passage, start, end, 'Nghị quyết', text.slice(end - body, end));
  }
  return null;
}

/** Reads the Constitution with its year or full name, or the statutes (Điều lệ) of a named body. */
export function readConstitutionOrStatutes(
  passage: Passage,
  start: number,
): CitationMention | null {
  const { folded, text } = passage;
  constitution.lastIndex = start;
  if (constitution.test(folded)) {
    const nameEnd = constitution.lastIndex;
    const when = readYear(folded, nameEnd);
    if (!when && nameEnd - start < 12) return null;
    const mention = named(passage, start, when?.end ?? nameEnd, 'Hiến pháp', null);
    return {
      ...mention,
      year: when?.year ?? null,
      id: when ? `Hiến pháp ${when.year}` : 'Hiến pháp',
      key: 'hiến pháp',
    };
  }
  statutes.lastIndex = start;
  if (!statutes.test(folded) || text.charAt(start) !== 'Đ') return null;
  return named(passage, start, statutes.lastIndex, 'Điều lệ', null);
}

function named(
  passage: Passage,
  start: number,
  end: number,
  type: string,
  issuer: string | null,
): CitationMention {
  const words = passage.text.slice(start, end);
  return {
    form: 'name',
    start,
    end,
    fullStart: start,
    fullEnd: end,
    id: words,
    key: nameKey(words),
    number: null,
    symbol: null,
    type,
    date: null,
    year: null,
    issuer,
    subject: null,
    subjectSpan: { start, end },
    lawKey: null,
    inCapitals: words === words.toUpperCase(),
    tentative: false,
  };
}
