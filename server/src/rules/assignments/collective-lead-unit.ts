import { foldWords } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'collective-lead-unit',
  category: 'assignments',
  severity: 'information',
  fix: 'none',
  title: {
    vi: 'Cơ quan chủ trì là tất cả các đơn vị',
    en: 'The lead unit of a task is everybody',
  },
  messages: {
    everybody: {
      vi: '“{unit}” chủ trì thì không đơn vị nào chịu trách nhiệm chính. Việc giao cho mọi đơn vị khó kiểm tra kết quả. Nêu một đơn vị đầu mối.',
      en: 'With “{unit}” in the lead no unit is answerable. What everybody has to do is hard to follow up. Name one unit.',
    },
    many: {
      vi: '{count} nhiệm vụ của phần này do “{unit}” chủ trì, tức là không ai chịu trách nhiệm chính. Việc giao cho mọi đơn vị khó kiểm tra kết quả. Nêu một đơn vị đầu mối cho từng việc.',
      en: '{count} tasks of this section are led by “{unit}”, so that no unit is answerable. What everybody has to do is hard to follow up. Name one unit for each.',
    },
    place: { vi: 'Ở đây cũng vậy', en: 'Here as well' },
  },
  checkPart({ plan, lines, say }, report) {
    const leads = plan.tasks.flatMap(({ leadUnits, inheritedLeads }) => {
      const [lead, ...others] = leadUnits;
      const isAlone = lead !== undefined && others.length === 0 && !inheritedLeads;
      return isAlone && everybody.test(foldWords(lead.unit)) ? [lead] : [];
    });
    const [first, ...others] = leads;
    if (first === undefined || leads.length <= mostSingle) {
      for (const { range, unit } of leads) report('everybody', onFirstLine(range, lines), { unit });
      return;
    }
    const related = others.slice(0, mostPlaces).map(({ range }) => ({
      range: onFirstLine(range, lines),
      message: say('place'),
    }));
    const values = { unit: first.unit, count: leads.length };
    report('many', onFirstLine(first.range, lines), values, { related });
  },
});

/** Where more tasks of a section are everybody's, the plan is written that way: one finding says so. */
const mostSingle = 3;
const mostPlaces = 20;

/** “Các phòng, đơn vị”, “các cơ quan liên quan”: no body of one kind (“Các trường THCS”), nobody in particular. */
const everybody =
  /^(?:các|tất cả các|những) (?:(?:sở|ban|bộ|phòng|ngành|cơ quan|đơn vị|địa phương|tổ chức|đoàn thể|bộ phận|cấp)(?:,? (?:và )?|$)){1,6}(?:có )?(?:liên quan|trực thuộc|thuộc sở)?$/u;

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nguyên tắc “rõ người, rõ trách nhiệm”: một việc giao một cơ quan, đơn vị chủ trì.',
    en: 'The principle of clear people and responsibility: one unit leads each piece of work.',
  },
  description: {
    vi: 'Báo khi cơ quan chủ trì duy nhất của một nhiệm vụ là một nhóm không xác định: “Các phòng, đơn vị”, “các cơ quan liên quan”. Nhóm cùng loại có tên (“Các trường THCS trên địa bàn”) không bị báo. Trên ba nhiệm vụ như vậy trong một phần thì gộp thành một thông báo.',
    en: 'Reports a task whose only lead is an open group: “Các phòng, đơn vị”, “các cơ quan liên quan”. Quiet for a group of one named kind (“Các trường THCS trên địa bàn”). More than three such tasks in a section are one finding.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở
- Cơ quan phối hợp: Các phòng, đơn vị
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: ⟦Các phòng, đơn vị⟧
- Cơ quan phối hợp: Văn phòng Sở
`,
    },
  ],
};
