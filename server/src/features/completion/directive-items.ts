import type { Citation, Directive, Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { foldWords } from '../../text/fold.ts';
import { comparePositions, containsRange, type Position } from '../../text/position.ts';
import type { KnownDirective, WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import { dateInWords } from '../dates-in-words.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import type { PlanFile } from '../plan-file.ts';
import {
  type CitationHabits,
  citationHabits,
  fullCitation,
  isNumbered,
  numberAndRest,
  shortCitation,
} from './citation-text.ts';
import type { CompletionPlace } from './completion-place.ts';
import { type FittingItems, fittingItems, type Suggestion } from './make-item.ts';
import { type Candidate, candidateOf } from './typed-words.ts';

/** Directives of the workspace that are looked through; the most cited come first. */
const mostKnown = 3000;

/** A directive that can be cited: of this plan, of the workspace, or both. */
export interface Citable {
  readonly id: string;
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly isOver: boolean;
  /** In this plan. */
  readonly citations: readonly Citation[];
  /** What finds it again; see `CompletionData`. */
  readonly key: string;
}

interface DirectiveSuggestion extends Suggestion {
  readonly candidate: Candidate;
}

/**
 * The directives that can be cited at a place, in full for the first time and else by type, number and
 * symbol. In the legal basis those that it does not cite yet come first, elsewhere those that the plan has.
 */
export function directiveItems(
  file: PlanFile,
  position: Position,
  place: CompletionPlace & { kind: 'number' | 'citation' },
  knowledge: WorkspaceKnowledge | null,
): FittingItems {
  const { plan, lines } = file.document;
  const isBasis = isInBasis(plan, lines, position);
  const writer = { habits: citationHabits(plan, lines), position, isBasis, plan, uri: file.uri };
  const citables = citablesOf(plan, knowledge)
    .filter((one) => place.kind === 'citation' || isNumbered(one.id))
    .filter(
      (one) => !(isBasis && one.citations.some((citation) => isIn(plan.legalBasis, citation))),
    );
  const ofType = place.kind === 'number' ? keepType(citables, place.type) : citables;
  const own = place.kind === 'number' ? ownNumber(plan, lines, position) : [];
  const others = ofType
    .toSorted((a, b) => orderOf(a, isBasis) - orderOf(b, isBasis))
    .map((one) => (place.kind === 'number' ? asNumber(one, writer) : asCitation(one, writer)));
  return fittingItems([...own, ...others], ({ candidate }) => candidate, place.typed, position);
}

/** “(Kèm theo Kế hoạch số …”: an appendix says in full to which plan it belongs (Nghị định 30/2020, Phụ lục I, mục III.1). */
function ownNumber(plan: Plan, lines: LineDocument, { line }: Position): DirectiveSuggestion[] {
  const { number, dateWords, issuer } = plan.letterhead;
  if (number === null || !isNumbered(number.text)) return [];
  if (!/kèm theo kế hoạch(?![\p{L}\p{M}])/u.test(foldWords(lines.line(line)))) return [];
  const by = issuer === null ? '' : ` của ${nameInSentence(issuer.text)}`;
  const on = dateWords === null ? '' : ` ${dateWords.text}`;
  const newText = `${number.text}${on}${by}`;
  return [{ label: number.text, kind: 18, newText, candidate: keptCandidate(number.text) }];
}

/** Every directive that is known, the plan's own first; the plan itself is none. */
export function citablesOf(plan: Plan, knowledge: WorkspaceKnowledge | null): Citable[] {
  const own = plan.letterhead.number?.text;
  const known = knowledge?.directives(mostKnown) ?? [];
  const byId = new Map<string, KnownDirective[]>();
  for (const directive of known) {
    const same = byId.get(directive.id);
    if (same === undefined) byId.set(directive.id, [directive]);
    else same.push(directive);
  }
  const taken = new Set<KnownDirective>();
  const ofPlan = plan.directives.map((directive): Citable => {
    const same = byId.get(directive.id)?.find((other) => mayBeOne(directive, other));
    if (same === undefined) return { ...directive, isOver: false, key: directive.id };
    taken.add(same);
    return {
      id: directive.id,
      type: directive.type ?? same.type,
      date: directive.date ?? same.date,
      issuer: directive.issuer ?? same.issuer,
      subject: directive.subject ?? same.subject,
      isOver: isOver(same),
      citations: directive.citations,
      key: same.key,
    };
  });
  const ofOthers = known
    .filter((directive) => !taken.has(directive))
    .map((directive): Citable => ({ ...directive, isOver: isOver(directive), citations: [] }));
  // “/KH-UBND” is a number that is still blank.
  return [...ofPlan, ...ofOthers].filter(({ id }) => id !== own && !/^[/-]/.test(id));
}

/** State numbers start again each year: another date is another directive. */
function mayBeOne(a: Directive, b: KnownDirective): boolean {
  return a.date === null || b.date === null || a.date === b.date;
}

function isOver({ status }: KnownDirective): boolean {
  return status === 'replaced' || status === 'repealed';
}

/** What is no longer in force comes last. */
function orderOf({ isOver: over, citations }: Citable, isBasis: boolean): number {
  const isCited = citations.length > 0;
  return (over ? 4 : 0) + (isCited === isBasis ? 1 : 0);
}

/** Those of the type that stands before the number; all, where none is. */
function keepType(citables: readonly Citable[], type: string): readonly Citable[] {
  if (type === '') return citables;
  const same = citables.filter((one) => foldWords(one.type ?? '').startsWith(type));
  return same.length > 0 ? same : citables.filter((one) => one.type === null);
}

interface Writer {
  readonly habits: CitationHabits;
  readonly position: Position;
  readonly isBasis: boolean;
  readonly plan: Plan;
  readonly uri: string;
}

function asNumber(one: Citable, writer: Writer): DirectiveSuggestion {
  const newText = isFirstCitation(one, writer) ? numberAndRest(one, writer.habits) : one.id;
  return { ...describe(one, writer), label: one.id, newText, candidate: keptCandidate(one.id) };
}

function asCitation(one: Citable, writer: Writer): DirectiveSuggestion {
  const short = shortCitation(one);
  const newText = isFirstCitation(one, writer) ? fullCitation(one, writer.habits) : short;
  const candidate = keptCandidate(`${short} ${one.subject ?? ''}`);
  return { ...describe(one, writer), label: short, newText, candidate };
}

function describe(one: Citable, { uri }: Writer): Omit<DirectiveSuggestion, 'label' | 'candidate'> {
  const date = one.date === null ? '' : dateInWords(one.date, 'vi');
  const description = [date, nameInSentence(one.issuer ?? '')]
    .filter((part) => part !== '')
    .join(', ');
  return {
    kind: 18, // Reference
    ...(description !== '' && { description }),
    isDeprecated: one.isOver,
    data: { uri, kind: 'directive', id: one.key },
  };
}

/** The legal basis cites in full; so does the first citation under the title, by its place in the text. */
function isFirstCitation({ citations }: Citable, { isBasis, plan, position }: Writer): boolean {
  if (isBasis) return true;
  return !citations.some(
    (citation) =>
      comparePositions(citation.range.end, position) < 0 &&
      !(plan.title !== null && containsRange(plan.title.range, citation.range)),
  );
}

/** In the legal basis, or on a line that begins like one of it. */
function isInBasis(plan: Plan, lines: LineDocument, { line }: Position): boolean {
  if (/^[\s*_>-]{0,6}căn cứ(?![\p{L}\p{M}])/iu.test(lines.line(line))) return true;
  const { legalBasis } = plan;
  return (
    legalBasis !== null && line >= legalBasis.range.start.line && line <= legalBasis.range.end.line
  );
}

function isIn(basis: Plan['legalBasis'], { range }: Citation): boolean {
  return basis !== null && containsRange(basis.range, range);
}

/** Folding thousands of texts costs more than a keystroke may; what they fold to does not change. */
const candidates = new Map<string, Candidate>();
const mostCandidates = 10_000;

function keptCandidate(text: string): Candidate {
  const known = candidates.get(text);
  if (known !== undefined) return known;
  if (candidates.size >= mostCandidates) candidates.clear();
  const candidate = candidateOf(text);
  candidates.set(text, candidate);
  return candidate;
}
