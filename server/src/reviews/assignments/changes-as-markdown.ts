import { type AssignmentRow, shortPlace } from '../../exports/assignments/assignment-row.ts';
import { escapeMarkdown } from '../../exports/formats/escape.ts';
import { shorten } from '../../exports/lines-of.ts';
import { displayName } from '../../exports/plan-source.ts';
import type { SayReview } from '../messages.ts';
import type { PlanChanges, ReportDuty } from './diff-assignments.ts';
import type { DeadlineChange, RowChange, UnitChanges } from './row-changes.ts';

/** A comment on a pull request may have 65,536 characters. */
const longestComment = 60_000;
/** So much of a task tells a reader which one it is. */
const longestTask = 110;

/** What changed in who does what by when, as Markdown for the discussion of a change. */
export function changesAsMarkdown(
  changes: readonly PlanChanges[],
  base: string,
  say: SayReview,
): string {
  const title = `## ${say('assignments.title')}\n`;
  const against = `${say('assignments.against', { base: `\`${base.replace(/`/g, '')}\`` })}\n`;
  if (changes.length === 0) return `${title}\n${against}\n${say('assignments.same')}\n`;
  const sum = (of: (one: PlanChanges) => number): number =>
    changes.reduce((total, one) => total + of(one), 0);
  const counts = say('assignments.counts', {
    added: sum(({ added }) => added.length),
    removed: sum(({ removed }) => removed.length),
    changed: sum(({ changed }) => changed.length),
  });
  const parts = [title, `${against}\n**${counts}**\n`];
  let length = parts.join('\n').length;
  for (const [index, plan] of changes.entries()) {
    const part = planPart(plan, say);
    if (length + part.length > longestComment) {
      parts.push(`${say('assignments.cut', { count: changes.length - index })}\n`);
      break;
    }
    length += part.length + 1;
    parts.push(part);
  }
  return parts.join('\n');
}

function planPart(changes: PlanChanges, say: SayReview): string {
  const { plan, earlierFile, state, added, removed, changed, recipients, reports } = changes;
  const lines = [`### ${escapeMarkdown(displayName(plan))}\n`];
  const renamed = earlierFile === null ? '' : ` (← ${escapeMarkdown(earlierFile)})`;
  const note = state === 'changed' ? '' : ` – ${say(`assignments.${state}`)}`;
  lines.push(`${escapeMarkdown(plan.file)}${renamed}${note}\n`);
  const rows = [
    ...changed.map((change) => changedRow(change, say)),
    ...added.map((row) => wholeRow('added', row, say)),
    ...removed.map((row) => wholeRow('removed', row, say)),
  ];
  if (rows.length > 0) {
    const head = (['change', 'place', 'task', 'details'] as const).map((name) =>
      say(`assignments.column.${name}`),
    );
    lines.push([tableRow(head), tableRow(head.map(() => '---')), ...rows].join(''));
  }
  const ofRecipients = unitLines(recipients, say);
  if (ofRecipients.length > 0)
    lines.push(`**${say('assignments.recipients')}**: ${ofRecipients.join('; ')}\n`);
  if (reports.length > 0) {
    const words = reports.map(({ from, to }) => fromTo(reportWords(from), reportWords(to)));
    lines.push(`**${say('assignments.reports')}**: ${words.join('; ')}\n`);
  }
  return lines.join('\n');
}

function reportWords(report: ReportDuty | null): string {
  return [report?.to, report?.when].filter(Boolean).join(', ');
}

function changedRow(change: RowChange, say: SayReview): string {
  const { after, section, text, leads, coordinating, deadlines } = change;
  const details: string[] = [];
  const add = (key: Parameters<SayReview>[0], words: string): void => {
    details.push(`${say(key)}: ${words}`);
  };
  if (leads !== null) add('assignments.lead', fromTo(leads.from.join('; '), leads.to.join('; ')));
  if (deadlines !== null) add('assignments.deadline', deadlineWords(deadlines, say));
  if (coordinating !== null)
    add('assignments.coordinating', unitLines(coordinating, say).join('; '));
  if (section !== null) add('assignments.moved', fromTo(titles(section.from), titles(section.to)));
  if (text !== null)
    add('assignments.text', fromTo(shorten(text.from, longestTask), shorten(text.to, longestTask)));
  const onlyMoved = section !== null && details.length === 1;
  const kind = say(onlyMoved ? 'assignments.kind.moved' : 'assignments.kind.changed');
  return taskRow(kind, after, details);
}

function wholeRow(kind: 'added' | 'removed', row: AssignmentRow, say: SayReview): string {
  const units = (list: AssignmentRow['leads']): string =>
    escapeMarkdown(list.map(({ unit }) => unit).join('; '));
  const details: string[] = [];
  if (row.leads.length > 0) details.push(`${say('assignments.lead')}: ${units(row.leads)}`);
  if (row.coordinating.length > 0)
    details.push(`${say('assignments.coordinating')}: ${units(row.coordinating)}`);
  if (row.deadlines.length > 0)
    details.push(`${say('assignments.deadline')}: ${escapeMarkdown(texts(row.deadlines))}`);
  return taskRow(say(`assignments.kind.${kind}`), row, details);
}

function taskRow(kind: string, row: AssignmentRow, details: readonly string[]): string {
  const place = `${escapeMarkdown(shortPlace(row))} (${row.line})`;
  return tableRow([
    kind,
    place,
    escapeMarkdown(shorten(row.text, longestTask)),
    details.join('<br>'),
  ]);
}

function deadlineWords({ from, to, days }: DeadlineChange, say: SayReview): string {
  const words = fromTo(texts(from), texts(to));
  if (days === null || days === 0) return words;
  const key = days > 0 ? 'assignments.later' : 'assignments.earlier';
  return `${words} (${say(key, { days: Math.abs(days) })})`;
}

function unitLines({ added, removed }: UnitChanges, say: SayReview): string[] {
  const of = (
    key: 'assignments.unitsAdded' | 'assignments.unitsRemoved',
    names: readonly string[],
  ) => (names.length === 0 ? [] : [`${say(key)} ${names.map(escapeMarkdown).join(', ')}`]);
  return [...of('assignments.unitsAdded', added), ...of('assignments.unitsRemoved', removed)];
}

function fromTo(from: string, to: string): string {
  const before = from === '' ? '–' : `~~${escapeMarkdown(from)}~~`;
  return `${before} → ${to === '' ? '–' : `**${escapeMarkdown(to)}**`}`;
}

function texts(deadlines: readonly { readonly text: string }[]): string {
  return [...new Set(deadlines.map(({ text }) => text))].join('; ');
}

function titles(section: AssignmentRow['section']): string {
  return section
    .map(({ label, title }) => shorten([label, title].join(' ').trim(), 40))
    .join(' › ');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
