import type { Plan } from '../../plan/facts.ts';
import { isBlankForm } from '../blank-form.ts';
import { lineAfter } from '../insert-line.ts';
import { isPartyRuleSet } from '../rule-set.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'missing-archive-line',
  category: 'recipients',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Nơi nhận thiếu dòng lưu',
    en: 'The recipients lack the archive line (“Lưu: VT, …”)',
  },
  messages: {
    missing: {
      vi: 'Nơi nhận chưa có dòng lưu (“Lưu: VT, …”). Dòng lưu cho biết văn bản được lưu ở văn thư và đơn vị soạn thảo. Thêm dòng lưu ở cuối.',
      en: 'The recipients have no archive line (“Lưu: VT, …”). It says where the document is filed. Add it as the last line.',
    },
    fix: {
      vi: 'Thêm dòng lưu',
      en: 'Add the archive line',
    },
  },
  check({ plan, lines }, report) {
    const { recipients } = plan;
    if (recipients === null || recipients.items.length === 0) return;
    if (plan.attachedToDecision || isBlankForm(plan)) return;
    if (recipients.items.some((item) => item.archive)) return;
    const fixable = endsInListLine(plan);
    report('missing', onFirstLine(recipients.labelRange, lines), {}, { fixable });
  },
  fixes({ plan, lines, ruleSet, say }) {
    const { recipients } = plan;
    if (recipients === null) return [];
    const line = isPartyRuleSet(ruleSet) ? '- Lưu Văn phòng' : '- Lưu: VT, ';
    const edit = lineAfter(lines, recipients.range, `${line}.`, line.length);
    return [{ title: say('fix'), safe: false, edits: [edit] }];
  },
});

/** A block that is one cell of a table has no line to add to. */
function endsInListLine({ recipients }: Plan): boolean {
  const items = recipients?.items ?? [];
  return new Set(items.map(({ range }) => range.start.line)).size === items.length;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 9 điểm d; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (nơi nhận).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 9d; Guides 36-HD/VPTW, 05-HD/VPTW (recipients).',
  },
  description: {
    vi: 'Báo phần Nơi nhận có nơi nhận nhưng không có dòng lưu: “Lưu: VT, …” ở văn bản hành chính, “Lưu Văn phòng …” ở văn bản của Đảng.',
    en: 'Reports recipients without archive line: “Lưu: VT, …” in State documents, “Lưu Văn phòng …” in Party documents.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, TH.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

⟦Nơi nhận:⟧
- UBND tỉnh (để b/c);
- Các phòng, đơn vị thuộc Sở;
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- UBND tỉnh (để b/c);
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, ▮.
`,
    },
  ],
};
