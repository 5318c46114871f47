import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import type { PlanDocument } from '../../server/src/plan/plan-document.ts';
import { documentation } from '../../server/src/rules/documentation.ts';
import { checkPlan, fixesFor, rules } from '../../server/src/rules/index.ts';
import type { Finding, Fix, Rule, SeveritySetting } from '../../server/src/rules/index.ts';
import type { KnownDirectives } from '../../server/src/rules/known-directives.ts';
import type { RuleExample } from '../../server/src/rules/rule.ts';
import { apply, unmark } from './example-text.ts';

/** Every rule's own examples: what its page shows is what it does. */
for (const rule of rules) {
  const page = documentation[rule.code];
  describe(rule.code, () => {
    it.each(page?.holds ?? [])('holds: $text', ({ text, known }) => {
      expect(findingsOf(rule, openPlanDocument(text), known).map(({ message }) => message)).toEqual(
        [],
      );
    });

    it.each(page?.fails ?? [])('reports: $text', ({ text, known }) => {
      const { plain, ranges } = unmark(text);
      const findings = findingsOf(rule, openPlanDocument(plain), known);
      expect(findings.map(({ range }) => range)).toEqual(ranges);
    });

    const fixed = (page?.fails ?? []).filter((example) => example.fixed !== undefined);
    it.each(fixed)('fixes: $text', ({ text, fixed: expected, known }) => {
      const { plain } = unmark(text);
      const document = openPlanDocument(plain);
      const [finding] = findingsOf(rule, document, known);
      const fix = firstFix(document, finding, known);
      expect(apply(plain, fix, '▮')).toBe(expected);
      const before = checkPlan(document, { locale: 'vi' }).length;
      const after = checkPlan(openPlanDocument(apply(plain, fix, '')), { locale: 'vi' }).length;
      if (fix.safe) expect(after).toBeLessThan(before);
    });

    it('has examples for both outcomes, and one for its fix', () => {
      expect(page?.holds.length).toBeGreaterThan(0);
      expect(page?.fails.length).toBeGreaterThan(0);
      expect(fixed.length > 0).toBe(rule.fix !== 'none');
    });
  });
}

/**
 * The findings of one rule alone, whatever its own severity. What is said of suppressions depends on
 * what the other rules find, so those stay as they are.
 */
function findingsOf(
  rule: Rule,
  document: PlanDocument,
  known: RuleExample['known'],
): readonly Finding[] {
  const severities: Record<string, SeveritySetting> = {};
  if (rule.category === 'suppressions')
    return checkPlan(document, { locale: 'vi' }).filter(({ code }) => code === rule.code);
  for (const other of rules) severities[other.code] = 'off';
  severities[rule.code] = 'warning';
  return checkPlan(document, { locale: 'vi', severities, known: knownOf(known) });
}

function knownOf(known: RuleExample['known']): KnownDirectives {
  return ({ id }) => known?.find((one) => one.id === id) ?? null;
}

function firstFix(
  document: PlanDocument,
  finding: Finding | undefined,
  known: RuleExample['known'],
): Fix {
  const options = { locale: 'vi', known: knownOf(known) } as const;
  const fix = finding && fixesFor(document, finding, options)[0];
  if (fix === undefined) throw new Error('The finding has no fix.');
  return fix;
}
