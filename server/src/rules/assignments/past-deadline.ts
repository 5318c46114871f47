import type { Deadline, Plan } from '../../plan/facts.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { writtenDate } from '../written-date.ts';

export const rule = defineRule({
  code: 'past-deadline',
  category: 'assignments',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Thời hạn trước ngày ban hành kế hoạch',
    en: 'A deadline before the plan’s own date',
  },
  messages: {
    past: {
      vi: 'Thời hạn “{deadline}” đã qua khi kế hoạch được ban hành ({date}). Không đơn vị nào thực hiện kịp. Sửa thời hạn hoặc ngày của kế hoạch.',
      en: 'The deadline “{deadline}” is over when the plan is issued ({date}). Nobody can meet it. Correct the deadline or the date of the plan.',
    },
    date: {
      vi: 'Ngày của kế hoạch',
      en: 'Date of the plan',
    },
  },
  checkPart({ plan, lines, say }, report) {
    const { date, dateWords } = plan.letterhead;
    if (date === null || dateWords === null) return;
    const own = writtenDate(date);
    const related = ({ letterhead }: Plan) =>
      letterhead.dateWords
        ? [{ range: onFirstLine(letterhead.dateWords.range, lines), message: say('date') }]
        : [];
    for (const deadline of plan.deadlines) {
      if (!isOver(deadline, date)) continue;
      const place = onFirstLine(deadline.range, lines);
      report('past', place, { deadline: deadline.text, date: own }, { related });
    }
  },
});

/** A single date, month, quarter or year of the past; periods that began earlier are being continued. */
function isOver({ kind, end }: Deadline, date: string): boolean {
  const bounded = kind === 'date' || kind === 'month' || kind === 'quarter' || kind === 'year';
  return bounded && end !== null && end < date;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nguyên tắc “rõ thời gian” trong chỉ đạo, điều hành; thời hạn phải thực hiện được.',
    en: 'The principle of clear time in administration: a deadline can be met.',
  },
  description: {
    vi: 'So thời hạn là một ngày, tháng, quý hoặc năm với ngày ở phần đầu kế hoạch. Thời hạn định kỳ, thường xuyên, giai đoạn và kế hoạch chưa ghi ngày thì không báo.',
    en: 'Compares deadlines that are a date, month, quarter or year with the date in the letterhead. Quiet for recurring and ongoing ones, for periods, and while the plan has no date.',
  },
  holds: [
    {
      text: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Rà soát thủ tục hành chính

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: Tháng 02/2025
`,
    },
  ],
  fails: [
    {
      text: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Rà soát thủ tục hành chính

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: ⟦Tháng 01/2025⟧
`,
    },
  ],
};
