import type { Citation, Plan, PlanPart } from '../../plan/facts.ts';
import { ofStretches } from '../../plan/stretches.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { writtenDate } from '../written-date.ts';

export const rule = defineRule({
  code: 'directive-after-plan',
  category: 'directives',
  severity: 'error',
  fix: 'none',
  title: {
    vi: 'Văn bản viện dẫn có ngày sau ngày của kế hoạch',
    en: 'A cited directive is dated after the plan',
  },
  messages: {
    later: {
      vi: '{id} đề ngày {date}, sau ngày ban hành kế hoạch ({own}). Kế hoạch không thể căn cứ văn bản chưa ban hành. Kiểm tra lại hai ngày này.',
      en: '{id} is dated {date}, after the plan itself ({own}). A plan cannot rest on what was not yet issued. Check the two dates.',
    },
    own: {
      vi: 'Ngày của kế hoạch',
      en: 'Date of the plan',
    },
  },
  check({ plan, lines, say }, report) {
    const { date: planDate, dateWords } = plan.letterhead;
    if (planDate === null || dateWords === null) return;
    for (const { id, date, range } of firstOfEach(citedAfter(plan, planDate))) {
      const related = [{ range: onFirstLine(dateWords.range, lines), message: say('own') }];
      const values = { id, date: writtenDate(date ?? ''), own: writtenDate(planDate) };
      report('later', onFirstLine(range, lines), values, { related });
    }
  },
});

/** The citations that are dated after the plan, kept by stretches as long as no citation means something else. */
function citedAfter(plan: Plan, planDate: string): readonly Citation[] {
  const isLater = ({ date, own }: Citation) => date !== null && !own && date > planDate;
  const laterOf = (parts: readonly PlanPart[]) =>
    firstOfEach(parts.flatMap(({ citations }) => citations.filter(isLater)));
  const version = `${planDate} ${plan.citationsVersion}`;
  return ofStretches(plan.stretches, citedAfter, laterOf, version).flat();
}

/** The first citation of each directive. */
function firstOfEach(citations: readonly Citation[]): readonly Citation[] {
  const byId = new Map<string, Citation>();
  for (const citation of citations) {
    if (!byId.has(citation.id)) byId.set(citation.id, citation);
  }
  return [...byId.values()];
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 6: căn cứ là văn bản đã có khi ban hành.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 6: a legal basis exists when the plan is issued.',
  },
  description: {
    vi: 'So ngày của từng văn bản được viện dẫn với ngày ở phần đầu kế hoạch; mỗi văn bản báo một lần. Kế hoạch chưa ghi ngày thì không báo.',
    en: 'Compares the date of each cited directive with the date in the letterhead; each directive is reported once. Quiet while the plan has no date.',
  },
  holds: [
    {
      text: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Triển khai công tác dân vận

Thực hiện Kế hoạch số 12/KH-UBND ngày 03/02/2025 của UBND thành phố.

I. NỘI DUNG

1. Tuyên truyền, vận động Nhân dân.
`,
    },
  ],
  fails: [
    {
      text: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Triển khai công tác dân vận

Thực hiện Kế hoạch số ⟦12/KH-UBND⟧ ngày 03/9/2025 của UBND thành phố.

I. NỘI DUNG

1. Tuyên truyền, vận động Nhân dân.
`,
    },
  ],
};
