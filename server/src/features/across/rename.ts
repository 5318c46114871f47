import type { Plan } from '../../plan/facts.ts';
import { readCitations } from '../../directives/read-citations.ts';
import { foldPassage } from '../../text/fold.ts';
import { comparePositions, type Position, type Range } from '../../text/position.ts';
import { uriKey } from '../../text/uri-key.ts';
import type { KnownDirective, WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import { directiveKey } from '../../workspace/directive-key.ts';
import type { PlanFile } from '../plan-file.ts';
import { unitAt, unitKey, unitMentions } from '../unit-names.ts';
import { citationAt } from '../citation-at.ts';
import { directiveAt } from './meant-directives.ts';
import type { ReadPlan } from './references.ts';

/** A rename touches no more files than these; the user is told by the preview which. */
const mostFiles = 1000;
const mostCitations = 20_000;

/** What is renamed at a place: its words as they stand there. */
export interface Renamed {
  readonly what: 'directive' | 'unit';
  readonly range: Range;
  readonly text: string;
}

/** The edits of one file. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** The number of a directive, or a unit, under the cursor; null where nothing can be renamed. */
export function prepareRename({ document }: PlanFile, position: Position): Renamed | null {
  const { plan } = document;
  const citation = citationAt(plan, position);
  // A law is known by its name, which nobody here can change.
  if (citation !== null && /^\d/.test(citation.id))
    return { what: 'directive', range: citation.range, text: citation.text };
  const { number } = plan.letterhead;
  if (number !== null && /^\d/.test(number.text) && holds(number.range, position))
    return { what: 'directive', range: number.range, text: number.text };
  const unit = unitAt(plan, position);
  return unit === null ? null : { what: 'unit', range: unit.range, text: unit.name };
}

/** Whether a new name is the number and symbol of a document: `15/KH-UBND`, `57-KL/TW`. */
export function isNumberAndSymbol(name: string): boolean {
  const text = `số ${name}`;
  const [mention, ...others] = readCitations({ text, folded: foldPassage(text) });
  return (
    others.length === 0 && mention?.form === 'number' && mention.end - mention.start === name.length
  );
}

/**
 * The edits that give the directive or unit under the cursor a new name in every file that names it. The
 * files are read anew, so that the places are those of the text as it is.
 */
export async function rename(
  file: PlanFile,
  position: Position,
  newName: string,
  knowledge: WorkspaceKnowledge,
  readPlan: ReadPlan,
): Promise<FileEdits[]> {
  const renamed = prepareRename(file, position);
  if (renamed === null) return [];
  const directive = renamed.what === 'directive' ? directiveAt(file, position, knowledge) : null;
  const uris =
    renamed.what === 'unit'
      ? knowledge.filesNaming(renamed.text, mostFiles)
      : filesOf(directive, knowledge);
  const found: FileEdits[] = [];
  for (const uri of [file.uri, ...uris.filter((one) => uriKey(one) !== uriKey(file.uri))]) {
    const isHere = uri === file.uri;
    const plan = isHere ? file.document.plan : await readPlan(uri);
    if (plan === null) continue;
    const ranges =
      renamed.what === 'unit'
        ? unitPlaces(plan, renamed.text)
        : numberPlaces(plan, directive?.id ?? renamed.text, meantIn(uri, directive, knowledge));
    const edits = withoutOverlaps(ranges).map((range) => ({ range, newText: newName }));
    if (edits.length > 0) found.push({ uri, edits });
  }
  return found;
}

function filesOf(directive: KnownDirective | null, knowledge: WorkspaceKnowledge): string[] {
  if (directive === null) return [];
  const citing = knowledge.citationsOf(directive, mostCitations).map(({ uri }) => uri);
  return [...new Set([...(directive.file ? [directive.file.uri] : []), ...citing])].slice(
    0,
    mostFiles,
  );
}

/** The lines at which a file means this directive, and not another of the same number. */
function meantIn(
  uri: string,
  directive: KnownDirective | null,
  knowledge: WorkspaceKnowledge,
): (range: Range) => boolean {
  if (directive === null) return () => true;
  const places = knowledge
    .citationsOf(directive, mostCitations)
    .filter((place) => uriKey(place.uri) === uriKey(uri));
  const isOwn = directive.file !== null && uriKey(directive.file.uri) === uriKey(uri);
  return (range) =>
    isOwn || places.some((place) => comparePositions(place.range.start, range.start) === 0);
}

function numberPlaces(plan: Plan, id: string, isMeant: (range: Range) => boolean): Range[] {
  const key = directiveKey(id);
  const cited = plan.citations
    .filter((citation) => directiveKey(citation.id) === key && isMeant(citation.range))
    .map(({ range }) => range);
  const { number } = plan.letterhead;
  const isOwn = number !== null && directiveKey(number.text) === key && isMeant(number.range);
  return isOwn ? [number.range, ...cited] : cited;
}

function unitPlaces(plan: Plan, name: string): Range[] {
  const key = unitKey(name);
  return unitMentions(plan)
    .filter((mention) => unitKey(mention.name) === key)
    .map(({ range }) => range);
}

/** One place may be several facts: a heading that is also the lead unit of its tasks. */
function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => comparePositions(a.start, b.start))) {
    const last = kept.at(-1);
    if (last === undefined || comparePositions(last.end, range.start) <= 0) kept.push(range);
  }
  return kept;
}

function holds({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;
}
