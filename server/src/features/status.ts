import { type Locale, translate } from '../messages.ts';
import type { OutlineNode, Plan } from '../plan/facts.ts';

/** What the status item says of a document that was read. */
export interface PlanCounts {
  readonly sections: number;
  readonly tasks: number;
  readonly directives: number;
}

export function planCounts(plan: Plan): PlanCounts {
  return {
    sections: countSections(plan.outline),
    tasks: plan.tasks.length,
    directives: plan.directives.length,
  };
}

/** Why a document is read as a plan or not: what decided, then what the text shows. */
export function explainReading(
  plan: Plan,
  because: 'language' | 'recognised' | 'not-a-plan' | 'detection-off',
  locale: Locale,
): string {
  const decision = translate(locale, `status.${because}`);
  return `${decision} ${translate(locale, `recognition.${plan.recognition.reason}`)}`;
}

function countSections(nodes: readonly OutlineNode[]): number {
  return nodes.reduce(
    (sum, node) => sum + (node.kind === 'section' ? 1 : 0) + countSections(node.children),
    0,
  );
}
