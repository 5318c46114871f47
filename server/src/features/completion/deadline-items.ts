import type { Plan } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { Position } from '../../text/position.ts';
import { dateInWords } from '../dates-in-words.ts';
import { type FittingItems, fittingItems, type Suggestion } from './make-item.ts';
import { candidateOf } from './typed-words.ts';

const quarters = ['I', 'II', 'III', 'IV'];
/** UTF-16 units; a longer deadline belongs to its own task. */
const longestText = 40;
const mostOfPlan = 8;

/**
 * Deadlines in the forms that can be checked: those that the plan uses most, then days, months and quarters
 * that come next. They count from the plan's date of issue, for a draft from `today` (`YYYY-MM-DD`).
 */
export function deadlineItems(
  plan: Plan,
  position: Position,
  typed: string,
  today: string,
): FittingItems {
  const texts = [...usedOften(plan, position), ...nextDeadlines(plan.letterhead.date ?? today)];
  const seen = new Set<string>();
  const suggestions: Suggestion[] = [];
  // A label begins its line's value with a capital; what is typed says how it should look.
  const isCapital = /^\p{Lu}/u.test(typed);
  for (const text of texts) {
    const label = isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    if (seen.has(foldWords(text))) continue;
    seen.add(foldWords(text));
    suggestions.push({ label, kind: 12 }); // Value
  }
  return fittingItems(suggestions, ({ label }) => candidateOf(label), typed, position);
}

/** What the plan writes more than once: its tasks often share a few deadlines. */
function usedOften(plan: Plan, { line }: Position): string[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { text, range } of plan.deadlines) {
    // Hours belong to the programme of one day.
    if (/^\d{1,2}(?:h|g|:| giờ)/u.test(text)) continue;
    if (range.start.line === line || text.length > longestText) continue;
    const key = foldWords(text);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { text, count: 1 });
    else known.count++;
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostOfPlan)
    .map(({ text }) => text.charAt(0).toLowerCase() + text.slice(1));
}

function nextDeadlines(from: string): string[] {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  const days = [1, 2].map((ahead) => `trước ngày ${endOfMonth(year, month + ahead)}`);
  const months = [1, 2, 3].map((ahead) => monthOf(year, month + ahead));
  const inQuarters = [0, 1, 2].map((ahead) => quarterOf(year, month + ahead * 3));
  return [
    ...days,
    `trước ngày ${endOfMonth(year, 12)}`,
    ...months.map((one) => `trong tháng ${one}`),
    ...inQuarters.map((one) => `quý ${one}`),
    ...inQuarters.map((one) => `trong quý ${one}`),
    ...months.map((one) => `hoàn thành trong tháng ${one}`),
    ...inQuarters.map((one) => `hoàn thành trong quý ${one}`),
    `năm ${year}`,
    `trong năm ${year}`,
    `đến hết năm ${year}`,
    'trước ngày 15 hằng tháng',
    'trước ngày 15 của tháng cuối quý',
    'trước ngày 15/12 hằng năm',
  ];
}

/** `31/8/2026`; months count on into the next year. */
function endOfMonth(year: number, month: number): string {
  const end = new Date(Date.UTC(year, month, 0));
  return dateInWords(end.toISOString().slice(0, 10), 'vi');
}

/** `8/2026`, `01/2027`: the first two months have a zero, as in dates. */
function monthOf(year: number, month: number): string {
  const at = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  return dateInWords(at, 'vi').slice('01/'.length);
}

function quarterOf(year: number, month: number): string {
  const at = new Date(Date.UTC(year, month - 1, 1));
  return `${quarters[Math.floor(at.getUTCMonth() / 3)] ?? ''}/${at.getUTCFullYear()}`;
}
