import type { Directive } from '../../plan/facts.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { isNumbered } from './citations-of.ts';

export const rule = defineRule({
  code: 'unresolved-directive',
  category: 'directives',
  severity: 'off',
  fix: 'none',
  title: {
    vi: 'Không rõ văn bản được viện dẫn là văn bản nào',
    en: 'Nothing tells which document is cited',
  },
  messages: {
    unresolved: {
      vi: 'Không chỗ nào trong kế hoạch cho biết {id} của ai, ngày nào, về việc gì. Người đọc không tìm được văn bản. Viện dẫn đầy đủ ít nhất một lần.',
      en: 'Nowhere does the plan say whose {id} is, of which day and on what. Readers cannot find it. Cite it in full at least once.',
    },
  },
  check({ plan, lines, known }, report) {
    for (const directive of plan.directives) {
      if (!isUnknown(directive) || known(directive) !== null) continue;
      const { defining, id } = directive;
      report('unresolved', onFirstLine(defining.range, lines), { id });
    }
  },
});

function isUnknown({ defining, date, issuer, subject }: Directive): boolean {
  if (defining.own || !isNumbered(defining)) return false;
  return date === null && issuer === null && subject === null;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 6, điểm b.',
    en: 'Nghị định 30/2020/NĐ-CP, Appendix I, II.6.b.',
  },
  description: {
    vi: 'Mặc định tắt. Báo văn bản chỉ được viện dẫn bằng số, ký hiệu, không chỗ nào nêu ngày, cơ quan ban hành hay trích yếu. Nặng hơn “incomplete-first-citation”, dùng khi cần rà soát mọi văn bản viện dẫn.',
    en: 'Off by default. Reports a directive that is cited by number alone, with no date, issuer or subject anywhere. Stricter than “incomplete-first-citation”, for a review of all that is cited.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. MỤC ĐÍCH

Triển khai có hiệu quả Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. MỤC ĐÍCH

Triển khai có hiệu quả Kế hoạch số ⟦12/KH-UBND⟧.
`,
    },
  ],
};
