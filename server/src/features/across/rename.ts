import type { Citation, Plan } from '../../plan/facts.ts';
import { readCitations } from '../../directives/read-citations.ts';
import { foldPassage } from '../../text/fold.ts';
import { comparePositions, type Position, type Range } from '../../text/position.ts';
import { isSameUri, uriKey } from '../../text/uri-key.ts';
import type {
  CitationPlace,
  KnownDirective,
  WorkspaceKnowledge,
} from '../../workspace/workspace-knowledge.ts';
import { directiveKey } from '../../workspace/directive-key.ts';
import type { PlanFile } from '../plan-file.ts';
import { withoutOverlaps } from '../ranges.ts';
import { placesOfUnit, unitAt } from '../unit-names.ts';
import { citationAt } from '../citation-at.ts';
import { plansNaming, type ReadFile } from './files-naming.ts';
import { directiveAt } from './meant-directives.ts';

/** A rename changes no more files than these. */
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

/** What a rename changes. */
export interface RenameEdits {
  readonly files: readonly FileEdits[];
  /** There are more files with the name, which stay as they are. */
  readonly isCut: boolean;
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
  readFile: ReadFile,
): Promise<RenameEdits> {
  const renamed = prepareRename(file, position);
  if (renamed === null) return { files: [], isCut: false };
  const places =
    renamed.what === 'unit'
      ? placesOfUnitIn(file, renamed.text, knowledge, readFile)
      : placesOfDirective(file, position, renamed.text, knowledge, readFile);
  const files: FileEdits[] = [];
  for await (const { uri, ranges } of places) {
    if (ranges.length === 0) continue;
    if (files.length >= mostFiles) return { files, isCut: true };
    files.push({ uri, edits: ranges.map((range) => ({ range, newText: newName })) });
  }
  return { files, isCut: false };
}

/** The places of one file. */
interface PlacesInFile {
  readonly uri: string;
  readonly ranges: readonly Range[];
}

async function* placesOfUnitIn(
  { uri: here, document }: PlanFile,
  name: string,
  knowledge: WorkspaceKnowledge,
  readFile: ReadFile,
): AsyncGenerator<PlacesInFile> {
  const rangesIn = (plan: Plan): Range[] => placesOfUnit(plan, name).map(({ range }) => range);
  yield { uri: here, ranges: rangesIn(document.plan) };
  const others = knowledge.uris().filter((uri) => !isSameUri(uri, here));
  for await (const { uri, plan } of plansNaming(name, others, readFile))
    yield { uri, ranges: rangesIn(plan) };
}

async function* placesOfDirective(
  file: PlanFile,
  position: Position,
  number: string,
  knowledge: WorkspaceKnowledge,
  readFile: ReadFile,
): AsyncGenerator<PlacesInFile> {
  const { uri: here, document } = file;
  const directive = directiveAt(file, position, knowledge);
  const cited = directive === null ? null : citedIn(directive, knowledge);
  const rangesIn = (uri: string, plan: Plan): Range[] => {
    if (directive === null || cited === null) return numberPlaces(plan, number, () => true);
    const isOwn = directive.file !== null && isSameUri(directive.file.uri, uri);
    const places = cited.get(uriKey(uri)) ?? [];
    return numberPlaces(plan, directive.id, ({ range, own }) => {
      if (own) return isOwn;
      return places.some((place) => comparePositions(place.range.start, range.start) === 0);
    });
  };
  yield { uri: here, ranges: rangesIn(here, document.plan) };
  const own = directive?.file ? [directive.file.uri] : [];
  const citing = [...(cited?.values() ?? [])].flatMap(([first]) => first?.uri ?? []);
  for (const uri of new Set([...own, ...citing])) {
    if (isSameUri(uri, here)) continue;
    const other = await readFile(uri);
    if (other !== null) yield { uri, ranges: rangesIn(uri, await other.plan()) };
  }
}

/** Where each file means this directive, and not another of the same number; by uri key. */
function citedIn(
  directive: KnownDirective,
  knowledge: WorkspaceKnowledge,
): ReadonlyMap<string, readonly CitationPlace[]> {
  const byFile = new Map<string, CitationPlace[]>();
  for (const place of knowledge.citationsOf(directive, mostCitations)) {
    const places = byFile.get(uriKey(place.uri));
    if (places) places.push(place);
    else byFile.set(uriKey(place.uri), [place]);
  }
  return byFile;
}

/** The places of a number, in letterhead and citations, where it means what is renamed. */
function numberPlaces(
  plan: Plan,
  id: string,
  isMeant: (place: Pick<Citation, 'range' | 'own'>) => boolean,
): Range[] {
  const key = directiveKey(id);
  const { number } = plan.letterhead;
  const own = number === null ? [] : [{ id: number.text, range: number.range, own: true }];
  const places = [...own, ...plan.citations].filter(
    (place) => directiveKey(place.id) === key && isMeant(place),
  );
  return withoutOverlaps(places).map(({ range }) => range);
}

function holds({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;
}
