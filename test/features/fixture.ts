import type { ReadFile } from '../../server/src/features/across/files-naming.ts';
import type { Plan } from '../../server/src/plan/facts.ts';
import * as rules from '../../server/src/rules/index.ts';
import { createPlanService, type PlanService } from '../../server/src/service.ts';
import { openPlanDocument, type PlanDocument } from '../../server/src/plan/plan-document.ts';
import { createLineDocument } from '../../server/src/text/line-document.ts';
import type { Position, Range } from '../../server/src/text/position.ts';
import { createFactsReader } from '../../server/src/workspace/read-file-facts.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspace-index.ts';

/**
 * Texts for the tests of features, one notation for all:
 * - `//- name.plan` on a line of its own starts a file (a text without it is one file, `plan.plan`);
 * - `$0` is the cursor;
 * - `‹label:…›` marks a range, `‹…›` one without label; marks may nest and run over lines.
 */
export interface Fixture {
  readonly files: readonly FixtureFile[];
  /** The file with the cursor, else the first one. */
  readonly file: FixtureFile;
  readonly cursor: Position;
  readonly service: PlanService;
  /** The workspace: the file with the cursor open, the others as they were read from the disk. */
  readonly index: WorkspaceIndex;
  /** Opens the other files as well. */
  openAll(): void;
}

export interface FixtureFile {
  readonly uri: string;
  readonly text: string;
  readonly document: PlanDocument;
  readonly cursor: Position | null;
  /** Marked ranges in the order in which they open. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly label: string;
  readonly range: Range;
}

export function readFixture(notation: string, locale: 'vi' | 'en' = 'vi'): Fixture {
  const files = splitFiles(notation).map(([name, text]) => readFile(name, text));
  const [first] = files;
  if (first === undefined) throw new Error('a fixture needs a file');
  const file = files.find(({ cursor }) => cursor !== null) ?? first;
  const service = createPlanService({
    rules: () => rules,
    locale: () => locale,
    checkOptions: () => ({}),
  });
  const index = indexOf(files, file);
  return {
    files,
    file,
    cursor: file.cursor ?? { line: 0, character: 0 },
    service,
    index,
    openAll: () => {
      for (const { uri, document } of files) index.setOpen(uri, () => document.plan);
    },
  };
}

/** An index of these files, of which `open` is open in the editor. */
export function indexOf(files: readonly FixtureFile[], open: FixtureFile): WorkspaceIndex {
  const index = new WorkspaceIndex({ isComplete: true, complete: () => Promise.resolve() });
  const reader = createFactsReader();
  for (const { uri, text } of files) index.setFile(uri, reader.read(text));
  index.setOpen(open.uri, () => open.document.plan);
  return index;
}

/** Reads these files anew, as a disk does. */
export function fileReaderOf(files: readonly FixtureFile[]): ReadFile {
  return (uri) => {
    const text = files.find((file) => file.uri === uri)?.text ?? null;
    const plan = (): Promise<Plan> => Promise.resolve(openPlanDocument(text ?? '').plan);
    return Promise.resolve(text === null ? null : { text, plan });
  };
}

/** The text with marks of the same notation around `marks`, for comparing with what was expected. */
export function withMarks(text: string, marks: readonly Mark[]): string {
  const lines = createLineDocument(text);
  const inserts = marks.flatMap(({ label, range }) => [
    { at: lines.offsetAt(range.start), text: label === '' ? '‹' : `‹${label}:`, opens: 1 },
    { at: lines.offsetAt(range.end), text: '›', opens: 0 },
  ]);
  // From the end to the start, so that offsets stay true; a closing mark stands before an opening one.
  inserts.sort((a, b) => b.at - a.at || b.opens - a.opens);
  return inserts.reduce(
    (marked, { at, text }) => marked.slice(0, at) + text + marked.slice(at),
    text,
  );
}

function splitFiles(notation: string): [name: string, text: string][] {
  const parts = notation.split(/^\/\/- (\S+)\n/mu);
  const [before = '', ...rest] = parts;
  if (rest.length === 0) return [['plan.plan', before]];
  const files: [string, string][] = [];
  for (let i = 0; i < rest.length; i += 2) files.push([rest[i] ?? '', rest[i + 1] ?? '']);
  return files;
}

function readFile(name: string, notation: string): FixtureFile {
  let text = '';
  let cursor: number | null = null;
  const marks: { label: string; start: number; end: number }[] = [];
  const open: typeof marks = [];
  for (const [token] of notation.matchAll(/\$0|‹(?:[a-z-]+:)?|›|[^$‹›]+|\$/gu)) {
    if (token === '$0') cursor = text.length;
    else if (token === '›') {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`› without ‹ in ${name}`);
      mark.end = text.length;
    } else if (token.startsWith('‹')) {
      const mark = { label: token.slice(1).replace(':', ''), start: text.length, end: -1 };
      marks.push(mark);
      open.push(mark);
    } else text += token;
  }
  if (open.length > 0) throw new Error(`‹ without › in ${name}`);
  const lines = createLineDocument(text);
  return {
    uri: `file:///office/${name}`,
    text,
    document: openPlanDocument(text),
    cursor: cursor === null ? null : lines.positionAt(cursor),
    marks: marks.map(({ label, start, end }) => ({
      label,
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    })),
  };
}
