import { lineReader } from '../line-readers.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { fixCorrections, reportCorrections } from './corrections.ts';
import type { Correction } from './corrections.ts';

export const rule = defineRule({
  code: 'spacing',
  category: 'text',
  severity: 'information',
  fix: 'safe',
  title: {
    vi: 'Thừa hoặc thiếu khoảng trắng quanh dấu câu',
    en: 'A space too many or missing beside a mark',
  },
  messages: {
    one: {
      vi: 'Khoảng trắng sai ở “{wrong}”. Dấu câu viết liền từ đứng trước, dấu gạch nối giữa hai vế có khoảng trắng cả hai bên. Sửa thành “{right}”.',
      en: 'Wrong spacing in “{wrong}”. Marks follow their word at once; a dash between two phrases has a space on both sides. Write “{right}”.',
    },
    many: {
      vi: 'Tệp này có {count} chỗ sai khoảng trắng, trước hết là “{wrong}”. Dấu câu viết liền từ đứng trước, dấu gạch nối giữa hai vế có khoảng trắng cả hai bên. Sửa tất cả một lần.',
      en: 'This file has {count} places with wrong spacing, first “{wrong}”. Marks follow their word at once; a dash between two phrases has a space on both sides. Fix them all at once.',
    },
    place: { vi: '“{wrong}” → “{right}”', en: '“{wrong}” → “{right}”' },
    fix: { vi: 'Sửa thành “{right}”', en: 'Write “{right}”' },
    fixMany: {
      vi: 'Sửa khoảng trắng ở cả {count} chỗ',
      en: 'Correct the spacing in all {count} places',
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
 * A space before a comma, semicolon or full stop that follows a word. Where “ngày”, “tháng”, “năm” or
 * “số” stands before it, the space is one to be filled in; dot leaders are no full stops.
 */
const beforeMark =
  /(?<!(?<![\p{L}\p{M}])(?:ngày|tháng|năm|số|[Qq]uý))(?<=[\p{L}\p{M}\p{N})”"]) +[,;.](?![.,;…\p{L}\p{N}])/gu;

/** A dash with a space on one side alone, between two words of two letters or more. */
const oneSided =
  /(?<![\p{L}\p{M}\p{N}/-])([\p{L}\p{M}]{2,20})(- +| +-)([\p{L}\p{M}]{2,20})(?![\p{L}\p{M}\p{N}/-])/gu;

/** “2021- 2025”: years with a space on one side of the dash alone. */
const oneSidedYears = /(?<![\d/.-])((?:19|20)\d{2})(- +| +-)((?:19|20)\d{2})(?![\d/-])/gu;

const correct = lineReader((line): readonly Correction[] => {
  const found: Correction[] = [];
  if (/ [,;.]/.test(line)) {
    for (const { 0: words, index } of line.matchAll(beforeMark)) {
      found.push({ start: index, end: index + words.length, right: words.trim() });
    }
  }
  if (/[^ ]- | -[^ ]/.test(line)) {
    for (const match of line.matchAll(oneSided)) {
      // Symbols (`TTr-CAT- ANCTNB`) and foreign words (`e- learning`) are written by other rules.
      const [words, left = '', , right = ''] = match;
      if (isPlain(left) && isPlain(right)) continue;
      found.push({
        start: match.index,
        end: match.index + words.length,
        right: `${left} - ${right}`,
      });
    }
    for (const match of line.matchAll(oneSidedYears)) {
      const [words, left = '', , right = ''] = match;
      found.push({
        start: match.index,
        end: match.index + words.length,
        right: `${left} - ${right}`,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

/** Whether a word has no Vietnamese letter: it may be foreign, or an abbreviation in a symbol. */
function isPlain(word: string): boolean {
  return /^[A-Za-z]+$/.test(word) || word === word.toUpperCase();
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Quy tắc trình bày văn bản tiếng Việt; mẫu “Độc lập - Tự do - Hạnh phúc” của Nghị định 30/2020/NĐ-CP.',
    en: 'The rules of Vietnamese typesetting; the sample “Độc lập - Tự do - Hạnh phúc” of Decree 30/2020/NĐ-CP.',
  },
  description: {
    vi: 'Báo khoảng trắng trước dấu phẩy, chấm phẩy, chấm và dấu gạch nối chỉ có khoảng trắng một bên (“kinh tế- xã hội”). Chỗ để trống (“ngày , tháng”), ký hiệu văn bản và từ nước ngoài không bị báo. Trên mười hai chỗ trong một tệp thì gộp thành một thông báo.',
    en: 'Reports a space before a comma, semicolon or full stop, and a dash with a space on one side alone (“kinh tế- xã hội”). Quiet about blanks to be filled in, symbols of documents and foreign words. More than twelve places in a file are one finding.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra hồ sơ của các đơn vị kinh tế - xã hội, hợp tác xã e-learning, báo cáo trước ngày , tháng , năm 2025.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra hồ sơ về phát triển kinh ⟦tế- xã⟧ hội⟦ ,⟧ giai đoạn ⟦2021 -2025⟧.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra hồ sơ về phát triển kinh tế - xã hội , giai đoạn 2021 -2025.
`,
    },
  ],
};
