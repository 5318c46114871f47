import type { Plan, PlanPart } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { ofPart } from '../../plan/stretches.ts';
import { foldWords } from '../../text/fold.ts';
import type { Range } from '../../text/position.ts';
import { askedOfLine, lineReader, linesWith } from '../line-readers.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { commonAbbreviations } from './common-abbreviations.ts';

export const rule = defineRule({
  code: 'undefined-abbreviation',
  category: 'text',
  severity: 'hint',
  fix: 'none',
  title: {
    vi: 'Chữ viết tắt chưa được giải thích',
    en: 'An abbreviation that is never spelled out',
  },
  messages: {
    undefined: {
      vi: 'Chữ viết tắt “{words}” chưa được giải thích. Cụm từ viết tắt phải viết đầy đủ lần đầu. Viết đủ ở chỗ này, chữ tắt đặt trong ngoặc đơn.',
      en: 'The abbreviation “{words}” is never spelled out. The first use has to give the full words. Write them here, with the abbreviation in brackets.',
    },
  },
  check({ plan, lines }, report) {
    // In a book of many plans each would have to be read for itself.
    if (plan.title === null || plan.parts.length > mostParts) return;
    const seen = new Set<string>();
    for (const part of plan.parts) {
      for (const { name, line, start } of ofPart(part, abbreviations, inPart(lines))) {
        if (seen.has(name)) continue;
        seen.add(name);
        const at = { line: part.firstLine + line, character: start };
        if (isInBlocks(plan, at.line) || isExplained(plan, lines, name)) continue;
        const range: Range = { start: at, end: { ...at, character: start + name.length } };
        report('undefined', range, { words: name });
      }
    }
  },
});

const mostParts = 150;

/** An abbreviation in running text; lines are counted from the first of its part. */
interface Abbreviation {
  readonly name: string;
  readonly line: number;
  readonly start: number;
}

/** The first letters of all words in a row, with and without small words: “bí mật nhà nước” is `bmnn`. */
interface Initials {
  readonly all: string;
  readonly main: string;
}

/** Three capitals or more that are no word, not inside a symbol (`15/KH-UBND`) or a longer name. */
const abbreviation = /(?<![\p{L}\p{M}\p{N}/&.-])[A-ZĐ][A-ZĐ&]{2,7}(?![\p{L}\p{M}\p{N}/&-])/gu;
const explanation =
  /(?:\(|(?:viết tắt|gọi tắt) là:? ?[“"]?)([A-ZĐ][\p{Lu}\p{Ll}&]{1,9})(?![\p{L}\p{M}])/gu;
const syllable =
  /^(?:[BCDĐGHKLMNPQRSTVX]|CH|GH|GI|KH|NG|NGH|NH|PH|QU|TH|TR)?[AEIOUY]{1,3}(?:[CMNPT]|CH|NG|NH)?$/u;
const smallWords = new Set(['và', 'của', 'các', 'về', 'cho', 'với']);

const abbreviations = lineReader((text): readonly Omit<Abbreviation, 'line'>[] =>
  !/[A-ZĐ][A-ZĐ&]{2}/.test(text) || text === text.toUpperCase()
    ? []
    : [...text.matchAll(abbreviation)]
        .map(({ 0: name, index: start }) => ({ name, start }))
        .filter(({ name, start }) => isAbbreviation(name) && !isAmongCapitals(text, start, name)),
);

/** Abbreviations in brackets or after “viết tắt là”. */
const explained = lineReader((text) =>
  text.includes('(') || text.includes('tắt là')
    ? [...text.matchAll(explanation)].map(({ 1: name = '' }) => name)
    : [],
);

/** The abbreviations of a part; lines are counted from its first. */
function inPart(lines: PlanLines): (part: PlanPart) => readonly Abbreviation[] {
  return (part) =>
    linesWith(lines, part, abbreviations).flatMap(({ line, found }) =>
      found.map((one) => ({ ...one, line: line - part.firstLine })),
    );
}

/** “HDND” is a misread “HĐND”: which is another rule's finding. */
function isCommon(name: string): boolean {
  return commonAbbreviations.has(name) || commonAbbreviations.has(name.replaceAll('D', 'Đ'));
}

function isAbbreviation(name: string): boolean {
  return !isCommon(name) && !/^[IVXLC]+$/u.test(name) && !syllable.test(name);
}

/** In a heading in capitals, a short word without marks is a word. */
function isAmongCapitals(line: string, start: number, name: string): boolean {
  const end = start + name.length;
  const before = wordsOfText(line.slice(Math.max(0, start - 24), start)).at(-1) ?? '';
  const after = wordsOfText(line.slice(end, end + 24))[0] ?? '';
  const isCapital = (word: string) => word.length > 1 && word === word.toUpperCase();
  return isCapital(before) || isCapital(after);
}

function wordsOfText(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Whether the plan says what a name stands for, or has words with its letters in a row. */
function isExplained({ parts }: Plan, lines: PlanLines, name: string): boolean {
  const namesIn = (part: PlanPart) =>
    linesWith(lines, part, explained).flatMap(({ found }) => found);
  if (parts.some((part) => ofPart(part, explained, namesIn).includes(name))) return true;
  const letters = name.replaceAll('&', '').toLowerCase();
  return parts.some((part) => {
    const { all, main } = ofPart(part, isExplained, () => initialsOfPart(part, lines));
    return all.includes(letters) || main.includes(letters);
  });
}

function initialsOfPart({ firstLine, lineCount }: PlanPart, lines: PlanLines): Initials {
  let all = '';
  let main = '';
  for (let line = firstLine; line < firstLine + lineCount; line++) {
    const initials = initialsOf(lines, line);
    all += initials.all;
    main += initials.main;
  }
  return { all, main };
}

/** Asked only where a plan has abbreviations. */
const initialsOf = askedOfLine((text): Initials => {
  let all = '';
  let main = '';
  for (const word of wordsOfText(foldWords(text))) {
    const initial = word.charAt(0);
    all += initial;
    if (!smallWords.has(word)) main += initial;
  }
  return { all: withoutMarks(all), main: withoutMarks(main) };
});

/** The letters without their marks; “đ” stays. */
function withoutMarks(letters: string): string {
  return letters.normalize('NFD').replace(/[\u0300-\u036f]+/g, '');
}

/** Recipients and signature are written in the office's own abbreviations. */
function isInBlocks({ recipients, signature, letterhead }: Plan, line: number): boolean {
  const blocks = [recipients?.range, signature?.range, letterhead.range];
  return blocks.some((range) => range && range.start.line <= line && line <= range.end.line);
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 6; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW: chỉ viết tắt từ thông dụng, lần đầu phải viết đầy đủ.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 6; Guides 36-HD/VPTW, 05-HD/VPTW: only common words are abbreviated, the first time in full.',
  },
  description: {
    vi: 'Báo một lần, ở chỗ đầu tiên, chữ viết tắt từ ba chữ cái mà cả văn bản không có cụm từ nào viết tắt thành như vậy. Chữ viết tắt thông dụng (UBND, HĐND, MTTQ, CNTT …), ký hiệu văn bản, nơi nhận và phần ký không xét.',
    en: 'Reports once, at its first place, an abbreviation of three letters or more for which the document has no words with these initials. Common ones (UBND, HĐND, MTTQ …), symbols, recipients and signature are not looked at.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác bảo vệ bí mật nhà nước

I. NỘI DUNG

1. UBND các xã rà soát BMNN theo Quyết định số 15/QĐ-STTTT của Sở.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Các phòng gửi hồ sơ về ⟦TTQHXD⟧ để lưu; TTQHXD tổng hợp.
`,
    },
  ],
};
