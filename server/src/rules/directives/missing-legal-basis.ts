import type { OutlineNode } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import { isBlankForm } from '../blank-form.ts';
import { isOutlineOnly } from '../outline-only.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'missing-legal-basis',
  category: 'directives',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Kế hoạch không nêu căn cứ ban hành',
    en: 'A plan without legal basis',
  },
  messages: {
    missing: {
      vi: 'Kế hoạch chưa nêu căn cứ ban hành. Người đọc cần biết kế hoạch thực hiện văn bản nào. Thêm “Căn cứ …;” hoặc “Thực hiện …, … như sau:” dưới trích yếu.',
      en: 'The plan states no legal basis. Readers need to know what it carries out. Add “Căn cứ …;” or “Thực hiện …, … như sau:” under the subject.',
    },
  },
  check({ plan, lines }, report) {
    if (
      plan.legalBasis !== null ||
      hasBasisSection(plan.outline) ||
      plan.title === null ||
      plan.attachedToDecision
    )
      return;
    if (isBlankForm(plan) || isOutlineOnly(plan, lines)) return;
    report('missing', onFirstLine(plan.title.kind.range, lines));
  },
});

/** A plan of many pages may give its basis in a section of its own: “I. CĂN CỨ XÂY DỰNG KẾ HOẠCH”. */
function hasBasisSection([first, second]: readonly OutlineNode[]): boolean {
  return [first, second, first?.children[0]].some(
    (node) => node !== undefined && basisSection.test(foldWords(node.title)),
  );
}

const basisSection = /(?:^| )(?:căn cứ|cơ sở (?:pháp lý|xây dựng))(?: |$)/u;

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 6 điểm a; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 6a; Guides 36-HD/VPTW, 05-HD/VPTW.',
  },
  description: {
    vi: 'Căn cứ là các đoạn giữa trích yếu và phần đầu tiên: “Căn cứ …;” hoặc “Thực hiện …, … ban hành Kế hoạch như sau:”. Kế hoạch ban hành kèm theo quyết định lấy căn cứ của quyết định; biểu mẫu để trống và bản đề cương mới có đề mục thì không báo.',
    en: 'The basis is what stands between the subject and the first section: “Căn cứ …;” or “Thực hiện …, … như sau:”. A plan attached to a decision rests on the decision; quiet in blank forms and in drafts that are headings only.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
  fails: [
    {
      text: `⟦KẾ HOẠCH⟧
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
};
