import { cleanText, sourceEnd, sourceStart } from '../../plan/lines/clean-line.ts';
import { foldPassage } from '../../text/fold.ts';
import { isUpperCase, isUpperCaseAt } from '../../text/letters.ts';
import { withoutEnd } from '../../text/trim.ts';
import { lineReader } from '../line-readers.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { fixCorrections, reportCorrections } from './corrections.ts';
import type { Correction } from './corrections.ts';
import { mayHoldMisreadWords, misreadWords } from './misread-words.ts';

export const rule = defineRule({
  code: 'ocr-error',
  category: 'text',
  severity: 'warning',
  fix: 'safe',
  title: {
    vi: 'Chữ nhận dạng hoặc gõ sai',
    en: 'A misread or mistyped word',
  },
  messages: {
    one: {
      vi: '“{wrong}” là chữ nhận dạng hoặc gõ sai của “{right}”. Thường do quét từ bản giấy. Sửa thành “{right}”.',
      en: '“{wrong}” is a misreading or typing error for “{right}”. It often comes from scanning. Write “{right}”.',
    },
    many: {
      vi: 'Tệp này có {count} chữ nhận dạng hoặc gõ sai, trước hết là “{wrong}”. Thường do quét từ bản giấy, nên cần rà lại cả văn bản. Sửa tất cả một lần.',
      en: 'This file has {count} misread or mistyped words, first “{wrong}”. They often come from scanning, so the whole text should be looked over. Correct them all at once.',
    },
    place: { vi: '“{wrong}” → “{right}”', en: '“{wrong}” → “{right}”' },
    fix: { vi: 'Sửa thành “{right}”', en: 'Write “{right}”' },
    fixMany: { vi: 'Sửa cả {count} chữ sai', en: 'Correct all {count} words' },
  },
  check(context, report) {
    reportCorrections(context, report, correct);
  },
  fixes(context, finding) {
    return fixCorrections(context, finding, correct);
  },
});

const word = /[\p{L}\p{M}]+/gu;

/**
 * What Vietnamese spelling does not know: “ưo” (always “ươ”), “uơ” before another letter (“phuơng”), and
 * the Icelandic letter that old fonts have in place of “đ”.
 */
const impossible = /ư[oòóỏõọ]|(?<!q)u[ơờớởỡợ](?=[nmcptui])|ð/u;
const roundVowels: Record<string, string> = { o: 'ơ', ò: 'ờ', ó: 'ớ', ỏ: 'ở', õ: 'ỡ', ọ: 'ợ' };

/** Symbols that have “Đ” where the scanner saw “D”: `/ND-CP`, `/QD-UBND`, `HDND`, `KH/DUK`. */
const symbols =
  /(?<=\/)(?:ND-CP|QD-(?=\p{Lu}))|(?<![\p{L}\p{M}])HDND(?![\p{L}\p{M}])|(?<=\d ?- ?(?:KH|NQ|CT|QD|HD|BC|TB|KL|CTr|CV)\/)DU[KB]?(?![\p{L}\p{M}])/gu;

const correct = lineReader((line): readonly Correction[] => {
  if (isSurelyRight(line)) return nothing;
  const clean = cleanText(line, 0, line.length);
  const { text, folded } = clean;
  const found: Correction[] = [];
  const add = (start: number, end: number, right: string): void => {
    const from = sourceStart(clean, start);
    const to = sourceEnd(clean, end);
    const printed = line.slice(from, to);
    // Marks of Markdown between the words would be lost.
    if (printed.normalize('NFC') !== text.slice(start, end)) return;
    const form = printed === printed.normalize('NFC') ? 'NFC' : 'NFD';
    found.push({ start: from, end: to, right: right.normalize(form) });
  };
  if (impossible.test(folded)) {
    for (const { 0: one, index } of folded.matchAll(word)) {
      const end = index + one.length;
      if (impossible.test(one)) add(index, end, respelled(text.slice(index, end)));
    }
  }
  for (const { start, end, right } of misreadPairs(folded)) {
    add(start, end, inCaseOf(text.slice(start, end), right));
  }
  for (const match of text.matchAll(symbols)) {
    const right = match[0].replace(/(?<=[HQN])D|^D/u, 'Đ');
    add(match.index, match.index + match[0].length, right);
  }
  return found.sort((a, b) => a.start - b.start);
});

const nothing: readonly Correction[] = [];

/** Whether nothing can be found in a line, which is told of most without cleaning and taking them apart. */
function isSurelyRight(line: string): boolean {
  // Letters in two pieces, and marks of HTML, are put together first.
  if (/[\u0300-\u036f]/.test(line) || line.includes('<') || line.includes('&')) return false;
  if (/\/(?:ND-CP|QD-|DU)|HDND/.test(line)) return false;
  const folded = foldPassage(line);
  return !mayHoldMisreadWords(folded) && !impossible.test(folded);
}

/** The misread compounds of a line, looked up word by word. */
function misreadPairs(folded: string): readonly Correction[] {
  const known = misreadWords();
  const found: Correction[] = [];
  let start = 0;
  let first = '';
  let firstStart = 0;
  for (const token of folded.split(' ')) {
    const opened = '(“"'.includes(token.charAt(0)) ? token.slice(1) : token;
    if (opened === token) {
      const second = withoutEnd(token, '.,;:)”"*');
      const right = known.get(`${first} ${second}`);
      if (right !== undefined) found.push({ start: firstStart, end: start + second.length, right });
    }
    first = opened;
    firstStart = start + token.length - opened.length;
    start += token.length + 1;
  }
  return found;
}

function respelled(printed: string): string {
  let right = '';
  for (let at = 0; at < printed.length; at++) {
    const letter = printed[at] ?? '';
    const small = letter.toLowerCase();
    const before = printed[at - 1]?.toLowerCase();
    const after = printed[at + 1]?.toLowerCase() ?? '';
    let other = small;
    if (small === 'ð') other = 'đ';
    else if (before === 'ư' && small in roundVowels) other = roundVowels[small] ?? small;
    else if (small === 'u' && before !== 'q' && /[ơờớởỡợ]/u.test(after)) other = 'ư';
    right += isUpperCaseAt(printed, at) ? other.toUpperCase() : other;
  }
  return right;
}

/** The right words with the capitals of the printed ones, word by word. */
function inCaseOf(printed: string, right: string): string {
  if (isUpperCase(printed)) return right.toUpperCase();
  const models = printed.split(' ');
  return right
    .split(' ')
    .map((one, index) =>
      isUpperCaseAt(models[index] ?? '', 0) ? one.charAt(0).toUpperCase() + one.slice(1) : one,
    )
    .join(' ');
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Quy tắc chính tả tiếng Việt.',
    en: 'The rules of Vietnamese spelling.',
  },
  description: {
    vi: 'Báo chữ mà phần mềm nhận dạng hay đọc sai trong các cụm từ cố định của kế hoạch (“MỤC DÍCH”, “phổi biển”), vần không có trong tiếng Việt (“phuơng”, “đưọc”), chữ “ð” thay cho “đ” và ký hiệu thiếu nét ngang (“/QD-UBND”). Cụm từ có thể đúng trong câu khác thì không báo. Trên mười hai chỗ trong một tệp thì gộp thành một thông báo.',
    en: 'Reports what scanners misread in the fixed words of plans (“MỤC DÍCH”, “phổi biển”), rhymes that Vietnamese does not have (“phuơng”, “đưọc”), “ð” for “đ” and symbols without the stroke (“/QD-UBND”). Quiet where the words may be right in another sentence. More than twelve places in a file are one finding.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. MỤC ĐÍCH

Quán triệt chủ trương đẩy mạnh việc lập hồ sơ, phát triển các yếu tố chức năng, danh mục dịch vụ.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. ⟦MỤC DÍCH⟧

Tuyên truyền, ⟦phổi biến⟧ chủ ⟦truơng⟧, ⟦đưọc⟧ sự đồng ý của ⟦HDND⟧ tỉnh.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. MỤC ĐÍCH

Tuyên truyền, phổi biến chủ truơng, đưọc sự đồng ý của HDND tỉnh.
`,
    },
  ],
};
