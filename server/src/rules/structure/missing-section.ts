import type { OutlineNode, Plan, PlanPart, SectionRole } from '../../plan/facts.ts';
import { ofPart, ofStretches } from '../../plan/stretches.ts';
import { isBlankForm } from '../blank-form.ts';
import { isOutlineOnly } from '../outline-only.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { labelValue } from './label-value.ts';
import { newSection, takesSection } from './section-heading.ts';

export const rule = defineRule({
  code: 'missing-section',
  category: 'structure',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Thiếu phần mục đích, nội dung hoặc tổ chức thực hiện',
    en: 'No purpose, no tasks or no implementation part',
  },
  messages: {
    purpose: {
      vi: 'Kế hoạch không có phần mục đích, yêu cầu. Người thực hiện cần biết kế hoạch nhằm đạt điều gì. Thêm phần này trước phần nội dung.',
      en: 'The plan has no purpose part (mục đích, yêu cầu). Those who carry it out need to know what it is for. Add it before the tasks.',
    },
    tasks: {
      vi: 'Kế hoạch không có phần nội dung, nhiệm vụ. Không rõ phải làm những việc gì. Thêm phần này trước phần tổ chức thực hiện.',
      en: 'The plan has no tasks part (nội dung, nhiệm vụ). It does not say what is to be done. Add it before the implementation.',
    },
    implementation: {
      vi: 'Kế hoạch không có phần tổ chức thực hiện. Không rõ ai làm, ai theo dõi và báo cáo. Thêm phần này ở cuối kế hoạch.',
      en: 'The plan has no implementation part (tổ chức thực hiện). It does not say who acts, follows up and reports. Add it at the end.',
    },
    fix: { vi: 'Thêm phần “{words}”', en: 'Add a part “{words}”' },
  },
  check({ plan, lines }, report) {
    if (plan.title === null || plan.attachedToDecision) return;
    if (isBlankForm(plan) || isOutlineOnly(plan, lines)) return;
    const found = ofStretches(plan.stretches, partsFound, unite).reduce(both, nothing);
    const missing = kinds.filter((kind) => !found.has(kind));
    // A text with fewer of the three follows another order (a timetable, a list), which is no defect.
    const [kind] = missing;
    if (kind === undefined || missing.length > 1) return;
    const finished = plan.signature !== null || plan.recipients !== null;
    const severity = finished ? 'warning' : 'information';
    const fixable = takesSection(plan, lines);
    report(kind, onFirstLine(plan.title.kind.range, lines), {}, { severity, fixable });
  },
  fixes({ plan, lines, say }) {
    const found = ofStretches(plan.stretches, partsFound, unite).reduce(both, nothing);
    const kind = kinds.find((one) => !found.has(one));
    const edits = kind && newSection(headings[kind], placeOf(kind, plan), plan, lines);
    if (!kind || !edits) return [];
    return [{ title: say('fix', { words: headings[kind] }), safe: false, edits }];
  },
});

const headings: Readonly<Record<Kind, string>> = {
  purpose: 'MỤC ĐÍCH, YÊU CẦU',
  tasks: 'NỘI DUNG, NHIỆM VỤ',
  implementation: 'TỔ CHỨC THỰC HIỆN',
};

/** The section that the missing part stands before; null where it comes last. */
function placeOf(kind: Kind, { outline }: Plan): OutlineNode | null {
  if (kind === 'implementation') return null;
  const isNext = ({ role, title }: OutlineNode) =>
    kind === 'purpose' || kindOf(role, title.toLowerCase()) === 'implementation';
  return outline.find((node) => labelValue(node.label) !== null && isNext(node)) ?? null;
}

const kinds = ['purpose', 'tasks', 'implementation'] as const;
type Kind = (typeof kinds)[number];
type Found = ReadonlySet<Kind>;

const nothing: Found = new Set();

const both = (a: Found, b: Found): Found => new Set([...a, ...b]);

function unite(parts: readonly PlanPart[]): Found {
  return parts.map((part) => ofPart(part, partsFound, partsFound)).reduce(both, nothing);
}

/** Which of the three one part of the document holds, by the roles of its headings and by what it orders. */
function partsFound({ outline, tasks, unitHeadings, leadUnits }: PlanPart): Found {
  const found = new Set<Kind>();
  if (tasks.length > 0) found.add('tasks');
  // Where units have their duties, the plan says who carries it out, whatever the heading is called.
  if (unitHeadings.length > 0 || leadUnits.length > 1) found.add('implementation');
  const walk = (nodes: readonly OutlineNode[]): void => {
    for (const { kind, role, title, children } of nodes) {
      if (found.size === kinds.length) return;
      const one = kind === 'row' ? null : kindOf(role, title);
      if (one !== null) found.add(one);
      walk(children);
    }
  };
  walk(outline);
  return found;
}

function kindOf(role: SectionRole, heading: string): Kind | null {
  if (role === 'purpose' || role === 'objectives') return 'purpose';
  if (role === 'implementation') return 'implementation';
  if (role === 'tasks' || role === 'leads') return 'tasks';
  const title = heading.toLowerCase();
  if (/mục đích|mục tiêu|yêu cầu|quan điểm|ý nghĩa|sự cần thiết|căn cứ|đặt vấn đề/u.test(title)) {
    return 'purpose';
  }
  if (/tổ chức|phân công|trách nhiệm|thực hiện|tiến hành/u.test(title)) return 'implementation';
  return /nội dung|nhiệm vụ|giải pháp|công việc|hoạt động|biện pháp/u.test(title) ? 'tasks' : null;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 6 (bố cục); kết cấu thường dùng của kế hoạch.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 6 (structure); the usual structure of a plan.',
  },
  description: {
    vi: 'Nhận các phần theo tên gọi thường dùng (mục đích, mục tiêu; nội dung, nhiệm vụ, giải pháp; tổ chức thực hiện, phân công nhiệm vụ). Chỉ báo khi hai phần đã có mà thiếu phần thứ ba. Không báo với kế hoạch kèm theo quyết định, biểu mẫu và đề cương; bản chưa có nơi nhận, phần ký thì chỉ là thông tin. Cách sửa thêm đề mục đúng chỗ, đúng kiểu và đánh số lại các phần sau.',
    en: 'Knows the parts by their usual names. Reports only where two of the three are there and one is not. Quiet in plans attached to a decision, blank forms and outlines; information only while there are neither recipients nor signature. The fix adds the heading where it belongs and renumbers what follows.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. MỤC TIÊU

Nâng cao nghiệp vụ.

II. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

III. PHÂN CÔNG THỰC HIỆN

Văn phòng theo dõi, báo cáo.
`,
    },
  ],
  fails: [
    {
      text: `⟦KẾ HOẠCH⟧
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

II. TỔ CHỨC THỰC HIỆN

Văn phòng theo dõi, báo cáo việc nêu tại khoản 1 Mục I.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. MỤC ĐÍCH, YÊU CẦU

▮

II. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

III. TỔ CHỨC THỰC HIỆN

Văn phòng theo dõi, báo cáo việc nêu tại khoản 1 Mục II.
`,
    },
  ],
};
