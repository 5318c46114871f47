import type { Report } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { comparePositions } from '../../text/position.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'deadline-order',
  category: 'assignments',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Thứ tự thời hạn không hợp lý',
    en: 'Deadlines in an impossible order',
  },
  messages: {
    chain: {
      vi: 'Báo cáo này đến hạn {inner}, sau hạn tổng hợp báo cáo lên trên ({outer}). Đơn vị tổng hợp không kịp có số liệu. Đổi một trong hai ngày.',
      en: 'This report is due {inner}, after the report that sums it up ({outer}). The unit that sums up would have nothing. Change one of the two.',
    },
    period: {
      vi: 'Thời gian “{deadline}” kết thúc trước khi bắt đầu. Không thể thực hiện trong thời gian như vậy. Kiểm tra lại hai mốc.',
      en: 'The period “{deadline}” ends before it begins. Nothing can be done in it. Check the two dates.',
    },
    outer: {
      vi: 'Báo cáo tổng hợp đến hạn {outer}',
      en: 'The report that sums up is due {outer}',
    },
  },
  checkPart({ plan, lines, say }, report) {
    for (const { text, start, end, kind, range } of plan.deadlines) {
      if (kind === 'period' && start !== null && end !== null && end < start) {
        report('period', onFirstLine(range, lines), { deadline: text });
      }
    }
    for (const [index, inner] of plan.reports.entries()) {
      const outer = plan.reports[index + 1];
      const days = outer && daysOfChain(inner, outer, lines);
      if (!days || days.inner.order <= days.outer.order) continue;
      const range = onFirstLine(inner.range, lines);
      const message = say('outer', { outer: days.outer.text });
      const related = [{ range: onFirstLine(outer.range, lines), message }];
      report('chain', range, { inner: days.inner.text, outer: days.outer.text }, { related });
    }
  },
});

interface Day {
  readonly text: string;
  readonly order: number;
}

/** `15/12`, `15/12/2025`, `15 tháng 12`. */
const day = /(?<!\d)(\d{1,2})\s?(?:\/|-|tháng)\s?(\d{1,2})(?:\s?(?:\/|-|năm)\s?(\d{4}))?(?!\d)/gu;

/**
 * The days of two reports of which the second sums up the first: “… báo cáo về Sở trước ngày A để tổng
 * hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày B”. Null where anything else may be meant: other
 * dates in between, another year, a yearly report that is due in the year after.
 */
function daysOfChain(
  inner: Report,
  outer: Report,
  lines: LineDocument,
): { inner: Day; outer: Day } | null {
  if (inner.when === null || outer.when === null) return null;
  if (comparePositions(inner.range.end, outer.range.start) > 0) return null;
  if (outer.range.start.line - inner.range.start.line > 3) return null;
  const between = lines.text({ start: inner.range.end, end: outer.range.start });
  const link = foldWords(between);
  if (link.length > 160 || !link.includes('tổng hợp') || /[.!?] /u.test(link)) return null;
  const whole = lines.text({ start: inner.range.start, end: outer.range.end });
  const [first, second, ...more] = [...foldWords(whole).matchAll(day)];
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (first[3] !== second[3]) return null;
  const [a, b] = [dayOf(first), dayOf(second)];
  if (/năm sau|tiếp theo|kế tiếp|liền kề/u.test(foldWords(whole))) return null;
  // “trước ngày 25/12 … trước ngày 10/01”: the outer one is of the next year.
  const nextYear = second[3] === undefined && a.order >= 1000 && b.order < 400;
  if (nextYear || !/\d/u.test(inner.when) || !/\d/u.test(outer.when)) return null;
  return { inner: a, outer: b };
}

function dayOf(match: RegExpMatchArray): Day {
  return { text: match[0], order: Number(match[2]) * 100 + Number(match[1]) };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Tính khả thi của kế hoạch; quy định thể thức không nêu.',
    en: 'A plan must be possible to carry out; the format regulations do not speak of it.',
  },
  description: {
    vi: 'Báo hai trường hợp: báo cáo của đơn vị đến hạn sau báo cáo tổng hợp trong cùng câu; khoảng thời gian kết thúc trước khi bắt đầu. Chỉ so các ngày cùng năm, và không báo khi báo cáo tổng hợp thuộc năm sau.',
    en: 'Reports two things: a unit’s report that is due after the report that sums it up, in one sentence; and a period that ends before it begins. Only days of one year are compared.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính

I. TỔ CHỨC THỰC HIỆN

Các phòng báo cáo kết quả về Văn phòng Sở trước ngày 10/12 hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính

I. TỔ CHỨC THỰC HIỆN

Các phòng ⟦báo cáo kết quả về Văn phòng Sở trước ngày 20/12 hằng năm⟧ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.
`,
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Sở Tư pháp
- Thời gian thực hiện: ⟦từ tháng 10/2026 đến tháng 3/2026⟧
`,
    },
  ],
};
