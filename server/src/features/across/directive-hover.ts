import type { Locale } from '../../messages.ts';
import type { Position } from '../../text/position.ts';
import { uriKey } from '../../text/uri-key.ts';
import type {
  DirectiveCandidate,
  KnownDirective,
  WorkspaceKnowledge,
} from '../../workspace/workspace-knowledge.ts';
import { dateInWords } from '../dates-in-words.ts';
import { escapeMarkdown, shorten } from '../markdown.ts';
import type { PlanFile } from '../plan-file.ts';
import { citationAt } from '../citation-at.ts';
import { meantBy } from './meant-directives.ts';
import { type SayAcross, sayAcrossIn } from './messages.ts';

/** Candidates that are named; the rest are counted. */
const mostNamed = 4;
const subjectLength = 160;

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
  const candidates = meantBy(file, citation, knowledge);
  const best = candidates[0];
  if (best === undefined) return [];
  const say = sayAcrossIn(locale);
  const { directive } = best;
  const lines: string[] = [];
  if (directive.status !== null) lines.push(statusLine(directive, say));
  const isElsewhere = directive.file !== null && uriKey(directive.file.uri) !== uriKey(file.uri);
  if (isElsewhere) lines.push(say('hover.file', { place: linkTo(directive.file?.uri ?? '') }));
  else if (directive.entry !== null)
    lines.push(say('hover.entry', { place: linkTo(directive.entry.uri) }));
  const plans = knowledge.carriedOutBy(directive).length;
  if (directive.citationCount > 0)
    lines.push(say('hover.citations', { count: directive.citationCount, plans }));
  if (candidates.length > 1) lines.push(decidingLines(candidates, say, locale));
  return lines;
}

function statusLine({ status, replacedBy }: KnownDirective, say: SayAcross): string {
  const words = say(`status.${status ?? 'in-force'}`);
  return replacedBy === null
    ? say('hover.status', { status: words })
    : say('hover.statusBy', { status: words, id: escapeMarkdown(replacedBy) });
}

/** Several directives have this number: which is meant, by what, and what the others are. */
function decidingLines(
  candidates: readonly DirectiveCandidate[],
  say: SayAcross,
  locale: Locale,
): string {
  const [best, ...others] = candidates as [DirectiveCandidate, ...DirectiveCandidate[]];
  const facts = best.agreeing.map((fact) => say(`fact.${fact}`)).join(', ');
  const head =
    facts === ''
      ? say('hover.undecided', { count: candidates.length })
      : say('hover.decided', { count: candidates.length, facts });
  const named = others
    .slice(0, mostNamed)
    .map(({ directive }) => `- ${describe(directive, locale)}`);
  const rest = others.length - named.length;
  if (rest > 0) named.push(`- ${say('hover.others', { count: rest })}`);
  return [head, '', ...named].join('\n');
}

function describe({ id, date, issuer, subject, file }: KnownDirective, locale: Locale): string {
  const parts = [id, date === null ? null : dateInWords(date, locale), issuer, subject];
  const words = escapeMarkdown(
    shorten(parts.filter((part) => part !== null).join(', '), subjectLength),
  );
  return file === null ? words : `${words} (${linkTo(file.uri)})`;
}

function linkTo(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  let shown = name;
  try {
    shown = decodeURIComponent(name);
  } catch {
    // A stray “%” is part of the name.
  }
  return `[${escapeMarkdown(shown)}](${uri.replace(/[()\s]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`;
}
