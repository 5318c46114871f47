import type { Plan, Task } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { Finding } from '../finding.ts';
import type { Report, RuleContext } from '../rule.ts';
import { isPieceOfWork } from './pieces-of-work.ts';
import { onFirstLine, taskGroups } from '../task-groups.ts';
import type { TaskGroup } from '../task-groups.ts';

/** Related places in one finding: enough to see the pattern, few enough to read. */
const relatedLimit = 20;

type Key = 'task' | 'some' | 'related';

/**
 * Reports the tasks that lack something which tasks should have. Where most of a section lacks it, the
 * plan is written that way: one finding on the section says so, instead of one a task.
 */
export function reportMissing<AllKey extends string>(
  context: RuleContext<Key | AllKey>,
  report: Report<Key | AllKey>,
  has: (task: Task) => boolean,
  whereAllLackIt: AllKey,
): void {
  for (const group of taskGroups(context.plan)) {
    if (!ordersTasks(group)) continue;
    const tasks = group.tasks.filter(isPieceOfWork);
    const missing = tasks.filter((task) => !has(task));
    if (missing.length === 0) continue;
    const total = tasks.length;
    if (group.section === null || total === 1 || areFew(missing.length, total)) {
      for (const task of missing) {
        const anchor = onFirstLine(task.selectionRange, context.lines);
        report('task', anchor, {}, { fixable: takesLines(task) });
      }
      continue;
    }
    const related = missing.slice(0, relatedLimit).map((task) => ({
      range: onFirstLine(task.selectionRange, context.lines),
      message: context.say('related'),
    }));
    const key = missing.length === total ? whereAllLackIt : 'some';
    const values = { missing: missing.length, total };
    const range = onFirstLine(group.section.selectionRange, context.lines);
    report(key, range, values, { related, fixable: false });
  }
}

/** A few tasks among many are slips, each shown where it is. */
function areFew(missing: number, total: number): boolean {
  return missing <= 3 && missing * 2 <= total;
}

/** The purpose, the objectives and the funding of a plan order nothing, whatever the parser found there. */
function ordersTasks({ section, tasks }: TaskGroup): boolean {
  const role = section?.role;
  if (role === 'purpose' || role === 'objectives' || role === 'funding') return false;
  const title = foldWords(section?.title ?? '');
  if (lookedInto.test(title)) return false;
  return !timetable.test(title) || tasks.some(({ node }) => node?.kind !== 'row');
}

/** “II. NỘI DUNG KIỂM TRA”, “II. NỘI DUNG, HÌNH THỨC”: what is looked into or what an event is like, not what is to be done. */
const lookedInto =
  /^nội dung(?:,? (?:tự )?(?:kiểm tra|giám sát|thanh tra|khảo sát|đánh giá|thi|hội thi|bồi dưỡng|tập huấn|đào tạo|tuyên truyền)|(?:,| và| -) (?:hình thức|đối tượng|thể lệ|thành phần|quy mô|cách thức|chương trình|phương pháp|phạm vi))(?!\p{L})/u;

/** “III. THỜI GIAN BIỂU”, “II. LỊCH TRÌNH”: the rows of such a table say when things happen. */
const timetable = /^(?:thời gian|lịch|tiến độ thời gian|khung thời gian|chương trình)(?!\p{L})/u;

/** A row of a table has no place for a line of its own. */
function takesLines(task: Task): boolean {
  return task.node?.kind !== 'row';
}

/** The task that a finding of `reportMissing` is about; null for a finding on a section. */
export function taskOf(plan: Plan, finding: Finding): Task | null {
  const { start } = finding.range;
  const task = plan.tasks.find(
    (candidate) =>
      candidate.selectionRange.start.line === start.line &&
      candidate.selectionRange.start.character === start.character,
  );
  return task ?? null;
}
