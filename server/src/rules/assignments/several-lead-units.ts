import type { Assignment, Task } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { defineRule } from '../rule.ts';
import type { LineSpan, RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'several-lead-units',
  category: 'assignments',
  severity: 'information',
  fix: 'none',
  title: {
    vi: 'Một nhiệm vụ có nhiều cơ quan chủ trì',
    en: 'More than one lead unit for one task',
  },
  messages: {
    several: {
      vi: 'Nhiệm vụ này có {count} cơ quan chủ trì. Nhiều đơn vị cùng chủ trì thì khó xác định ai chịu trách nhiệm. Chọn một đơn vị chủ trì, các đơn vị khác phối hợp.',
      en: 'This task has {count} lead units. With several in the lead it is hard to say who answers. Choose one, the others coordinate.',
    },
    other: {
      vi: '“{unit}” cũng chủ trì',
      en: '“{unit}” leads too',
    },
  },
  checkPart({ plan, lines, span, say }, report) {
    const told = new Set<Assignment>();
    let leading: readonly boolean[] | null = null;
    for (const task of plan.tasks) {
      if (task.leadUnits.length < 2) continue;
      const [first, ...rest] = rivalLeads(task);
      if (first === undefined || told.has(first)) continue;
      const others = rest.filter((lead) => !inCellBehind(first, lead, lines));
      if (others.length === 0) continue;
      told.add(first);
      leading ??= linesUnderLeadLabel(lines, span);
      if (leading[first.range.start.line - span.firstLine] !== true) continue;
      const related = others.map(({ unit, range }) => ({
        range: onFirstLine(range, lines),
        message: say('other', { unit }),
      }));
      const values = { count: others.length + 1 };
      report('several', onFirstLine(first.range, lines), values, { related });
    }
  },
});

/**
 * The leads that a label or a column of the task names, each once. Running text may give each unit a
 * piece of its own, and a group (“Ủy ban nhân dân các xã”) leads in each place apart.
 */
function rivalLeads(task: Task): readonly Assignment[] {
  const byName = new Map<string, Assignment>();
  for (const lead of task.leadUnits) {
    if (lead.how !== 'label' && lead.how !== 'table') continue;
    const name = foldWords(lead.unit);
    if (!group.test(name) && !byName.has(name)) byName.set(name, lead);
  }
  return [...byName.values()];
}

const group =
  /^(?:các|những|mọi|tất cả|từng|mỗi|một số|toàn) | (?:các|từng|mỗi) |(?:^|, )ngành|địa phương/u;

/** Whether two leads stand in different cells of one row: each cell is then a task with its own label. */
function inCellBehind(first: Assignment, lead: Assignment, lines: LineDocument): boolean {
  const { line, character } = first.range.end;
  const { start } = lead.range;
  return start.line === line && /[|\t]/u.test(lines.line(line).slice(character, start.character));
}

/** “Cơ quan chủ trì:”, “Đơn vị chủ trì |”; a label such as “Đơn vị thực hiện” lets several units work side by side. */
const leadLabel = /(?:cơ quan|đơn vị|bộ phận|cấp)[^.:|]{0,20} chủ trì|chủ trì ?[:|]/u;
const workLabel =
  /(?:cơ quan|đơn vị|bộ phận|người|cá nhân|ai)[^.:|]{0,20} (?:làm|thực hiện|phụ trách|tham gia|triển khai)(?! chủ)|(?:phân công|phụ trách) ?[:|]|\| ?thực hiện ?(?:\||$)/u;

/** For each line of the part, whether the label or column head that it stands under speaks of leading. */
function linesUnderLeadLabel(lines: LineDocument, { firstLine, lineCount }: LineSpan): boolean[] {
  const leading: boolean[] = [];
  let now = true;
  for (let line = firstLine; line < firstLine + lineCount; line++) {
    const words = foldWords(lines.line(line));
    if (leadLabel.test(words)) now = true;
    else if (workLabel.test(words)) now = false;
    leading.push(now);
  }
  return leading;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nguyên tắc “một việc chỉ giao một cơ quan chủ trì” trong quy chế làm việc của Chính phủ và Ủy ban nhân dân các cấp.',
    en: 'The principle of the Government’s and People’s Committees’ working regulations: one piece of work, one lead unit.',
  },
  description: {
    vi: 'Báo một lần cho một nhiệm vụ hoặc một nhóm nhiệm vụ có từ hai cơ quan chủ trì có tên riêng, ghi ở dòng “Cơ quan chủ trì” hoặc cột chủ trì. Không tính nhóm đơn vị (“Ủy ban nhân dân các xã”) và câu văn giao từng việc cho từng đơn vị.',
    en: 'One finding for a task, or a group of tasks, with two or more named lead units in its label line or column. Groups of units (“Ủy ban nhân dân các xã”) and running text that gives each unit its own piece are not counted.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Sở Tư pháp; Ủy ban nhân dân các xã, phường
- Cơ quan phối hợp: Sở Nội vụ
`,
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Đơn vị thực hiện: Sở Tư pháp, Sở Nội vụ
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: ⟦Sở Tư pháp⟧, Sở Nội vụ
`,
    },
  ],
};
