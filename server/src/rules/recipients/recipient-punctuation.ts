import type { Plan, Recipient } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import { isBlankForm } from '../blank-form.ts';
import type { FixEdit } from '../finding.ts';
import { isPartyRuleSet } from '../rule-set.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext, RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'recipient-punctuation',
  category: 'recipients',
  severity: 'information',
  fix: 'mixed',
  title: {
    vi: 'Dấu câu ở phần “Nơi nhận” chưa đúng thể thức',
    en: 'The recipients are not punctuated as the regulations say',
  },
  messages: {
    item: {
      vi: 'Dòng nơi nhận này phải kết thúc bằng “{mark}” ({count} dòng chưa đúng). Cuối mỗi dòng nơi nhận có dấu, dòng cuối là dấu chấm. Sửa dấu cuối dòng.',
      en: 'This recipient must end with “{mark}” ({count} lines are not right). Each recipient ends with a mark, the last with a full stop. Correct the marks.',
    },
    label: {
      vi: 'Sau “Nơi nhận:” không ghi gì thêm trên cùng dòng. Các nơi nhận ghi ở những dòng dưới. Bỏ “{words}”.',
      en: 'Nothing may follow “Nơi nhận:” on its line. The recipients stand on the lines below. Remove “{words}”.',
    },
    other: {
      vi: 'Dòng này phải kết thúc bằng “{mark}”',
      en: 'This line must end with “{mark}”',
    },
    fix: {
      vi: 'Sửa dấu cuối các dòng nơi nhận',
      en: 'Correct the marks of the recipients',
    },
    remove: {
      vi: 'Bỏ “{words}” sau “Nơi nhận:”',
      en: 'Remove “{words}” after “Nơi nhận:”',
    },
  },
  whole: (plan) => (isBlankForm(plan) ? 'quiet' : ''),
  checkPart(context, report) {
    const { plan, lines, say } = context;
    if (!isList(plan, lines) || context.whole === 'quiet') return;
    const after = plan.family === 'state' ? afterLabel(plan, lines) : null;
    if (after !== null) report('label', after.range, { words: after.words });
    const wrong = wrongMarks(context);
    const [first, ...others] = wrong;
    if (first === undefined) return;
    const related = others.map(({ item, mark }) => ({
      range: onFirstLine(item.range, lines),
      message: say('other', { mark }),
    }));
    const values = { mark: first.mark, count: wrong.length };
    report('item', onFirstLine(first.item.range, lines), values, { related });
  },
  fixes(context, finding) {
    const { plan, lines, say } = context;
    const after = afterLabel(plan, lines);
    const { line, character } = finding.range.start;
    if (after?.range.start.line === line && after.range.start.character === character) {
      const { start } = after.range;
      const edit = {
        range: { start: { line, character: after.from }, end: after.range.end },
        newText: '',
      };
      return [
        { title: say('remove', { words: after.words }), safe: false, edits: start ? [edit] : [] },
      ];
    }
    const edits = wrongMarks(context).map(({ edit }) => edit);
    return edits.length === 0 ? [] : [{ title: say('fix'), safe: true, edits }];
  },
});

interface WrongMark {
  readonly item: Recipient;
  readonly mark: string;
  readonly edit: FixEdit;
}

/** What may stand between a recipient and the end of its line: one mark, with Markdown around it. */
const ending = /^([*_]{0,3})\s{0,2}([;,.:]?)[\s*_\\]*$/u;

/** The recipients that do not end with the mark of their rule set; lines that hold more are left alone. */
function wrongMarks({ plan, lines, ruleSet }: RuleContext): readonly WrongMark[] {
  const items = plan.recipients?.items ?? [];
  const between = betweenMark(plan, lines, ruleSet);
  return items.flatMap((item, index) => {
    const tail = tailOf(item, lines);
    if (tail === null) return [];
    const mark = index === items.length - 1 ? '.' : between;
    if (tail.mark === mark) return [];
    return [{ item, mark, edit: { range: tail.range, newText: mark } }];
  });
}

/** State documents and, from 27/5/2026, Party documents separate by semicolons; the Party's before that by commas. */
function betweenMark(plan: Plan, lines: LineDocument, ruleSet: RuleContext['ruleSet']): string {
  if (plan.family === 'state') return ';';
  if (plan.letterhead.date !== null && isPartyRuleSet(ruleSet))
    return ruleSet === 'party-2018' ? ',' : ';';
  // Without a date nobody can tell which of the Party's guides is followed, and a mass organization has
  // its own: the first mark decides.
  const [first] = plan.recipients?.items ?? [];
  return first !== undefined && tailOf(first, lines)?.mark === ',' ? ',' : ';';
}

/** The mark after a recipient and where it stands; null where other words or several marks follow. */
function tailOf({ range }: Recipient, lines: LineDocument): { mark: string; range: Range } | null {
  const { line, character } = range.end;
  const text = lines.line(line);
  const found = ending.exec(text.slice(character));
  // “Thường trực Thành ủy; (để b/c)”: the note stands beside a brace that several lines share.
  if (found === null || /[;,.]\s*\([^()]*\)$/u.test(text.slice(0, character))) return null;
  const mark = found[2] ?? '';
  const at = mark === '' ? character : character + found[0].indexOf(mark);
  const start = mark === '' ? at : character + (found[1] ?? '').length;
  return {
    mark,
    range: { start: { line, character: start }, end: { line, character: at + mark.length } },
  };
}

/** One recipient a line, under the label; a block that a web copy put on one line has no ends of lines to judge. */
function isList({ recipients }: Plan, lines: LineDocument): boolean {
  if (recipients === null || recipients.items.length < 2) return false;
  const starts = new Set(recipients.items.map(({ range }) => range.start.line));
  starts.add(recipients.labelRange.start.line);
  const listed = recipients.items.every(({ range }) =>
    /^[\s\-+*•–_]*(?:Lưu\s{0,2}:?\s{0,2})?$/u.test(
      lines.line(range.start.line).slice(0, range.start.character),
    ),
  );
  return listed && starts.size === recipients.items.length + 1;
}

/** Words after “Nơi nhận:” on its line; `from` is where the white space before them begins. */
function afterLabel(
  { recipients }: Plan,
  lines: LineDocument,
): { words: string; range: Range; from: number } | null {
  if (recipients === null) return null;
  const { line } = recipients.labelRange.start;
  const text = lines.line(line);
  const found = /^[\s*_]*Nơi nhận\s?:[*_]{0,3}(\s*)(\([^()]{1,40}\))[\s*_]*$/u.exec(text);
  const words = found?.[2];
  if (words === undefined) return null;
  const start = text.indexOf(words);
  const range = {
    start: { line, character: start },
    end: { line, character: start + words.length },
  };
  return { words, range, from: start - (found?.[1] ?? '').length };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 9: sau “Nơi nhận” có dấu hai chấm, cuối mỗi dòng có dấu chấm phẩy, dòng cuối có dấu chấm. Văn bản của Đảng: Hướng dẫn 36-HD/VPTW (dấu phẩy), Hướng dẫn 05-HD/VPTW từ 27/5/2026 (dấu chấm phẩy).',
    en: 'Nghị định 30/2020/NĐ-CP, Appendix I, II.9: a colon after “Nơi nhận”, a semicolon after each line, a full stop after the last. Party: Hướng dẫn 36-HD/VPTW (commas), from 27/5/2026 Hướng dẫn 05-HD/VPTW (semicolons).',
  },
  description: {
    vi: 'Báo một lần cho cả phần “Nơi nhận”, tại dòng sai đầu tiên. Văn bản của Đảng chưa có ngày được xét theo dấu mà chính văn bản dùng. Không xét phần “Nơi nhận” nằm trong bảng hoặc trên một dòng.',
    en: 'One finding for the whole block, at the first line that is wrong. A Party document without date is judged by the mark it uses itself. Quiet where the block is a table cell or stands on one line.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP.
`,
    },
    {
      text: `ĐẢNG CỘNG SẢN VIỆT NAM

Số 12-KH/ĐU

KẾ HOẠCH
Công tác kiểm tra, giám sát năm 2025

I. NHIỆM VỤ

1. Kiểm tra việc chấp hành Điều lệ Đảng.

Nơi nhận:
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng ủy.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

Nơi nhận:
- ⟦Ủy ban nhân dân tỉnh (để b/c)⟧,
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP
`,
      fixed: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

Nơi nhận:
- Ủy ban nhân dân tỉnh (để b/c);
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP.
`,
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

Nơi nhận: ⟦(bản điện tử)⟧
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP.
`,
      fixed: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP.
`,
    },
  ],
};
