import type { Plan, PlanPart } from '../../plan/facts.ts';
import { ofStretches } from '../../plan/stretches.ts';
import type { Range } from '../../text/position.ts';
import { isBlankForm } from '../blank-form.ts';
import { lineBefore } from '../insert-line.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { isCovered, sendsToAll, soughtUnit, wordsOfUnits } from './recipient-cover.ts';
import type { SoughtUnit } from './recipient-cover.ts';

/** More than so many missing units say that the plan lists its recipients in some other way. */
const mostMissing = 6;

export const rule = defineRule({
  code: 'unit-not-recipient',
  category: 'recipients',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Đơn vị được giao việc không có trong “Nơi nhận”',
    en: 'A unit with a duty is not among the recipients',
  },
  messages: {
    missing: {
      vi: '“Nơi nhận” thiếu đơn vị được giao việc: {units}. Đơn vị không nhận được kế hoạch thì không biết để thực hiện. Thêm đơn vị vào nơi nhận.',
      en: 'The recipients lack a unit that the plan gives work to: {units}. It cannot carry out what it does not receive. Add it.',
    },
    duty: {
      vi: '{unit} được giao việc ở đây',
      en: '{unit} gets its duty here',
    },
    fix: {
      vi: 'Thêm đơn vị được giao việc vào nơi nhận',
      en: 'Add the units to the recipients',
    },
  },
  check({ plan, lines, say }, report) {
    const missing = missingUnits(plan);
    const [first] = missing;
    if (first === undefined || plan.recipients === null) return;
    const related = missing.map(({ unit, range }) => ({
      range: onFirstLine(range, lines),
      message: say('duty', { unit: unit.name }),
    }));
    const units = missing.map(({ unit }) => unit.name).join(', ');
    const fixable = lineOfArchive(plan) !== null;
    const place = onFirstLine(plan.recipients.labelRange, lines);
    report('missing', place, { units }, { related, fixable });
  },
  fixes({ plan, lines, ruleSet, say }) {
    const archive = lineOfArchive(plan);
    if (archive === null) return [];
    const mark = ruleSet === 'party-2018' ? ',' : ';';
    const lineBreak = lines.lineBreak(archive) || '\n';
    const indent = /^\s*[-+*•–]?\s*/u.exec(lines.line(archive))?.[0] ?? '- ';
    const added = missingUnits(plan).map(({ unit }) => `${indent}${unit.name}${mark}`);
    const { range, newText } = lineBefore(lines, archive, added.join(lineBreak));
    return [{ title: say('fix'), safe: false, edits: [{ range, newText }] }];
  },
});

/** The clause that issues the plan: “…, Phòng Kinh tế xây dựng Kế hoạch … như sau:”. */
const leadInLength = 160;

interface Duty {
  readonly unit: SoughtUnit;
  readonly range: Range;
}

/** Units with a duty that no recipient covers, each once, where it gets its first duty. */
function missingUnits(plan: Plan): readonly Duty[] {
  const { recipients } = plan;
  if (recipients === null || recipients.items.length < 2 || plan.attachedToDecision) return [];
  if (sendsToAll(recipients) || isBlankForm(plan)) return [];
  const duties = firstOfEach(ofStretches(plan.stretches, missingUnits, dutiesOf).flat());
  const uncovered = duties.filter(({ unit }) => !isCovered(unit, recipients));
  if (uncovered.length === 0) return [];
  const own = wordsOfUnits(plan.letterhead.issuer?.text ?? '');
  const leadIn = wordsOfUnits(plan.legalBasis?.items.at(-1)?.text ?? '').slice(-leadInLength);
  const missing = uncovered.filter(
    ({ unit }) =>
      !leadIn.includes(unit.folded) &&
      (own === '' || (!own.includes(unit.folded) && !unit.folded.includes(own))),
  );
  return missing.length > mostMissing ? [] : missing;
}

/** Leads that a label, a table or a unit heading names: words in running text are too easily misread. */
function dutiesOf(parts: readonly PlanPart[]): readonly Duty[] {
  const duties: Duty[] = [];
  const seen = new Set<string>();
  const add = (name: string, range: Range) => {
    if (seen.has(name)) return;
    seen.add(name);
    const unit = soughtUnit(name);
    if (unit !== null) duties.push({ unit, range });
  };
  for (const part of parts) {
    for (const { text, range } of part.unitHeadings) add(text, range);
    for (const { unit, range, how } of part.leadUnits) {
      if (how === 'label' || how === 'table') add(unit, range);
    }
  }
  return firstOfEach(duties);
}

function firstOfEach(duties: readonly Duty[]): readonly Duty[] {
  const byName = new Map<string, Duty>();
  for (const duty of duties) if (!byName.has(duty.unit.folded)) byName.set(duty.unit.folded, duty);
  return [...byName.values()];
}

/** The line of the archive, above which new recipients go; null where it shares its line with others. */
function lineOfArchive({ recipients }: Plan): number | null {
  const items = recipients?.items ?? [];
  const archive = items.find((item) => item.archive)?.range.start.line;
  const starts = items.map(({ range }) => range.start.line);
  const alone = new Set(starts).size === starts.length;
  return archive !== undefined && alone && archive !== recipients?.labelRange.start.line
    ? archive
    : null;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 9: nơi nhận gồm những cơ quan, đơn vị nhận văn bản để thực hiện.',
    en: 'Nghị định 30/2020/NĐ-CP, Appendix I, II.9: the recipients include those who receive the document to carry it out.',
  },
  description: {
    vi: 'Báo khi một cơ quan, đơn vị có tên được giao chủ trì hoặc có mục nhiệm vụ riêng mà không dòng nơi nhận nào bao gồm. Nhóm như “Các sở, ban, ngành” bao gồm các thành viên; tên viết tắt (“Sở GDĐT”) cũng được tính. Không xét đơn vị phối hợp, văn phòng của cơ quan ban hành, kế hoạch kèm theo quyết định.',
    en: 'Reports a named unit that leads a task or has a heading of its own while no recipient covers it. A group such as “Các sở, ban, ngành” covers its members, and abbreviations count. Quiet about coordinating units, the issuer’s own office and plans attached to a decision.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Sở Giáo dục và Đào tạo

2. Tập huấn nghiệp vụ.

- Cơ quan chủ trì: Sở Nội vụ

Nơi nhận:
- Sở GDĐT;
- Sở Nội vụ;
- Lưu: VT.
`,
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Sở Tư pháp

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Sở Tư pháp

2. Tập huấn nghiệp vụ.

- Cơ quan chủ trì: Sở Nội vụ

⟦Nơi nhận:⟧
- Sở Nội vụ;
- Lưu: VT.
`,
      fixed: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Sở Tư pháp

2. Tập huấn nghiệp vụ.

- Cơ quan chủ trì: Sở Nội vụ

Nơi nhận:
- Sở Nội vụ;
- Sở Tư pháp;
- Lưu: VT.
`,
    },
  ],
};
