import { isBlankForm } from '../blank-form.ts';
import { labelLike, lineAfter } from '../insert-line.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { reportMissing, taskOf } from './missing-of-tasks.ts';

export const rule = defineRule({
  code: 'missing-coordinating-unit',
  category: 'assignments',
  severity: 'off',
  fix: 'offered',
  title: {
    vi: 'Nhiệm vụ chưa có cơ quan phối hợp',
    en: 'A task without coordinating unit',
  },
  messages: {
    task: {
      vi: 'Nhiệm vụ này chưa có cơ quan phối hợp. Việc liên ngành cần ghi rõ ai phối hợp. Thêm dòng “Cơ quan phối hợp: …” dưới nhiệm vụ.',
      en: 'This task has no coordinating unit. Work across bodies needs to say who helps. Add a line “Cơ quan phối hợp: …” under it.',
    },
    section: {
      vi: 'Chưa nhiệm vụ nào của phần này có cơ quan phối hợp ({total} nhiệm vụ). Việc liên ngành cần ghi rõ ai phối hợp. Ghi cơ quan phối hợp của từng nhiệm vụ.',
      en: 'No task of this section has a coordinating unit ({total} tasks). Work across bodies needs to say who helps. Give each task its coordinating units.',
    },
    some: {
      vi: '{missing}/{total} nhiệm vụ của phần này chưa có cơ quan phối hợp. Việc liên ngành cần ghi rõ ai phối hợp. Ghi cơ quan phối hợp của từng nhiệm vụ.',
      en: '{missing} of {total} tasks of this section have no coordinating unit. Work across bodies needs to say who helps. Give each task its coordinating units.',
    },
    related: {
      vi: 'Nhiệm vụ chưa có cơ quan phối hợp',
      en: 'Task without coordinating unit',
    },
    fix: {
      vi: 'Thêm dòng “Cơ quan phối hợp”',
      en: 'Add a line “Cơ quan phối hợp”',
    },
  },
  whole: (plan) => (isBlankForm(plan) ? 'quiet' : ''),
  checkPart(context, report) {
    if (context.whole === 'quiet') return;
    reportMissing(context, report, (task) => task.coordinatingUnits.length > 0, 'section');
  },
  fixes({ plan, lines, say }, finding) {
    const task = taskOf(plan, finding);
    if (task === null) return [];
    const examples = plan.coordinatingUnits.map((unit) => unit.range);
    const label = labelLike(lines, examples, '- Cơ quan phối hợp: ');
    const lead = task.leadUnits.find(({ how }) => how === 'label');
    const after = lead !== undefined && !task.inheritedLeads ? lead.range : task.range;
    return [{ title: say('fix'), safe: false, edits: [lineAfter(lines, after, label)] }];
  },
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Quy chế làm việc của các cơ quan; quy định thể thức không bắt buộc.',
    en: 'The working regulations of public bodies; the format regulations do not ask for it.',
  },
  description: {
    vi: 'Mặc định tắt: nhiều nhiệm vụ do một đơn vị tự làm. Bật quy tắc này ở cơ quan yêu cầu mỗi nhiệm vụ ghi đủ chủ trì và phối hợp.',
    en: 'Off by default: many tasks are one unit’s own work. Switch it on where each task must name both lead and coordinating units.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở
- Cơ quan phối hợp: Thanh tra Sở
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở
- Cơ quan phối hợp: Thanh tra Sở
- Thời gian hoàn thành: trước ngày 30/6/2025

⟦2. Tập huấn nghiệp vụ cho công chức.⟧

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian hoàn thành: trước ngày 30/9/2025
`,
      fixed: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở
- Cơ quan phối hợp: Thanh tra Sở
- Thời gian hoàn thành: trước ngày 30/6/2025

2. Tập huấn nghiệp vụ cho công chức.

- Cơ quan chủ trì: Văn phòng Sở
- Cơ quan phối hợp: ▮
- Thời gian hoàn thành: trước ngày 30/9/2025
`,
    },
  ],
};
