import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'directive-not-in-force',
  category: 'directives',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Viện dẫn văn bản không còn hiệu lực',
    en: 'A cited directive is no longer in force',
  },
  messages: {
    replaced: {
      vi: '{id} đã bị thay thế, theo {where}. Kế hoạch không thể dựa vào văn bản đã bị thay thế. Viện dẫn văn bản thay thế, hoặc sửa danh mục nếu văn bản còn hiệu lực.',
      en: '{id} has been replaced, says {where}. A plan cannot rest on it. Cite what replaced it, or correct the catalogue.',
    },
    replacedBy: {
      vi: '{id} đã bị thay thế bởi {by}, theo {where}. Kế hoạch không thể dựa vào văn bản đã bị thay thế. Viện dẫn {by}.',
      en: '{id} has been replaced by {by}, says {where}. A plan cannot rest on it. Cite {by}.',
    },
    repealed: {
      vi: '{id} đã bị bãi bỏ, theo {where}. Kế hoạch không thể dựa vào văn bản đã bị bãi bỏ. Bỏ viện dẫn này, hoặc sửa danh mục nếu văn bản còn hiệu lực.',
      en: '{id} has been repealed, says {where}. A plan cannot rest on it. Drop the citation, or correct the catalogue.',
    },
    fix: {
      vi: 'Viện dẫn {by} thay cho {id} (kiểm tra lại ngày và trích yếu)',
      en: 'Cite {by} instead of {id} (check date and subject)',
    },
  },
  check({ plan, lines, known }, report) {
    for (const directive of plan.directives) {
      const { id, citations } = directive;
      const [first] = citations.filter(({ own }) => !own);
      if (first === undefined) continue;
      const about = known(directive);
      if (about === null || (about.status !== 'replaced' && about.status !== 'repealed')) continue;
      const { where, replacedBy: by } = about;
      const key = by !== null ? 'replacedBy' : about.status;
      const details = { fixable: by !== null };
      report(key, onFirstLine(first.range, lines), { id, where, by: by ?? '' }, details);
    }
  },
  fixes({ plan, lines, known, say }, { range }) {
    const directive = plan.directives.find(({ citations }) =>
      citations.some((citation) => {
        const { start } = onFirstLine(citation.range, lines);
        return start.line === range.start.line && start.character === range.start.character;
      }),
    );
    const by = directive === undefined ? null : (known(directive)?.replacedBy ?? null);
    if (directive === undefined || by === null) return [];
    const edits = directive.citations
      .filter(({ own }) => !own)
      .map((citation) => ({ range: citation.range, newText: by }));
    return [{ title: say('fix', { by, id: directive.id }), safe: false, edits }];
  },
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Luật Ban hành văn bản quy phạm pháp luật; Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 6: căn cứ ban hành là văn bản đang có hiệu lực.',
    en: 'Nghị định 30/2020/NĐ-CP, Appendix I, II.6: the legal basis is what is in force.',
  },
  description: {
    vi: 'Báo văn bản mà danh mục văn bản (`directives.json`, `directives.csv`) ghi là bị thay thế hoặc bị bãi bỏ. Không có danh mục, hoặc danh mục không ghi hiệu lực thì không báo. Khi danh mục nêu văn bản thay thế, cách sửa đổi số, ký hiệu ở mọi chỗ viện dẫn; ngày, cơ quan và trích yếu phải kiểm tra lại.',
    en: 'Reports a directive of which the catalogue (`directives.json`, `directives.csv`) says that it is replaced or repealed. Quiet without a catalogue. Where the catalogue names what replaced it, the fix puts that number in its place everywhere; date, issuer and subject are to be checked.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Chuyển đổi số năm 2025

Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2025 của UBND tỉnh về chuyển đổi số.

I. MỤC ĐÍCH
`,
      known: [
        {
          id: '12/KH-UBND',
          type: 'Kế hoạch',
          date: '2025-01-10',
          issuer: null,
          subject: null,
          status: 'in-force',
          replacedBy: null,
          where: 'directives.json',
        },
      ],
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Chuyển đổi số năm 2025

Thực hiện Kế hoạch số ⟦12/KH-UBND⟧ ngày 10/01/2025 của UBND tỉnh về chuyển đổi số.

I. MỤC ĐÍCH
Triển khai Kế hoạch số 12/KH-UBND.
`,
      known: [
        {
          id: '12/KH-UBND',
          type: 'Kế hoạch',
          date: '2025-01-10',
          issuer: null,
          subject: null,
          status: 'replaced',
          replacedBy: '48/KH-UBND',
          where: 'directives.json',
        },
      ],
      fixed: `KẾ HOẠCH
Chuyển đổi số năm 2025

Thực hiện Kế hoạch số 48/KH-UBND ngày 10/01/2025 của UBND tỉnh về chuyển đổi số.

I. MỤC ĐÍCH
Triển khai Kế hoạch số 48/KH-UBND.
`,
    },
  ],
};
