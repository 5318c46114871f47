import type { Hover } from 'vscode-languageserver-types';
import { type Locale, translate } from '../messages.ts';
import type { Assignment, Citation, Deadline, Plan } from '../plan/facts.ts';
import type { LineDocument } from '../text/line-document.ts';
import type { Position, Range } from '../text/position.ts';
import { dateInWords, deadlineInWords } from './dates-in-words.ts';
import { citationAt, directiveCited } from './citation-at.ts';
import { findAt } from './find-at.ts';
import { escapeMarkdown, shorten } from './markdown.ts';
import { nodeName } from './outline-symbols.ts';
import { assignmentsOf, unitAt } from './unit-names.ts';

/** Longer lists are cut in a hover, which has no room for them. */
const listLength = 8;
const textLength = 300;
/** Of one entry in a list. */
const itemLength = 100;

/** What a citation, unit or deadline under the cursor means, as Markdown; null elsewhere. */
export function hover(
  plan: Plan,
  lines: LineDocument,
  position: Position,
  locale: Locale,
): Hover | null {
  const citation = citationAt(plan, position);
  if (citation !== null) return message(citationLines(plan, citation, locale), citation.fullRange);

  const deadline = findAt(plan.deadlines, position, (candidate) => candidate.range);
  if (deadline !== null) return message(deadlineLines(deadline, locale), deadline.range);

  const unit = unitAt(plan, position);
  return unit === null ? null : message(unitLines(plan, lines, unit.name, locale), unit.range);
}

function citationLines(plan: Plan, citation: Citation, locale: Locale): string[] {
  const directive = directiveCited(plan, citation);
  const { type, date, issuer, subject } = directive ?? citation;
  const isNumber = /^\d/u.test(citation.id);
  const number = translate(locale, isNumber ? 'hover.number' : 'hover.name', { id: citation.id });
  const title = isNumber && type !== null ? `${type} ${number}` : number;
  const lines = [`**${escapeMarkdown(title)}**`];
  const add = (key: 'hover.date' | 'hover.issuer' | 'hover.subject', value: string): void => {
    const text = escapeMarkdown(shorten(value, textLength));
    lines.push(translate(locale, key, { value: text }));
  };
  if (date !== null) add('hover.date', dateInWords(date, locale));
  if (issuer !== null) add('hover.issuer', issuer);
  if (subject !== null) add('hover.subject', subject);
  if (directive !== undefined) {
    const count = directive.citations.length;
    const line = directive.defining.range.start.line + 1;
    const key = count === 1 ? 'hover.citedOnce' : 'hover.cited';
    lines.push(translate(locale, key, { count, line }));
  }
  return lines;
}

function deadlineLines(deadline: Deadline, locale: Locale): string[] {
  const kind = translate(locale, `deadline.kind.${deadline.kind}`);
  return [
    `**${escapeMarkdown(shorten(deadline.text, textLength))}** – ${kind}`,
    deadlineInWords(deadline, locale),
  ];
}

/** What a plan gives a unit to do, as paragraphs of Markdown. */
export function unitLines(plan: Plan, lines: LineDocument, name: string, locale: Locale): string[] {
  const leads = assignmentsOf(plan.leadUnits, name);
  const coordinates = assignmentsOf(plan.coordinatingUnits, name);
  return [
    `**${escapeMarkdown(shorten(name, textLength))}**`,
    ...assignmentLines('hover.leads', leads, lines, locale),
    ...assignmentLines('hover.coordinates', coordinates, lines, locale),
    ...(leads.length + coordinates.length === 0 ? [translate(locale, 'hover.noDuty')] : []),
  ];
}

function assignmentLines(
  key: 'hover.leads' | 'hover.coordinates',
  assignments: readonly Assignment[],
  lines: LineDocument,
  locale: Locale,
): string[] {
  if (assignments.length === 0) return [];
  const items = assignments
    .slice(0, listLength)
    .map((assignment) => `- ${escapeMarkdown(whatIsAssigned(assignment, lines))}`);
  const rest = assignments.length - items.length;
  if (rest > 0) items.push(`- ${translate(locale, 'hover.more', { count: rest })}`);
  return [translate(locale, key, { count: assignments.length }), items.join('\n')];
}

/** The task; under a heading that names the unit, the sentence that gives it the duty. */
function whatIsAssigned({ node, range }: Assignment, lines: LineDocument): string {
  if (node !== null && node.kind !== 'unit') return nodeName(node, itemLength);
  const sentence = lines.line(range.start.line).replace(/^[\s\-–•*+#>|]+|\*\*/g, '');
  return shorten(sentence.trim(), itemLength);
}

function message(lines: readonly string[], range: Range): Hover {
  return { contents: { kind: 'markdown', value: lines.join('\n\n') }, range };
}
