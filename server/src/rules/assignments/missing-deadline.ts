import type { OutlineNode, Plan, PlanPart, Task } from '../../plan/facts.ts';
import { sumOfParts } from '../../plan/stretches.ts';
import { foldWords } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { containsRange } from '../../text/position.ts';
import { isBlankForm } from '../blank-form.ts';
import { isOutlineOnly } from '../outline-only.ts';
import { labelLike, lineAfter } from '../insert-line.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { anyInside, onFirstLine } from '../task-groups.ts';
import { reportMissing, taskOf } from './missing-of-tasks.ts';
import { isUnclear } from './unclear-deadline.ts';
import { hasVagueDeadline } from './vague-deadline-lines.ts';

export const rule = defineRule({
  code: 'missing-deadline',
  category: 'assignments',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Nhiệm vụ chưa có thời hạn',
    en: 'A task without deadline',
  },
  messages: {
    task: {
      vi: 'Nhiệm vụ này chưa có thời hạn. Không có thời hạn thì không theo dõi được tiến độ. Thêm dòng “Thời gian thực hiện: …” dưới nhiệm vụ.',
      en: 'This task has no deadline. Without one its progress cannot be followed. Add a line “Thời gian thực hiện: …” under it.',
    },
    section: {
      vi: 'Chưa nhiệm vụ nào của phần này có thời hạn ({total} nhiệm vụ). Không có thời hạn thì không theo dõi được tiến độ. Nêu thời hạn của từng nhiệm vụ, hoặc một thời hạn chung cho cả phần.',
      en: 'No task of this section has a deadline ({total} tasks). Without one progress cannot be followed. Give each task a deadline, or one for the whole section.',
    },
    some: {
      vi: '{missing}/{total} nhiệm vụ của phần này chưa có thời hạn. Không có thời hạn thì không theo dõi được tiến độ. Nêu thời hạn của từng nhiệm vụ, hoặc một thời hạn chung cho cả phần.',
      en: '{missing} of {total} tasks of this section have no deadline. Without one progress cannot be followed. Give each task a deadline, or one for the whole section.',
    },
    duties: {
      vi: 'Chưa đơn vị nào ở phần này có thời hạn làm hay báo cáo. Không có thời hạn thì không theo dõi, đôn đốc được. Nêu thời hạn hoặc kỳ báo cáo của từng đơn vị.',
      en: 'No unit of this section has a deadline or a date to report. Without one nobody can follow up. Give each unit its deadline or reporting period.',
    },
    related: {
      vi: 'Nhiệm vụ chưa có thời hạn',
      en: 'Task without deadline',
    },
    fix: {
      vi: 'Thêm dòng “Thời gian thực hiện”',
      en: 'Add a line “Thời gian thực hiện”',
    },
  },
  whole: (plan, lines) =>
    isBlankForm(plan) ||
    coversOnePeriod(plan) ||
    isOutlineOnly(plan, lines) ||
    sumOfParts(plan.stretches, deadlinesApart) > 0
      ? 'quiet'
      : '',
  checkPart(context, report) {
    if (context.whole === 'quiet') return;
    const { plan } = context;
    reportMissing(
      context,
      report,
      (task) =>
        task.deadlines.length > 0 ||
        anyInside(plan.deadlines, task.range) ||
        hasVagueDeadline(task, context.lines) ||
        isBoundByHeading(task),
      'section',
    );
    for (const section of plan.outline) {
      if (!givesTimelessDuties(section, plan)) continue;
      report('duties', onFirstLine(section.selectionRange, context.lines), {}, { fixable: false });
    }
  },
  fixes(context, finding) {
    const task = taskOf(context.plan, finding);
    if (task === null) return [];
    const { lines, plan } = context;
    const label = labelLike(
      lines,
      plan.deadlines.map((deadline) => deadline.range),
      '- Thời gian thực hiện: ',
    );
    const edit = lineAfter(lines, task.range, label);
    return [{ title: context.say('fix'), safe: false, edits: [edit] }];
  },
});

/** An appendix or a section “THỜI GIAN, ĐỊA ĐIỂM” says by when, wherever the body lists the tasks. */
function deadlinesApart({ outline, deadlines }: PlanPart): number {
  const [root] = outline;
  const isApart = root?.kind === 'appendix' || /^(?:thời gian|tiến độ)/iu.test(root?.title ?? '');
  return isApart ? deadlines.length : 0;
}

/** The implementation part that tells several units what to do, and none of them by when. */
function givesTimelessDuties(section: OutlineNode, plan: Plan): boolean {
  if (section.role !== 'implementation') return false;
  const units = section.children.filter((child) => child.kind === 'unit');
  return (
    units.length >= 2 &&
    !plan.deadlines.some((one) => containsRange(section.range, one.range) && !isUnclear(one)) &&
    !plan.reports.some(
      ({ range, when }) =>
        when !== null && containsRange(section.range, range) && !isUnclear({ text: when }),
    )
  );
}

/** “năm 2025”, “năm học 2025 - 2026”, “giai đoạn 2021 - 2025”, “quý I/2025”, “tháng 5/2025”, “6 tháng cuối năm 2025”. */
const period =
  /(?:năm(?: học)?|giai đoạn|nhiệm kỳ|quý [ivx1-4]{1,3}|tháng \d{1,2})[\s/]*(?:năm )?(?:19|20)\d\d/u;
/** In the subject of a plan “đến năm 2045” is a horizon, not a deadline. */
const horizon = /(?:đến|tầm nhìn)(?: hết)? năm \d{4}/gu;

/** A plan for a year or a period (“Kế hoạch cải cách hành chính năm 2025”) bounds its tasks by its own subject. */
function coversOnePeriod({ title }: Plan): boolean {
  return period.test(ownWords(title?.subject?.text ?? '').replace(horizon, ''));
}

/** A heading such as “NHIỆM VỤ TRỌNG TÂM ĐẾN NĂM 2030” bounds all that stands under it. */
function isBoundByHeading(task: Task): boolean {
  for (let outer = task.node?.parent ?? null; outer !== null; outer = outer.parent) {
    if (namesPeriod(outer.title)) return true;
  }
  return false;
}

/** All tasks under a heading ask it. */
const namesPeriod = remembered((title) => period.test(ownWords(title)));

/** A period after the first cited directive belongs to that directive. */
function ownWords(text: string): string {
  const folded = foldWords(text);
  const firstNumber = folded.search(/(?<![\p{L}\p{N}])số \d/u);
  return firstNumber < 0 ? folded : folded.slice(0, firstNumber);
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nguyên tắc “rõ người, rõ việc, rõ trách nhiệm, rõ thời gian” trong chỉ đạo, điều hành. Quy định thể thức không bắt buộc.',
    en: 'The principle of clear people, work, responsibility and time in administration. The format regulations do not ask for it.',
  },
  description: {
    vi: 'Báo nhiệm vụ không có thời hạn của riêng nó và cũng không theo thời hạn của cột, của phần hay của cả kế hoạch. Nếu quá nửa số nhiệm vụ của một phần không có thời hạn thì chỉ báo một lần ở đề mục của phần đó, kèm danh sách nhiệm vụ. Kế hoạch của một năm hoặc một giai đoạn (“Kế hoạch … năm 2025”) đã có thời hạn chung. Không báo với biểu mẫu để trống.',
    en: 'Reports a task that has no time bound of its own and none from its column, its section or the plan. Where more than half of the tasks of a section lack one, the section gets a single finding that lists them. A plan for a year or a period (“Kế hoạch … năm 2025”) has its bound in its subject. Quiet in blank forms.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ người dân.

II. NHIỆM VỤ

1. Rà soát thủ tục hành chính thuộc phạm vi quản lý.

- Cơ quan chủ trì: Văn phòng Sở

2. Tập huấn nghiệp vụ cho công chức.

- Cơ quan chủ trì: Phòng Tổ chức cán bộ
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Triển khai công tác cải cách hành chính

I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ người dân.

II. NHIỆM VỤ

1. Rà soát thủ tục hành chính thuộc phạm vi quản lý.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian hoàn thành: trước ngày 30/6/2025

⟦2. Tập huấn nghiệp vụ cho công chức.⟧

- Cơ quan chủ trì: Phòng Tổ chức cán bộ
`,
      fixed: `KẾ HOẠCH
Triển khai công tác cải cách hành chính

I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ người dân.

II. NHIỆM VỤ

1. Rà soát thủ tục hành chính thuộc phạm vi quản lý.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian hoàn thành: trước ngày 30/6/2025

2. Tập huấn nghiệp vụ cho công chức.

- Cơ quan chủ trì: Phòng Tổ chức cán bộ
- Thời gian hoàn thành: ▮
`,
    },
    {
      text: `KẾ HOẠCH
Phòng, chống dịch bệnh mùa hè

I. MỤC ĐÍCH

Chủ động phòng, chống dịch bệnh trên địa bàn.

⟦II. NỘI DUNG⟧

1. Tuyên truyền, vận động người dân giữ vệ sinh môi trường.

2. Giám sát, phát hiện sớm các ca bệnh tại cộng đồng.
`,
    },
  ],
};
