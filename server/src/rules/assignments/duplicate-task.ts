import type { OutlineNode, Task } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import { lengthWithout, withoutEnd } from '../../text/trim.ts';
import { isBlankForm } from '../blank-form.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

/** Shorter sentences (“Tổ chức thực hiện.”) may well stand twice. */
const shortest = 40;

export const rule = defineRule({
  code: 'duplicate-task',
  category: 'assignments',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Nhiệm vụ ghi trùng',
    en: 'The same task twice',
  },
  messages: {
    duplicate: {
      vi: 'Nhiệm vụ này đã ghi ở trên, từng chữ như nhau. Ghi hai lần thì giao và theo dõi hai lần. Bỏ một lần, hoặc nói rõ điểm khác nhau.',
      en: 'This task stands above already, word for word. It would be assigned and followed up twice. Remove one, or say how they differ.',
    },
    first: {
      vi: 'Lần ghi đầu',
      en: 'It stands here first',
    },
  },
  whole: (plan) => (isBlankForm(plan) ? 'quiet' : ''),
  checkPart({ plan, lines, say, whole }, report) {
    if (whole === 'quiet') return;
    const seen = new Map<string, Task>();
    for (const task of longTasksOfOneLength(plan.tasks)) {
      const words = withoutEnd(foldWords(task.text), endMarks);
      const key = [words, placeOf(task), ...saidOf(task)].join('|');
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, task);
        continue;
      }
      const range = onFirstLine(first.selectionRange, lines);
      const related = [{ range, message: say('first') }];
      report('duplicate', onFirstLine(task.selectionRange, lines), {}, { related });
    }
  },
});

/** Folding keeps the length, so that only tasks of one length can say the same. */
function longTasksOfOneLength(tasks: readonly Task[]): readonly Task[] {
  const byLength = new Map<number, Task[]>();
  for (const task of tasks) {
    if (task.text.length < shortest) continue;
    const length = lengthWithout(task.text, endMarks);
    if (length < shortest) continue;
    const others = byLength.get(length);
    if (others === undefined) byLength.set(length, [task]);
    else others.push(task);
  }
  return [...byLength.values()].filter(({ length }) => length > 1).flat();
}

const endMarks = ' .;,:';

/** The headings that a task stands under: two units, places or stages may well be given the same words. */
function placeOf({ node }: Task): string {
  const titles: string[] = [];
  for (let outer: OutlineNode | null = node?.parent ?? null; outer !== null; outer = outer.parent) {
    titles.push(foldWords(outer.title));
  }
  return titles.join('/');
}

/** Who has to do it, and by when: rows of a programme differ by these alone. */
function saidOf({ leadUnits, deadlines }: Task): readonly string[] {
  return [
    leadUnits.map(({ unit }) => foldWords(unit)).join('+'),
    deadlines.map(({ text }) => foldWords(text)).join('+'),
  ];
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Tính thống nhất của nội dung kế hoạch; quy định thể thức không nêu.',
    en: 'A plan must agree with itself; the format regulations do not speak of it.',
  },
  description: {
    vi: 'Báo nhiệm vụ lặp lại từng chữ trong cùng một phần, dưới cùng đề mục, cùng đơn vị và cùng thời hạn. Không báo khi cùng một việc giao cho hai đơn vị, làm ở hai thời điểm, hoặc nhắc lại trong phụ lục.',
    en: 'Reports a task that is repeated word for word in one section, under the same heading, with the same units and deadline. Quiet where two units get the same work, where it is done at two times, or where an appendix lists it again.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ

a) Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý.

2. Sở Tư pháp

a) Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý.

2. Tập huấn nghiệp vụ cho công chức làm đầu mối.

⟦3. Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý.⟧
`,
    },
  ],
};
