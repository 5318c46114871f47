import { foldWords } from '../../text/fold.ts';
import { removedLine } from '../insert-line.ts';
import { factAt } from '../at-finding.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'salutation-recipient',
  category: 'recipients',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: '“Như trên”, “Như Điều …” trong nơi nhận của kế hoạch',
    en: '“Như trên” or “Như Điều …” among the recipients of a plan',
  },
  messages: {
    above: {
      vi: '“{name}” không dùng được ở kế hoạch. “Như trên” chỉ các nơi ghi sau “Kính gửi”, mà kế hoạch không có “Kính gửi”. Ghi rõ từng nơi nhận.',
      en: '“{name}” has no meaning in a plan. It points to the addressees after “Kính gửi”, which a plan does not have. Name the recipients.',
    },
    article: {
      vi: '“{name}” không dùng được ở kế hoạch. Chỉ quyết định có Điều để dẫn chiếu. Ghi rõ từng nơi nhận.',
      en: '“{name}” has no meaning in a plan. Only a decision has articles to point to. Name the recipients.',
    },
    fix: {
      vi: 'Bỏ dòng này',
      en: 'Remove this line',
    },
  },
  check({ plan, lines }, report) {
    if (plan.attachedToDecision) return;
    for (const { name, range } of plan.recipients?.items ?? []) {
      const folded = foldWords(name);
      const key = /^như (?:trên|kính gửi|thành phần kính gửi)/u.test(folded)
        ? 'above'
        : /^như điều \d/u.test(folded) && !hasArticles(plan.outline)
          ? 'article'
          : null;
      if (key === null) continue;
      const fixable = removedLine(lines, range, name) !== null;
      report(key, onFirstLine(range, lines), { name }, { fixable });
    }
  },
  fixes({ plan, lines, say }, finding) {
    const item = factAt(plan.recipients?.items ?? [], finding);
    const edit = item && removedLine(lines, item.range, item.name);
    return edit ? [{ title: say('fix'), safe: false, edits: [edit] }] : [];
  },
});

function hasArticles(outline: readonly { readonly label: string }[]): boolean {
  return outline.some(({ label }) => /^điều/iu.test(label));
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 9 điểm b, c.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clauses 9b and 9c.',
  },
  description: {
    vi: '“Như trên” chỉ dùng ở văn bản có “Kính gửi” (công văn, tờ trình, báo cáo); “Như Điều …” chỉ dùng ở quyết định. Kế hoạch ban hành kèm theo quyết định thì nơi nhận là của quyết định, nên không báo.',
    en: '“Như trên” belongs to documents with “Kính gửi” (despatches, submissions, reports), “Như Điều …” to decisions. Quiet where the plan is attached to a decision: the recipients are those of the decision.',
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
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- ⟦Như trên⟧;
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT.
`,
    },
  ],
};
