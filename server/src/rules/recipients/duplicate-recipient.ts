import type { Recipient } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import { factAt } from '../at-finding.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { removedLine } from '../insert-line.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'duplicate-recipient',
  category: 'recipients',
  severity: 'warning',
  fix: 'safe',
  title: {
    vi: 'Nơi nhận ghi trùng',
    en: 'The same recipient twice',
  },
  messages: {
    duplicate: {
      vi: 'Nơi nhận “{name}” đã ghi ở trên. Ghi hai lần thì văn thư gửi hai bản. Bỏ một dòng.',
      en: 'The recipient “{name}” is listed above already. It would get two copies. Remove one line.',
    },
    first: {
      vi: 'Lần ghi đầu',
      en: 'Listed here first',
    },
    fix: {
      vi: 'Bỏ dòng trùng',
      en: 'Remove the repeated line',
    },
  },
  check({ plan, lines, say }, report) {
    const seen = new Map<string, Recipient>();
    for (const item of plan.recipients?.items ?? []) {
      const name = foldWords(item.name);
      const first = seen.get(name);
      if (item.archive || name === '') continue;
      if (first === undefined) {
        seen.set(name, item);
        continue;
      }
      const related = [{ range: onFirstLine(first.range, lines), message: say('first') }];
      const place = onFirstLine(item.range, lines);
      const fixable = removedLine(lines, item.range, item.name) !== null;
      report('duplicate', place, { name: item.name }, { related, fixable });
    }
  },
  fixes({ plan, lines, say }, finding) {
    const item = factAt(plan.recipients?.items ?? [], finding);
    const edit = item && removedLine(lines, item.range, item.name);
    return edit ? [{ title: say('fix'), safe: true, edits: [edit] }] : [];
  },
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 9 (nơi nhận ghi từng cơ quan, tổ chức, đơn vị).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 9 (each recipient is listed).',
  },
  description: {
    vi: 'Báo khi một nơi nhận được ghi hai lần, kể cả với ghi chú khác nhau. Dòng lưu không tính.',
    en: 'Reports a recipient that is listed twice, also with different notes. The archive line does not count.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- UBND tỉnh (để b/c);
- Văn phòng UBND tỉnh;
- Lưu: VT.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- UBND tỉnh (để b/c);
- ⟦Các phòng, đơn vị thuộc Sở⟧;
- Lưu: VT.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- UBND tỉnh (để b/c);
- Lưu: VT.
`,
    },
  ],
};
