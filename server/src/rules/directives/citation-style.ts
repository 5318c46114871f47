import type { Citation, Plan, PlanPart } from '../../plan/facts.ts';
import { ofStretches } from '../../plan/stretches.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'citation-style',
  category: 'directives',
  severity: 'hint',
  fix: 'safe',
  title: {
    vi: 'Viện dẫn chỗ có, chỗ không có dấu phẩy trước “ngày”',
    en: 'Some citations write a comma before “ngày”, some do not',
  },
  messages: {
    comma: {
      vi: 'Viện dẫn này có dấu phẩy trước “ngày”, phần lớn viện dẫn khác không có. Một văn bản nên viết thống nhất. Bỏ dấu phẩy.',
      en: 'This citation has a comma before “ngày”, most others have none. One document should keep to one style. Remove it.',
    },
    noComma: {
      vi: 'Viện dẫn này không có dấu phẩy trước “ngày”, phần lớn viện dẫn khác có. Một văn bản nên viết thống nhất. Thêm dấu phẩy.',
      en: 'This citation has no comma before “ngày”, most others have one. One document should keep to one style. Add it.',
    },
    other: {
      vi: 'Viện dẫn này cũng viết khác',
      en: 'This citation differs too',
    },
    remove: { vi: 'Bỏ dấu phẩy trước “ngày”', en: 'Remove the comma before “ngày”' },
    add: { vi: 'Thêm dấu phẩy trước “ngày”', en: 'Add a comma before “ngày”' },
  },
  check({ plan, lines, say }, report) {
    const { odd, comma } = oddOnes(plan, lines);
    const [first, ...others] = odd;
    if (first === undefined) return;
    const related = others.map(({ citation }) => ({
      range: onFirstLine(citation.range, lines),
      message: say('other'),
    }));
    const place = onFirstLine(first.citation.range, lines);
    report(comma ? 'comma' : 'noComma', place, {}, { related });
  },
  fixes({ plan, lines, say }) {
    const { odd, comma } = oddOnes(plan, lines);
    const edits = odd.map(({ citation }) => ({
      range: markAfter(citation, comma, lines),
      newText: comma ? '' : ',',
    }));
    return [{ title: say(comma ? 'remove' : 'add'), safe: true, edits }];
  },
});

/** A citation with its date on the same line, and whether a comma stands between. */
interface Dated {
  readonly citation: Citation;
  readonly comma: boolean;
}

/** The citations that differ from the others; of equal numbers, those that differ from the first. */
function oddOnes(plan: Plan, lines: LineDocument): { odd: readonly Dated[]; comma: boolean } {
  const read = (parts: readonly PlanPart[]) => datedOf(parts, lines);
  const dated = ofStretches(plan.stretches, oddOnes, read, plan.citationsVersion).flat();
  const [first] = dated;
  const commas = dated.filter(({ comma }) => comma).length;
  const plain = dated.length - commas;
  if (first === undefined || commas === 0 || plain === 0) return { odd: [], comma: false };
  const usual = commas === plain ? first.comma : commas > plain;
  return { odd: dated.filter(({ comma }) => comma !== usual), comma: !usual };
}

function datedOf(parts: readonly PlanPart[], lines: LineDocument): readonly Dated[] {
  return parts.flatMap(({ citations }) =>
    citations.flatMap((citation) => {
      if (citation.date === null || citation.own) return [];
      const found = beforeDay.exec(afterNumber(citation, lines));
      return found === null ? [] : [{ citation, comma: found[1] === ',' }];
    }),
  );
}

const beforeDay = /^\s?(,?)\s{1,2}ngày\s/u;

function afterNumber({ range }: Citation, lines: LineDocument): string {
  const { line, character } = range.end;
  return lines.line(line).slice(character, character + 12);
}

/** The comma, or where it is missing. */
function markAfter(citation: Citation, comma: boolean, lines: LineDocument): Range {
  const { line, character } = citation.range.end;
  const start = character + (comma ? afterNumber(citation, lines).indexOf(',') : 0);
  const end = start + (comma ? 1 : 0);
  return { start: { line, character: start }, end: { line, character: end } };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP và các hướng dẫn của Đảng không quy định dấu phẩy này; văn bản mẫu của Đảng có dấu, của Nhà nước không. Một văn bản nên viết thống nhất.',
    en: 'Neither Nghị định 30/2020/NĐ-CP nor the Party’s guides prescribe this comma; Party texts write it, State texts do not. One document should keep to one style.',
  },
  description: {
    vi: 'Báo một lần, tại viện dẫn đầu tiên viết khác số đông (“Kết luận số 57-KL/TW, ngày …” và “Kết luận số 57-KL/TW ngày …”).',
    en: 'One finding, at the first citation that differs from most others (“Kết luận số 57-KL/TW, ngày …” and “Kết luận số 57-KL/TW ngày …”).',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính;

Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính.

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính;

Căn cứ Kế hoạch số ⟦12/KH-UBND⟧, ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính.

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.
`,
      fixed: `KẾ HOẠCH
Cải cách hành chính năm 2025

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính;

Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính.

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.
`,
    },
  ],
};
