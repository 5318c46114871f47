import type { Plan } from '../../plan/facts.ts';
import { isCovered, soughtUnit } from '../../rules/recipients/recipient-cover.ts';
import { isPartyRuleSet, ruleSetOf } from '../../rules/rule-set.ts';
import { containsPosition, type Position } from '../../text/position.ts';
import type { WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import type { PlanFile } from '../plan-file.ts';
import { unitKey } from '../unit-names.ts';
import { type FittingItems, fittingItems, type Suggestion } from './make-item.ts';
import { candidateOf } from './typed-words.ts';
import { unitsOfPlan, unitSuggestion } from './unit-items.ts';

const mostOfWorkspace = 500;

/** In the recipients block, or on a line that would go on with it. */
export function isRecipientLine(plan: Plan, position: Position): boolean {
  const range = plan.recipients?.range;
  if (range === undefined) return false;
  const next = { line: range.end.line + 1, character: Number.MAX_SAFE_INTEGER };
  return containsPosition({ start: range.start, end: next }, position);
}

/**
 * Who is not among the recipients yet: first the units with a duty that no line covers, then those that a
 * group covers (“Các sở, ban, ngành”), then the office's and the workspace's; and the archive line.
 */
export function recipientItems(
  file: PlanFile,
  position: Position,
  typed: string,
  ofOffice: readonly string[],
  knowledge: WorkspaceKnowledge | null,
): FittingItems {
  const { plan, lines } = file.document;
  const items = (plan.recipients?.items ?? []).filter(
    ({ range }) => range.start.line !== position.line,
  );
  const taken = new Set(items.map(({ name }) => unitKey(name)));
  const ranks: [string[], string[], string[]] = [[], [], []];
  const add = (name: string, rank: 0 | 1 | 2): void => {
    const key = unitKey(name);
    if (taken.has(key) || /liên quan|trực thuộc/u.test(key)) return;
    taken.add(key);
    ranks[rank].push(name);
  };
  const recipients = plan.recipients === null ? null : { ...plan.recipients, items };
  for (const { name } of unitsOfPlan(plan, position)) {
    const unit = soughtUnit(name);
    const isMissing = unit === null || recipients === null || !isCovered(unit, recipients);
    add(name, isMissing ? 0 : 1);
  }
  for (const name of ofOffice) add(name, 2);
  for (const { name } of knowledge?.units(mostOfWorkspace) ?? []) add(name, 2);

  const ruleSet = ruleSetOf(plan);
  const isLineEnd = lines.line(position.line).slice(position.character).trim() === '';
  const mark = isLineEnd ? (ruleSet === 'party-2018' ? ',' : ';') : '';
  const suggestions: Suggestion[] = ranks.flat().map((name) => {
    const line = name.charAt(0).toUpperCase() + name.slice(1);
    return { ...unitSuggestion(name, file.uri), label: line, newText: `${line}${mark}` };
  });
  if (!items.some(({ archive }) => archive)) {
    // Value: words that are the same in every plan.
    suggestions.push({ label: isPartyRuleSet(ruleSet) ? 'Lưu Văn phòng.' : 'Lưu: VT.', kind: 12 });
  }
  return fittingItems(suggestions, ({ label }) => candidateOf(label), typed, position);
}
