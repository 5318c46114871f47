import { withoutEnd } from '../../text/trim.ts';
import type { Plan, Words } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import { isBlankForm } from '../blank-form.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext, RuleDocumentation } from '../rule.ts';
import type { RuleSet } from '../rule-set.ts';

export const rule = defineRule({
  code: 'legal-basis-punctuation',
  category: 'directives',
  severity: 'information',
  fix: 'safe',
  title: {
    vi: 'Dấu cuối dòng căn cứ chưa đúng thể thức',
    en: 'A legal basis does not end with the right mark',
  },
  messages: {
    inner: {
      vi: 'Căn cứ này phải kết thúc bằng dấu chấm phẩy. Mỗi căn cứ một dòng, hết dòng là “;” vì còn căn cứ sau. Sửa dấu cuối dòng.',
      en: 'This basis must end with a semicolon. Each stands on a line of its own and ends “;” while others follow. Correct the mark.',
    },
    last: {
      vi: 'Căn cứ cuối cùng phải kết thúc bằng “{mark}”. Dấu này cho biết đã hết phần căn cứ. Sửa dấu cuối dòng.',
      en: 'The last basis must end with “{mark}”. The mark shows that the bases end here. Correct it.',
    },
    fix: {
      vi: 'Kết thúc bằng “{mark}”',
      en: 'End with “{mark}”',
    },
  },
  check(context, report) {
    for (const { key, place, mark } of wrongEnds(context)) report(key, place, { mark });
  },
  fixes(context, finding) {
    const { line, character } = finding.range.start;
    const wrong = wrongEnds(context).find(
      ({ place }) => place.start.line === line && place.start.character === character,
    );
    if (wrong === undefined) return [];
    const edits = [{ range: wrong.edit, newText: wrong.mark }];
    return [{ title: context.say('fix', { mark: wrong.mark }), safe: true, edits }];
  },
});

interface WrongEnd {
  readonly key: 'inner' | 'last';
  /** The last word with its mark. */
  readonly place: Range;
  /** The mark itself, or where it is missing. */
  readonly edit: Range;
  readonly mark: string;
}

/** One basis: a paragraph that begins like one; “…, cụ thể như sau:” is the clause that issues the plan. */
const opensBasis =
  /^[-–+•\s]{0,3}(?:căn cứ|theo đề nghị|xét đề nghị|xét tờ trình|thực hiện)(?!\p{L})/u;

/** Its first words tell. */
function isBasis({ text }: Words): boolean {
  return opensBasis.test(foldWords(text.slice(0, 40)));
}

function wrongEnds({ plan, lines, ruleSet }: RuleContext): readonly WrongEnd[] {
  const items = plan.legalBasis?.items ?? [];
  if (isBlankForm(plan) || ruleSet === 'organization') return [];
  return items.flatMap((item, index): WrongEnd[] => {
    const end = endOf(item, lines);
    if (end === null || end.mark === ':' || !isBasis(item)) return [];
    const next = items[index + 1];
    const goesOn = next !== undefined && isBasis(next);
    if (goesOn && !/:$/u.test(next.text.trim())) {
      if (end.mark === ';') return [];
      return [{ key: 'inner', place: end.place, edit: end.edit, mark: ';' }];
    }
    const mark = lastMark(plan, ruleSet, end.mark, next);
    return mark === null ? [] : [{ key: 'last', place: end.place, edit: end.edit, mark }];
  });
}

/**
 * The mark that the last basis should have; null where its own will do. The clause that issues the plan
 * may go on with the sentence, which custom marks with any of the three.
 */
function lastMark(
  plan: Plan,
  ruleSet: RuleSet,
  own: string,
  next: Words | undefined,
): string | null {
  const comma = ruleSet === 'state-2011' || ruleSet === 'party-2018';
  const undatedParty = plan.family === 'party' && plan.letterhead.date === null;
  const allowed = next !== undefined || undatedParty || comma ? ';,.' : '.';
  return own !== '' && allowed.includes(own) ? null : comma ? ',' : '.';
}

/** The last word of a basis and its mark; null where the line ends in several marks or in none of words. */
function endOf(
  { range }: Words,
  lines: LineDocument,
): { mark: string; place: Range; edit: Range } | null {
  const { line } = range.end;
  const text = withoutEnd(lines.line(line), '*_');
  const mark = /[;,.:]$/u.exec(text)?.[0] ?? '';
  const end = text.length;
  const wordEnd = end - mark.length;
  let start = wordEnd;
  while (start > 0 && wordEnd - start < 40 && !/[\s;,.:*_]/u.test(text[start - 1] ?? ' ')) start--;
  if (start === wordEnd) return null;
  const place = { start: { line, character: start }, end: { line, character: end } };
  const edit = { start: { line, character: wordEnd }, end: place.end };
  return { mark, place, edit };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 6, điểm a: sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm. Văn bản của Đảng: Hướng dẫn 36-HD/VPTW (căn cứ cuối là dấu phẩy), Hướng dẫn 05-HD/VPTW từ 27/5/2026 (dấu chấm).',
    en: 'Nghị định 30/2020/NĐ-CP, Appendix I, II.6.a: each basis on its own line ends with a semicolon, the last with a full stop. Party: Hướng dẫn 36-HD/VPTW (the last with a comma), from 27/5/2026 Hướng dẫn 05-HD/VPTW (full stop).',
  },
  description: {
    vi: 'Báo căn cứ không kết thúc bằng “;” khi còn căn cứ sau, và căn cứ cuối thiếu dấu hoặc sai dấu. Khi ngay sau căn cứ cuối là câu “…, ban hành Kế hoạch … như sau:” thì dấu nào trong “;”, “,”, “.” cũng được.',
    en: 'Reports a basis that does not end with “;” while others follow, and a last one with a wrong mark or none. Where the clause “…, ban hành Kế hoạch … như sau:” follows, any of “;”, “,”, “.” will do.',
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

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành ⟦chính.⟧

Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính.

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
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính;

Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành ⟦chính⟧

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
