import type { Plan, PlanPart, Task } from '../../plan/facts.ts';
import { sumOfParts } from '../../plan/stretches.ts';
import { isBlankForm } from '../blank-form.ts';
import { isOutlineOnly } from '../outline-only.ts';
import { labelLike, lineAfter, lineBefore } from '../insert-line.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { anyInside } from '../task-groups.ts';
import { reportMissing, taskOf } from './missing-of-tasks.ts';
import { namesDoer } from './named-doers.ts';

export const rule = defineRule({
  code: 'missing-lead-unit',
  category: 'assignments',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Nhiệm vụ chưa có cơ quan chủ trì',
    en: 'A task without lead unit',
  },
  messages: {
    task: {
      vi: 'Nhiệm vụ này chưa có cơ quan chủ trì. Không rõ ai chịu trách nhiệm chính thì không đôn đốc, kiểm tra được. Thêm dòng “Cơ quan chủ trì: …” dưới nhiệm vụ.',
      en: 'This task has no lead unit. With nobody answerable it cannot be followed up. Add a line “Cơ quan chủ trì: …” under it.',
    },
    section: {
      vi: 'Phần này chưa giao cơ quan chủ trì cho nhiệm vụ nào ({total} nhiệm vụ). Phân công theo đơn vị ở phần sau không cho biết ai chủ trì việc nào. Nêu cơ quan chủ trì dưới từng nhiệm vụ, hoặc lập phụ lục phân công.',
      en: 'No task of this section has a lead unit ({total} tasks). Duties listed by unit later do not say who leads which task. Name the lead unit under each task, or add an appendix of assignments.',
    },
    none: {
      vi: 'Chưa nhiệm vụ nào của phần này có cơ quan chủ trì ({total} nhiệm vụ). Không rõ ai chịu trách nhiệm chính thì không đôn đốc, kiểm tra được. Nêu cơ quan chủ trì dưới từng nhiệm vụ.',
      en: 'No task of this section has a lead unit ({total} tasks). With nobody answerable they cannot be followed up. Name the lead unit under each task.',
    },
    some: {
      vi: '{missing}/{total} nhiệm vụ của phần này chưa có cơ quan chủ trì. Không rõ ai chịu trách nhiệm chính thì không đôn đốc, kiểm tra được. Nêu cơ quan chủ trì dưới từng nhiệm vụ.',
      en: '{missing} of {total} tasks of this section have no lead unit. With nobody answerable they cannot be followed up. Name the lead unit under each task.',
    },
    related: {
      vi: 'Nhiệm vụ chưa có cơ quan chủ trì',
      en: 'Task without lead unit',
    },
    fix: {
      vi: 'Thêm dòng “Cơ quan chủ trì”',
      en: 'Add a line “Cơ quan chủ trì”',
    },
  },
  whole(plan, lines) {
    if (isBlankForm(plan) || isOutlineOnly(plan, lines) || assignsInAppendix(plan)) return 'quiet';
    return sumOfParts(plan.stretches, unitHeadingsOf) > 0 ? 'section' : 'none';
  },
  checkPart(context, report) {
    const { plan, lines, whole } = context;
    if (whole === 'quiet') return;
    reportMissing(
      context,
      report,
      (task) =>
        task.leadUnits.length > 0 ||
        anyInside(plan.leadUnits, task.range) ||
        namesDoer(task, lines),
      whole === 'section' ? 'section' : 'none',
    );
  },
  fixes(context, finding) {
    const task = taskOf(context.plan, finding);
    if (task === null) return [];
    const { lines, plan } = context;
    const labelled = plan.leadUnits.filter((lead) => lead.how === 'label');
    const label = labelLike(
      lines,
      labelled.map((lead) => lead.range),
      '- Cơ quan chủ trì: ',
    );
    const next = firstOtherLabel(task);
    const edit =
      next === null ? lineAfter(lines, task.range, label) : lineBefore(lines, next, label);
    return [{ title: context.say('fix'), safe: false, edits: [edit] }];
  },
});

/** A plan whose appendix gives each task to a unit has said who leads, wherever its body lists the tasks. */
function assignsInAppendix(plan: Plan): boolean {
  return sumOfParts(plan.stretches, assignedRowsOf) > 0;
}

function assignedRowsOf({ tasks, outline, leadUnits }: PlanPart): number {
  if (outline[0]?.kind === 'appendix') return leadUnits.length;
  return tasks.filter((task) => task.node?.kind === 'row' && task.leadUnits.length > 0).length;
}

function unitHeadingsOf({ unitHeadings }: PlanPart): number {
  return unitHeadings.length;
}

/** The line of the coordinating units or the deadline: plans write the lead unit above them. */
function firstOtherLabel(task: Task): number | null {
  let first: number | null = null;
  for (const { range } of [...task.coordinatingUnits, ...task.deadlines]) {
    const { line } = range.start;
    const inside = line > task.range.start.line && line <= task.range.end.line;
    if (inside && (first === null || line < first)) first = line;
  }
  return first;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nguyên tắc “rõ người, rõ việc, rõ trách nhiệm, rõ thời gian” trong chỉ đạo, điều hành. Quy định thể thức không bắt buộc.',
    en: 'The principle of clear people, work, responsibility and time in administration. The format regulations do not ask for it.',
  },
  description: {
    vi: 'Báo nhiệm vụ không có cơ quan chủ trì: không nêu ở dòng riêng, trong câu, trong cột của bảng, ở đề mục tên đơn vị chứa nhiệm vụ, cũng không có phụ lục phân công. Nếu quá nửa số nhiệm vụ của một phần không có cơ quan chủ trì thì chỉ báo một lần ở đề mục của phần đó, kèm danh sách nhiệm vụ. Không báo với biểu mẫu để trống.',
    en: 'Reports a task without lead unit: none on a line of its own, in a phrase, in a table column, in the unit heading it stands under, nor in an appendix of assignments. Where more than half of the tasks of a section lack one, the section gets a single finding that lists them. Quiet in blank forms.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Triển khai công tác cải cách hành chính

I. MỤC ĐÍCH, YÊU CẦU

Nâng cao chất lượng phục vụ người dân.

II. NHIỆM VỤ

1. Rà soát, công bố thủ tục hành chính thuộc phạm vi quản lý.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: Quý I/2025

2. Tổ chức tập huấn nghiệp vụ cho công chức bộ phận một cửa.

- Cơ quan chủ trì: Phòng Tổ chức cán bộ
- Thời gian thực hiện: Tháng 5/2025
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Triển khai công tác cải cách hành chính

I. MỤC ĐÍCH, YÊU CẦU

Nâng cao chất lượng phục vụ người dân.

II. NHIỆM VỤ

1. Rà soát, công bố thủ tục hành chính thuộc phạm vi quản lý.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: Quý I/2025

⟦2. Tổ chức tập huấn nghiệp vụ cho công chức bộ phận một cửa.⟧

- Cơ quan phối hợp: Phòng Kế hoạch
- Thời gian thực hiện: Tháng 5/2025
`,
      fixed: `KẾ HOẠCH
Triển khai công tác cải cách hành chính

I. MỤC ĐÍCH, YÊU CẦU

Nâng cao chất lượng phục vụ người dân.

II. NHIỆM VỤ

1. Rà soát, công bố thủ tục hành chính thuộc phạm vi quản lý.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: Quý I/2025

2. Tổ chức tập huấn nghiệp vụ cho công chức bộ phận một cửa.

- Cơ quan chủ trì: ▮
- Cơ quan phối hợp: Phòng Kế hoạch
- Thời gian thực hiện: Tháng 5/2025
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

III. TỔ CHỨC THỰC HIỆN

1. Sở Y tế

- Hướng dẫn các đơn vị thực hiện Kế hoạch này.
`,
    },
  ],
};
