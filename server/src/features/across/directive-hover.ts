import type { Locale } from '../../messages.ts';
import type { Citation, Plan } from '../../plan/facts.ts';
import type { Position } from '../../text/position.ts';
import { isSameUri } from '../../text/uri-key.ts';
import type { KnownDirective, WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { PlanFile } from '../plan-file.ts';
import { citationAt } from '../citation-at.ts';
import { decidingLines } from './deciding-facts.ts';
import { linkTo } from './file-link.ts';
import { meantBy, mentionOf } from './meant-directives.ts';
import { type SayAcross, sayAcrossIn } from './messages.ts';

/**
 * What the workspace knows of the citation under the cursor, as paragraphs of Markdown: its file or entry,
 * whether it is in force, who carries it out, and which facts decide where several have its number.
 */
export function directiveHover(
  file: PlanFile,
  position: Position,
  knowledge: WorkspaceKnowledge,
  locale: Locale,
): string[] {
  const citation = citationAt(file.document.plan, position);
  if (citation === null || citation.own) return [];
  const best = meantBy(file, citation, knowledge)[0];
  if (best === undefined) return [];
  const say = sayAcrossIn(locale);
  const { directive } = best;
  const lines: string[] = [];
  if (directive.status !== null) lines.push(statusLine(directive, say));
  const isElsewhere = directive.file !== null && !isSameUri(directive.file.uri, file.uri);
  if (isElsewhere) lines.push(say('hover.file', { place: linkTo(directive.file?.uri ?? '') }));
  else if (directive.entry !== null)
    lines.push(say('hover.entry', { place: linkTo(directive.entry.uri) }));
  const plans = knowledge.carriedOutBy(directive).length;
  if (directive.citationCount > 0)
    lines.push(say('hover.citations', { count: directive.citationCount, plans }));
  // Those that a year or an issuer rules out are named as well: that is what has decided.
  const others = knowledge
    .candidates(mentionOf(file.document.plan, citation), file.uri)
    .filter((one) => one.directive.key !== directive.key);
  if (others.length > 0) lines.push(decidingLines(best, others, say, locale));
  if (isUnderstoodFromBefore(file.document.plan, citation)) lines.push(say('hover.asBefore'));
  return lines;
}

/** Whether a plan cites several directives of one number, and here gives nothing to tell them apart. */
function isUnderstoodFromBefore(plan: Plan, { id, date, issuer, subject }: Citation): boolean {
  const isBare = date === null && issuer === null && subject === null;
  return isBare && plan.directives.filter((directive) => directive.id === id).length > 1;
}

function statusLine({ status, replacedBy }: KnownDirective, say: SayAcross): string {
  const words = say(`status.${status ?? 'in-force'}`);
  return replacedBy === null
    ? say('hover.status', { status: words })
    : say('hover.statusBy', { status: words, id: escapeMarkdown(replacedBy) });
}
