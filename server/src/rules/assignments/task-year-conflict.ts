import type { Deadline, Task } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'task-year-conflict',
  category: 'assignments',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Năm trong nhiệm vụ và thời hạn không khớp',
    en: 'A task’s own year and its deadline disagree',
  },
  messages: {
    conflict: {
      vi: 'Nhiệm vụ ghi năm {year} nhưng thời hạn là “{deadline}”. Đơn vị thực hiện không biết theo năm nào. Sửa năm trong nhiệm vụ hoặc thời hạn.',
      en: 'The task is of {year} but its deadline is “{deadline}”. Nobody knows which year holds. Correct the year of the task or the deadline.',
    },
    task: {
      vi: 'Nhiệm vụ ghi năm {year}',
      en: 'The task is of {year}',
    },
  },
  checkPart({ plan, lines, say }, report) {
    for (const task of plan.tasks) {
      if (task.inheritedDeadlines) continue;
      const year = yearOfEvent(task);
      const deadline = year === null ? undefined : task.deadlines.find(isNotIn(year));
      if (deadline === undefined) continue;
      const message = say('task', { year: year ?? 0 });
      const related = [{ range: onFirstLine(task.selectionRange, lines), message }];
      const values = { year: year ?? 0, deadline: deadline.text };
      report('conflict', onFirstLine(deadline.range, lines), values, { related });
    }
  },
});

/** Events that take place in the year of their name. */
const event =
  /(?<!\p{L})(?:giải|cuộc thi|hội thi|hội diễn|hội thao|hội chợ|hội trại|liên hoan|ngày hội|lễ hội|lễ phát động|tuần lễ|tháng hành động|festival|diễn đàn|triển lãm|lớp tập huấn|lớp bồi dưỡng)(?!\p{L})/u;
/** What is drawn up before its year or looks back on it. */
const ofAnotherTime =
  /kế hoạch|dự toán|báo cáo|tổng kết|sơ kết|đánh giá|kết quả|phê duyệt|quyết toán|chuẩn bị|giai đoạn|năm học|niên khóa|từ năm|đến năm|trước năm|sau năm|kỷ niệm|năm sinh|thành lập/u;

/** The one year that the name of an event carries; null where the task says anything else with years. */
function yearOfEvent(task: Task): number | null {
  if (task.deadlines.length === 0 || !task.text.includes('20')) return null;
  let words = foldWords(task.text);
  for (const { text } of task.deadlines) words = words.replace(foldWords(text), ' ');
  if (!event.test(words) || ofAnotherTime.test(words)) return null;
  const years = new Set((words.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).map(Number));
  const [year] = years;
  return years.size === 1 && /năm 20\d\d/u.test(words) ? (year ?? null) : null;
}

/** A bound that begins after the year or ends before it; one that does not tell its years is left alone. */
function isNotIn(year: number): (deadline: Deadline) => boolean {
  return ({ kind, start, end }) => {
    if (kind === 'recurring' || kind === 'ongoing' || kind === 'relative') return false;
    const first = start ?? end;
    const last = end ?? start;
    if (first === null || last === null) return false;
    return Number(first.slice(0, 4)) > year || Number(last.slice(0, 4)) < year;
  };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Tính thống nhất của nội dung kế hoạch; quy định thể thức không nêu.',
    en: 'A plan must agree with itself; the format regulations do not speak of it.',
  },
  description: {
    vi: 'Báo khi tên của giải, cuộc thi, hội thi, ngày hội, lớp tập huấn … mang một năm, còn thời hạn của chính nhiệm vụ đó nằm ở năm khác. Không xét việc lập kế hoạch, dự toán, tổng kết, báo cáo, vì những việc này làm trước hoặc sau năm đó.',
    en: 'Reports an event (contest, fair, training course …) whose name carries one year while the task’s own deadline lies in another. Quiet about planning, budgets, reviews and reports, which are done before or after their year.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Chuyển đổi số

I. NHIỆM VỤ

1. Tổ chức Hội thi Tin học cán bộ, công chức năm 2026.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: Quý III/2026

2. Tổng kết công tác chuyển đổi số năm 2026.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: Tháng 01/2027
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Chuyển đổi số

I. NHIỆM VỤ

1. Tổ chức Hội thi Tin học cán bộ, công chức năm 2026.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: ⟦Quý III/2027⟧
`,
    },
  ],
};
