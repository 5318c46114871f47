import { isBlankForm } from '../blank-form.ts';
import { isOutlineOnly } from '../outline-only.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'missing-signature',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Kế hoạch không có phần ký',
    en: 'A plan without signature block',
  },
  messages: {
    missing: {
      vi: 'Kế hoạch chưa có phần ký. Quyền hạn, chức vụ và họ tên người ký làm văn bản có hiệu lực. Thêm phần ký sau lời kết, bên phải Nơi nhận.',
      en: 'The plan has no signature block. Authority, post and name of the signer make it valid. Add it after the closing, beside the recipients.',
    },
  },
  check({ plan, lines }, report) {
    if (plan.signature !== null || plan.attachedToDecision) return;
    if (isBlankForm(plan) || isOutlineOnly(plan, lines)) return;
    const anchor = plan.recipients?.labelRange ?? plan.title?.kind.range;
    if (anchor !== undefined) report('missing', onFirstLine(anchor, lines));
  },
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 7; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (thể thức đề ký).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 7; Guides 36-HD/VPTW, 05-HD/VPTW (signing).',
  },
  description: {
    vi: 'Báo ở dòng Nơi nhận, hoặc ở tên loại nếu không có Nơi nhận. Kế hoạch ban hành kèm theo quyết định, biểu mẫu để trống và bản đề cương mới có đề mục thì không báo.',
    en: 'Reported at the recipients, or at the type where there are none. Quiet in plans attached to a decision, in blank forms and in drafts that are headings only.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, TH.

GIÁM ĐỐC

Nguyễn Văn Bình
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

⟦Nơi nhận:⟧
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, TH.
`,
    },
  ],
};
