import type { Citation, Plan } from '../../plan/facts.ts';
import { containsPosition, type Position } from '../../text/position.ts';
import type {
  DirectiveCandidate,
  DirectiveMention,
  KnownDirective,
  WorkspaceKnowledge,
} from '../../workspace/workspace-knowledge.ts';
import { citationAt, directiveCited } from '../citation-at.ts';
import type { PlanFile } from '../plan-file.ts';

/** Whether the cursor stands where a plan says what it is itself: its number, or its title. */
export function isOnOwnPlace({ letterhead, title }: Plan, position: Position): boolean {
  const places = [letterhead.number?.range, title?.kind.range];
  return places.some((range) => range !== undefined && containsPosition(range, position));
}

/**
 * The directives that a citation may stand for, the likeliest first: what the plan says of it anywhere
 * counts. Those that a year or an issuer rules out are left out as long as others remain.
 */
export function meantBy(
  file: PlanFile,
  citation: Citation,
  knowledge: WorkspaceKnowledge,
): readonly DirectiveCandidate[] {
  const candidates = knowledge.candidates(mentionOf(file.document.plan, citation), file.uri);
  const fitting = candidates.filter(
    ({ differing }) => !differing.includes('year') && !differing.includes('issuer'),
  );
  return fitting.length > 0 ? fitting : candidates;
}

/** The directive under the cursor: the likeliest that a citation stands for, or the plan itself. */
export function directiveAt(
  file: PlanFile,
  position: Position,
  knowledge: WorkspaceKnowledge,
): KnownDirective | null {
  const { plan } = file.document;
  const citation = citationAt(plan, position);
  if (citation !== null && !citation.own)
    return meantBy(file, citation, knowledge)[0]?.directive ?? null;
  const isOwn = citation !== null || isOnOwnPlace(plan, position);
  return isOwn ? knowledge.directiveOfFile(file.uri) : null;
}

/** What the plan says of the directive that a citation stands for, wherever it says it. */
export function mentionOf(plan: Plan, citation: Citation): DirectiveMention {
  const directive = directiveCited(plan, citation);
  const { id, type, date, issuer, subject } = directive ?? citation;
  return {
    id,
    type: citation.type ?? type,
    date: citation.date ?? date,
    issuer: citation.issuer ?? issuer,
    subject: citation.subject ?? subject,
  };
}
