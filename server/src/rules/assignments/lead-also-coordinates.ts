import type { Assignment, Task } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { factAt } from '../at-finding.ts';
import type { FixEdit } from '../finding.ts';
import { removedLine } from '../insert-line.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'lead-also-coordinates',
  category: 'assignments',
  severity: 'warning',
  fix: 'safe',
  title: {
    vi: 'Cơ quan chủ trì cũng ghi là cơ quan phối hợp',
    en: 'The lead unit of a task is its coordinating unit too',
  },
  messages: {
    both: {
      vi: '“{unit}” vừa chủ trì vừa phối hợp cùng một nhiệm vụ. Không đơn vị nào phối hợp với chính mình. Bỏ tên này ở phần phối hợp.',
      en: '“{unit}” leads this task and coordinates it too. No unit works with itself. Remove it from the coordinating units.',
    },
    lead: {
      vi: 'Được giao chủ trì ở đây',
      en: 'Made the lead unit here',
    },
    fix: {
      vi: 'Bỏ “{unit}” ở phần phối hợp',
      en: 'Remove “{unit}” from the coordinating units',
    },
  },
  checkPart({ plan, lines, say }, report) {
    for (const task of plan.tasks) {
      if (task.leadUnits.length === 0) continue;
      for (const unit of task.coordinatingUnits) {
        const lead = leadOfSameName(task, unit);
        if (lead === undefined) continue;
        const related = [{ range: onFirstLine(lead.range, lines), message: say('lead') }];
        const fixable = withoutUnit(lines, unit) !== null;
        report('both', onFirstLine(unit.range, lines), { unit: unit.unit }, { related, fixable });
      }
    }
  },
  fixes({ plan, lines, say }, finding) {
    const unit = factAt(plan.coordinatingUnits, finding);
    const edit = unit && withoutUnit(lines, unit);
    return edit ? [{ title: say('fix', { unit: unit.unit }), safe: true, edits: [edit] }] : [];
  },
});

/** A group such as “các phòng, đơn vị” may lead and support itself: its members do. */
function leadOfSameName(task: Task, { unit }: Assignment): Assignment | undefined {
  const name = foldWords(unit);
  if (/^(?:các|những|mọi|tất cả) /u.test(name)) return undefined;
  return task.leadUnits.find((lead) => foldWords(lead.unit) === name);
}

/** The edit that takes a name out of a list with its comma, or the whole line where it is alone after its label. */
function withoutUnit(lines: LineDocument, { range }: Assignment): FixEdit | null {
  const { line } = range.start;
  if (range.end.line !== line) return null;
  const text = lines.line(line);
  const before = text.slice(0, range.start.character);
  const after = text.slice(range.end.character);
  const label = /^[^:]{1,60}:\s{0,3}$/u.exec(before);
  if (label !== null && /^[\s.;]*$/u.test(after)) {
    return removedLine(lines, { start: { line, character: 0 }, end: range.end }, text);
  }
  const next = /^\s{0,2}[,;]\s{0,2}/u.exec(after);
  if (next !== null) {
    const end = { line, character: range.end.character + next[0].length };
    return { range: { start: range.start, end }, newText: '' };
  }
  const previous = /(?:\s{0,2}[,;]\s{0,2}|\s{1,2}và\s{1,2})$/u.exec(before);
  if (previous === null) return null;
  const start = { line, character: range.start.character - previous[0].length };
  return { range: { start, end: range.end }, newText: '' };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nguyên tắc một việc chỉ giao một cơ quan chủ trì; quy chế làm việc của các cơ quan.',
    en: 'The principle that each piece of work has one lead unit; the working regulations of public bodies.',
  },
  description: {
    vi: 'Báo khi một đơn vị được ghi cả ở phần chủ trì và phần phối hợp của một nhiệm vụ. Nhóm đơn vị (“Các phòng, đơn vị”) không bị báo vì các đơn vị trong nhóm phối hợp với nhau.',
    en: 'Reports a unit that stands among both the lead and the coordinating units of one task. Quiet for groups (“Các phòng, đơn vị”): their members work with each other.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở
- Cơ quan phối hợp: Thanh tra Sở
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở
- Cơ quan phối hợp: ⟦Văn phòng Sở⟧, Thanh tra Sở
`,
      fixed: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở
- Cơ quan phối hợp: Thanh tra Sở
`,
    },
  ],
};
