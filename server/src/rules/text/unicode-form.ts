import { lineReader } from '../line-readers.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { fixCorrections, reportCorrections } from './corrections.ts';
import type { Correction } from './corrections.ts';

export const rule = defineRule({
  code: 'unicode-form',
  category: 'text',
  severity: 'information',
  fix: 'safe',
  title: {
    vi: 'Chữ có dấu gõ bằng Unicode tổ hợp',
    en: 'Letters with separate (combining) marks',
  },
  messages: {
    one: {
      vi: '“{right}” gõ bằng Unicode tổ hợp (chữ và dấu rời nhau). Tìm kiếm và so sánh văn bản có thể bỏ sót từ này. Chuyển sang dựng sẵn.',
      en: '“{right}” is typed with separate combining marks. Search and comparison may miss it. Turn it into composed letters.',
    },
    many: {
      vi: 'Tệp này có {count} từ gõ bằng Unicode tổ hợp (chữ và dấu rời nhau). Tìm kiếm và so sánh văn bản có thể bỏ sót. Chuyển tất cả sang dựng sẵn.',
      en: 'This file has {count} words typed with separate combining marks. Search and comparison may miss them. Turn them all into composed letters.',
    },
    place: { vi: '“{right}”', en: '“{right}”' },
    fix: { vi: 'Chuyển “{right}” sang Unicode dựng sẵn', en: 'Compose “{right}”' },
    fixMany: { vi: 'Chuyển cả {count} từ sang Unicode dựng sẵn', en: 'Compose all {count} words' },
  },
  check(context, report) {
    reportCorrections(context, report, correct);
  },
  fixes(context, finding) {
    return fixCorrections(context, finding, correct);
  },
});

const words = /[\p{L}\p{M}]+/gu;

/** Words of which composing changes something; marks that no letter takes up (as in emoji) stay. */
const correct = lineReader((line): readonly Correction[] => {
  const found: Correction[] = [];
  if (!/[\u0300-\u036f]/.test(line)) return found;
  for (const { 0: word, index } of line.matchAll(words)) {
    if (!/[\u0300-\u036f]/.test(word)) continue;
    const right = word.normalize('NFC');
    if (right !== word) found.push({ start: index, end: index + word.length, right });
  }
  return found;
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I (phông chữ Unicode theo TCVN 6909:2001); dạng dựng sẵn (NFC) là dạng thông dụng.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section I (Unicode by TCVN 6909:2001); the composed form (NFC) is the usual one.',
  },
  description: {
    vi: 'Báo từ có chữ và dấu thanh là các ký tự rời (thường do chép từ máy Mac, PDF). Chữ nhìn giống hệt, nên cách sửa không làm thay đổi nội dung. Trên mười hai từ trong một tệp thì gộp thành một thông báo.',
    en: 'Reports words in which letters and marks are separate characters (from Mac or PDF copies). They look the same, so the fix changes nothing of the content. More than twelve words in a file are one finding.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ 👍🏽.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra ${'⟦việc⟧ ⟦lập⟧ ⟦hồ⟧'.normalize('NFD')} sơ.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc ${'lập hồ'.normalize('NFD')} sơ.
`,
    },
  ],
};
