import type { Deadline } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { remembered } from '../../text/remembered.ts';
import { withoutEnd } from '../../text/trim.ts';
import { isBlankForm } from '../blank-form.ts';
import { scanLines } from '../line-scan.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { isVague, vagueDeadlines } from './vague-deadline-lines.ts';

export const rule = defineRule({
  code: 'unclear-deadline',
  category: 'assignments',
  severity: 'information',
  fix: 'none',
  title: {
    vi: 'Thời hạn không kiểm tra được',
    en: 'A time bound that nobody can check',
  },
  messages: {
    cycle: {
      vi: '“{deadline}” không nêu chu kỳ. Không biết định kỳ là tháng, quý hay năm thì không đôn đốc được. Ghi rõ chu kỳ và ngày, ví dụ “định kỳ hằng quý, trước ngày 25 tháng cuối quý”.',
      en: '“{deadline}” names no cycle. Monthly, quarterly or yearly? Nobody can follow up. Say so, for instance “định kỳ hằng quý, trước ngày 25 tháng cuối quý”.',
    },
    vague: {
      vi: 'Thời hạn “{deadline}” không kiểm tra được. Không có mốc cụ thể thì không biết khi nào là chậm. Ghi ngày, tháng, quý hoặc sự kiện làm mốc.',
      en: 'Nobody can check the deadline “{deadline}”. Without a fixed point nobody knows when it is late. Name a day, month, quarter or event.',
    },
  },
  whole: (plan) => (isBlankForm(plan) ? 'quiet' : ''),
  checkPart({ plan, lines, span, whole }, report) {
    if (whole === 'quiet') return;
    for (const deadline of plan.deadlines) {
      const key = problemOf(deadline.text);
      if (key === null || isToldNearby(deadline, plan.deadlines, lines)) continue;
      report(key, onFirstLine(deadline.range, lines), { deadline: deadline.text });
    }
    for (const { line, start, end } of scanLines(lines, span, vagueDeadlines)) {
      if (plan.deadlines.some(({ range }) => range.start.line === line)) continue;
      const range = { start: { line, character: start }, end: { line, character: end } };
      report('vague', range, { deadline: lines.text(range) });
    }
  },
});

/** Whether a time bound bounds nothing: “định kỳ” without a cycle, “kịp thời”. */
export function isUnclear({ text }: Pick<Deadline, 'text'>): boolean {
  return problemOf(text) !== null;
}

/** Plans name few times, many times over. */
const problemOf = remembered((text): 'cycle' | 'vague' | null => {
  const words = withoutEnd(foldWords(text), ' .,;:');
  return noCycle.test(words) ? 'cycle' : isVague(words) ? 'vague' : null;
});

const noCycle = /^(?:theo )?định kỳ$/u;
/** “định kỳ (hằng quý)”, “định kỳ theo quy định”, “kịp thời, trước ngày …”: the same line says more. */
function isToldNearby(
  { range }: Deadline,
  deadlines: readonly Deadline[],
  lines: LineDocument,
): boolean {
  const { line, character } = range.end;
  const others = deadlines.some(
    (other) =>
      other.range !== range &&
      other.range.start.line === range.start.line &&
      other.kind !== 'ongoing' &&
      !noCycle.test(foldWords(other.text)) &&
      Math.abs(other.range.start.character - range.start.character) < 160,
  );
  if (others) return true;
  const text = lines.line(line);
  const before = foldWords(text.slice(Math.max(0, range.start.character - 60), character));
  const after = foldWords(text.slice(character, character + 100));
  return regulation.test(before) || regulation.test(after) || cycle.test(after.slice(0, 30));
}

/** A regulation or instruction that settles it, or a report that is made when something happens. */
const regulation =
  /theo (?:quy định|quy chế|chế độ|kế hoạch|hướng dẫn|chương trình|tiến độ|chỉ đạo|mẫu|luật)|đúng quy định|(?:không|ngoài) định kỳ|đột xuất khi/u;
/** “định kỳ (hằng quý)”, “định kỳ 6 tháng”, “định kỳ vào ngày 25/6”: the cycle follows at once. */
const cycle =
  /^[\s,:(]*(?:\p{L}+ ){0,2}(?:(?:hằng|hàng|mỗi|một|\d{1,2}) (?:tuần|tháng|quý|năm|ngày|lần)|\d{1,2}\/\d{1,2})/u;

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nguyên tắc “rõ thời gian” trong chỉ đạo, điều hành. Quy định thể thức không bắt buộc.',
    en: 'The principle of clear times in administration. The format regulations do not ask for it.',
  },
  description: {
    vi: 'Báo “định kỳ” mà không nói chu kỳ, và các thời hạn không có mốc: “kịp thời”, “khi có yêu cầu”. Không báo khi cùng câu đã nêu chu kỳ, mốc khác hoặc dẫn quy định, và với “thường xuyên”.',
    en: 'Reports “định kỳ” without a cycle, and bounds without a fixed point: “kịp thời”, “khi có yêu cầu”. Quiet where the sentence names a cycle, another bound or a regulation, and about “thường xuyên”.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính

I. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở

Theo dõi, đôn đốc và báo cáo kết quả về Giám đốc Sở định kỳ hằng quý.

2. Thanh tra Sở

Báo cáo kết quả về Văn phòng Sở định kỳ theo quy định.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính

I. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở

Theo dõi, đôn đốc và ⟦định kỳ⟧ báo cáo kết quả về Giám đốc Sở.
`,
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính

I. NHIỆM VỤ

1. Kiểm tra việc giải quyết hồ sơ.

- Cơ quan chủ trì: Thanh tra Sở
- Thời gian thực hiện: ⟦khi có yêu cầu⟧.
`,
    },
  ],
};
