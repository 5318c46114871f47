import type { PlanDocument } from '../../plan/plan-document.ts';
import { checkPlan } from '../../rules/index.ts';
import type { Locale } from '../../messages.ts';

/** What the rules report of a plan, as far as an outline tells it. */
export function findingsIn(locale: Locale) {
  return (document: PlanDocument) =>
    checkPlan(document, { locale }).map(({ code, severity, range }) => ({
      code,
      severity,
      line: range.start.line + 1,
    }));
}
