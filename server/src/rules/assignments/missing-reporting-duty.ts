import type { OutlineNode, Plan, PlanPart } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { ofPart, ofStretches, sumOfParts } from '../../plan/stretches.ts';
import { isBlankForm } from '../blank-form.ts';
import { lineAtEnd } from '../insert-line.ts';
import { isOutlineOnly } from '../outline-only.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'missing-reporting-duty',
  category: 'assignments',
  severity: 'information',
  fix: 'offered',
  title: {
    vi: 'Phần tổ chức thực hiện không quy định báo cáo',
    en: 'The implementation part orders no report',
  },
  messages: {
    missing: {
      vi: 'Phần này chưa quy định chế độ báo cáo. Không có báo cáo thì cơ quan ban hành không nắm được kết quả. Ghi ai báo cáo, cho ai, trước ngày nào.',
      en: 'This part orders no report. Without reports the issuer does not learn the results. Say who reports, to whom and by which day.',
    },
    fix: {
      vi: 'Thêm câu về chế độ báo cáo',
      en: 'Add a sentence on reports',
    },
  },
  check({ plan, lines }, report) {
    if (sumOfParts(plan.stretches, reportsOf) > 0 || isBlankForm(plan)) return;
    const section = implementationOf(plan);
    if (section === undefined || isOutlineOnly(plan, lines) || mentionsReports(plan, lines)) return;
    report('missing', onFirstLine(section.selectionRange, lines));
  },
  fixes({ plan, lines, say }) {
    const section = implementationOf(plan);
    if (section === undefined) return [];
    const words = 'Các đơn vị báo cáo kết quả thực hiện về ';
    const above = lines.line(section.selectionRange.end.line + 1);
    const sentence = `${words} trước ngày `;
    const isAiry = above.trim() === '';
    const edit = lineAtEnd(lines, section.range, sentence, words.length, isAiry);
    return [{ title: say('fix'), safe: false, edits: [edit] }];
  },
});

function reportsOf({ reports }: PlanPart): number {
  return reports.length;
}

/** The last part on carrying out: a plan that has several ends with that of reports. */
function implementationOf(plan: Plan): OutlineNode | undefined {
  const ofSome = (parts: readonly PlanPart[]) =>
    parts.flatMap(({ outline }) => outline.filter(({ role }) => role === 'implementation'));
  return ofStretches(plan.stretches, implementationOf, ofSome).flat().at(-1);
}

/** The reader of reports knows duties only; a plan that speaks of them where it gives duties is left alone. */
function mentionsReports(plan: Plan, lines: PlanLines): boolean {
  const ofOne = (part: PlanPart) => ofPart(part, mentionsReports, () => mentionsOf(part, lines));
  const ofSome = (parts: readonly PlanPart[]) => parts.some(ofOne);
  return ofStretches(plan.stretches, mentionsReports, ofSome).includes(true);
}

function mentionsOf({ outline, firstLine, lineCount }: PlanPart, lines: PlanLines): boolean {
  if (!outline.some(({ role }) => role === 'implementation')) return false;
  for (let line = firstLine; line < firstLine + lineCount; line++) {
    if (/báo cáo|sơ kết|tổng kết|gửi kết quả/u.test(lines.facts(line).clean.folded)) return true;
  }
  return false;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Quy chế làm việc của các cơ quan về theo dõi, đôn đốc; quy định thể thức không bắt buộc.',
    en: 'The working regulations of public bodies on follow-up; the format regulations do not ask for it.',
  },
  description: {
    vi: 'Báo khi phần tổ chức thực hiện không nói gì đến báo cáo, sơ kết, tổng kết và cả kế hoạch không giao việc báo cáo nào. Không báo với biểu mẫu để trống và đề cương.',
    en: 'Reports an implementation part that does not speak of reports or reviews at all, in a plan that orders none. Quiet in blank forms and outlines.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

II. TỔ CHỨC THỰC HIỆN

Các phòng báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 10/12/2025.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

⟦II. TỔ CHỨC THỰC HIỆN⟧

Các phòng căn cứ Kế hoạch này tổ chức thực hiện.
`,
      fixed: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

II. TỔ CHỨC THỰC HIỆN

Các phòng căn cứ Kế hoạch này tổ chức thực hiện.

Các đơn vị báo cáo kết quả thực hiện về ▮ trước ngày 
`,
    },
  ],
};
