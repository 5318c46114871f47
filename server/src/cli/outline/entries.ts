import type { OutlineNode, Plan, Task } from '../../plan/facts.ts';

/** One line of an outline for people and programs. */
export interface OutlineEntry {
  readonly label: string;
  readonly title: string;
  readonly kind: string;
  readonly line: number;
  readonly endLine: number;
  readonly leadUnits: readonly string[];
  readonly deadlines: readonly string[];
  readonly children: readonly OutlineEntry[];
}

/** The outline down to `depth` levels, with what each task says about who and when. */
export function outlineEntries(plan: Plan, depth: number): readonly OutlineEntry[] {
  const tasks = new Map<OutlineNode, Task>();
  for (const task of plan.tasks) if (task.node !== null) tasks.set(task.node, task);
  const entry = (node: OutlineNode, left: number): OutlineEntry => {
    const task = tasks.get(node);
    return {
      label: node.label,
      title: node.title,
      kind: node.kind,
      line: node.range.start.line + 1,
      endLine: node.range.end.line + (node.range.end.character === 0 ? 0 : 1),
      leadUnits: task?.leadUnits.map(({ unit }) => unit) ?? [],
      deadlines: task?.deadlines.map(({ text }) => text) ?? [],
      children: left > 1 ? node.children.map((child) => entry(child, left - 1)) : [],
    };
  };
  return plan.outline.map((node) => entry(node, depth));
}

/** “KẾ HOẠCH – Triển khai …”: what a plan is called in a list. */
export function planTitle(plan: Plan): string {
  if (plan.title === null) return '';
  const subject = plan.title.subject?.text ?? '';
  return subject === '' ? plan.title.kind.text : `${plan.title.kind.text} – ${subject}`;
}

/** `I. MỤC ĐÍCH`, `a) Tổ chức …`, `PHỤ LỤC I – DANH MỤC`: label and title as a reader expects them. */
export function entryWords({ label, title }: Pick<OutlineEntry, 'label' | 'title'>): string {
  if (label === '' || title === '') return label + title;
  if (/^\p{Ll}$/u.test(label)) return `${label}) ${title}`;
  return /^[\d.]+$|^[IVXLC]+$|^\p{Lu}$/u.test(label) ? `${label}. ${title}` : `${label} – ${title}`;
}
