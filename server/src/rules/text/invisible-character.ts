import { lineReader } from '../line-readers.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { fixCorrections, reportCorrections } from './corrections.ts';
import type { Correction } from './corrections.ts';

export const rule = defineRule({
  code: 'invisible-character',
  category: 'text',
  severity: 'information',
  fix: 'safe',
  title: {
    vi: 'Ký tự không nhìn thấy giữa các chữ',
    en: 'Invisible characters among the letters',
  },
  messages: {
    one: {
      vi: 'Có ký tự không nhìn thấy ở đây (khoảng trắng đặc biệt hoặc dấu ngắt ẩn). Tìm kiếm và so sánh văn bản sẽ bỏ sót từ này. Bỏ đi hoặc thay bằng khoảng trắng thường.',
      en: 'There is an invisible character here (a special space or a hidden break). Search and comparison miss the word. Remove it, or write a plain space.',
    },
    many: {
      vi: 'Tệp này có {count} ký tự không nhìn thấy (khoảng trắng đặc biệt hoặc dấu ngắt ẩn). Tìm kiếm và so sánh văn bản sẽ bỏ sót các từ đó. Bỏ đi hoặc thay bằng khoảng trắng thường.',
      en: 'This file has {count} invisible characters (special spaces or hidden breaks). Search and comparison miss the words. Remove them, or write plain spaces.',
    },
    place: { vi: 'Ký tự không nhìn thấy', en: 'Invisible character' },
    fix: { vi: 'Bỏ ký tự không nhìn thấy', en: 'Remove the invisible character' },
    fixMany: {
      vi: 'Bỏ cả {count} ký tự không nhìn thấy',
      en: 'Remove all {count} invisible characters',
    },
  },
  check(context, report) {
    reportCorrections(context, report, correct);
  },
  fixes(context, finding) {
    return fixCorrections(context, finding, correct);
  },
});

/**
 * Between two letters, where it cuts a word or two words: soft hyphen, zero-width characters and
 * special spaces. Elsewhere (after a number, at the start of a line, in emoji) they are there on purpose.
 */
const betweenLetters =
  /(?<=[\p{L}\p{M},;.:)])([\u00ad\u200b-\u200f\u2060\ufeff]+|[\u00a0\u2000-\u200a\u202f\u205f\u3000]+)(?=[\p{L}(“])/gu;

const invisible = /[\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/;

const correct = lineReader((line): readonly Correction[] => {
  const found: Correction[] = [];
  if (!invisible.test(line)) return found;
  for (const { 0: characters, index } of line.matchAll(betweenLetters)) {
    const right = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(characters) ? ' ' : '';
    found.push({ start: index, end: index + characters.length, right });
  }
  return found;
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I (phông chữ Unicode theo TCVN 6909:2001).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section I (Unicode by TCVN 6909:2001).',
  },
  description: {
    vi: 'Báo khoảng trắng không ngắt, khoảng trắng rộng bằng không và dấu gạch nối ẩn đứng giữa các chữ, thường do chép từ Word, PDF, trang web. Trên mười hai chỗ trong một tệp thì gộp thành một thông báo. Khoảng trắng không ngắt sau số (“Điều 5”) không bị báo.',
    en: 'Reports no-break spaces, zero-width spaces and soft hyphens among letters, as copies from Word, PDF and the web bring them. More than twelve places in a file are one finding. Quiet about no-break spaces beside numbers.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra theo Điều\u00a05, 20\u00a0hồ sơ 👨\u200d👩.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra⟦\u00a0⟧việc lập hồ⟦\u200b⟧sơ.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ\u200bsơ.
`,
    },
  ],
};
