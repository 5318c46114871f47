import type { Diagnostic } from 'vscode-languageserver-protocol';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statePlan } from '../features/plans.ts';
import { buildServer } from './server-bundle.ts';
import { pullingClient, pushedClient, TestClient } from './test-client.ts';

interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items?: Diagnostic[];
}

const uri = 'file:///office/ke-hoach.plan';
const lines = statePlan.split('\n');
const leadLine = lines.findIndex((line) => line.startsWith('- Cơ quan chủ trì: Phòng Nội vụ'));
const taskLine = leadLine - 1;
/** The statement who leads the second task, which then lacks one. */
const leadStatement = {
  start: { line: leadLine, character: 0 },
  end: { line: leadLine + 1, character: 0 },
};

let server: string;
let client: TestClient;

beforeAll(async () => {
  server = await buildServer();
});
beforeEach(() => {
  client = new TestClient(server);
});
afterEach(() => client.hangUp());

function linesWithoutLead(items: readonly Diagnostic[] | undefined): number[] {
  const found = (items ?? []).filter(({ code }) => code === 'missing-lead-unit');
  return found.map(({ range }) => range.start.line);
}

async function pull(previousResultId?: string): Promise<Report> {
  const params = { textDocument: { uri }, previousResultId };
  return (await client.request('textDocument/diagnostic', params)) as Report;
}

describe('pulled diagnostics', () => {
  beforeEach(async () => {
    await client.initialize(pullingClient);
    client.open(uri, statePlan);
  });

  it('follow the edits', async () => {
    expect(linesWithoutLead((await pull()).items)).toEqual([]);
    client.edit(uri, 2, leadStatement, '');
    expect(linesWithoutLead((await pull()).items)).toEqual([taskLine]);
  });

  it('are not sent again while they stay the same', async () => {
    const first = await pull();
    expect(first.kind).toBe('full');
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const endOfWord = { line: taskLine, character: lines[taskLine]?.length ?? 0 };
    client.edit(uri, 2, { start: endOfWord, end: endOfWord }, ' xã');
    expect((await pull(first.resultId)).kind).toBe('unchanged');
  });

  it('lead to the page of the rule', async () => {
    client.edit(uri, 2, leadStatement, '');
    const found = (await pull()).items?.find(({ code }) => code === 'missing-lead-unit');
    expect(found?.source).toBe('plandoc');
    expect(found?.codeDescription?.href).toContain('missing-lead-unit');
  });

  it('are empty for a document that is no plan', async () => {
    client.open('file:///office/notes.md', '# Notes\n\nBuy milk.\n', 'markdown');
    const params = { textDocument: { uri: 'file:///office/notes.md' } };
    expect(await client.request('textDocument/diagnostic', params)).toMatchObject({ items: [] });
  });

  it('come with a fix that makes them go away', async () => {
    client.edit(uri, 2, leadStatement, '');
    const [finding] =
      (await pull()).items?.filter(({ code }) => code === 'missing-lead-unit') ?? [];
    const actions = (await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: finding?.range,
      context: { diagnostics: [finding] },
    })) as { kind: string; edit: { changes: Record<string, { newText: string }[]> } }[];
    const edits = actions.flatMap(({ edit }) => edit.changes[uri] ?? []);
    expect(edits.map(({ newText }) => newText).join()).toContain('Cơ quan chủ trì:');
  });
});

describe('a book of plans', () => {
  const copies = 200;
  const book = statePlan.repeat(copies);
  /** In a task of the first plan and of the last. */
  const invalid = 'ngày 31/02/2026';
  const lineOf = (copy: number): number => copy * (lines.length - 1) + taskLine;
  const text = book
    .split('\n')
    .map((line, at) =>
      at === lineOf(0) || at === lineOf(copies - 1) ? `${line} ${invalid}` : line,
    )
    .join('\n');
  const linesOfInvalid = (items: readonly Diagnostic[] = []): number[] =>
    items.filter(({ code }) => code === 'invalid-date').map(({ range }) => range.start.line);

  it('has the findings of its first pages first, and then all', async () => {
    await client.initialize(pullingClient);
    client.open(uri, text);
    const first = await pull();
    expect(linesOfInvalid(first.items)).toEqual([lineOf(0)]);
    await client.next('workspace/diagnostic/refresh');
    const all = await pull(first.resultId);
    expect(linesOfInvalid(all.items)).toEqual([lineOf(0), lineOf(copies - 1)]);
  });

  it('has all at once for a client that cannot be told to ask again', async () => {
    await client.initialize({ textDocument: { diagnostic: {} } });
    client.open(uri, text);
    expect(linesOfInvalid((await pull()).items)).toEqual([lineOf(0), lineOf(copies - 1)]);
  });

  it('is pushed in the same two steps', async () => {
    await client.initialize(pushedClient);
    client.open(uri, text);
    const first = (await client.next('textDocument/publishDiagnostics')) as {
      diagnostics: Diagnostic[];
    };
    expect(linesOfInvalid(first.diagnostics)).toEqual([lineOf(0)]);
    const all = (await client.next('textDocument/publishDiagnostics')) as {
      diagnostics: Diagnostic[];
    };
    expect(linesOfInvalid(all.diagnostics)).toEqual([lineOf(0), lineOf(copies - 1)]);
  });
});

describe('a line that is being typed', () => {
  /** A third task, typed letter by letter, which has no lead unit yet. */
  const newTask = '3. Tổng kết, khen thưởng';
  const place = { line: leadLine + 2, character: 0 };

  beforeEach(async () => {
    await client.initialize(pullingClient);
    client.open(uri, statePlan);
    await pull();
    client.edit(uri, 2, { start: place, end: place }, '\n');
    for (const [index, letter] of [...newTask].entries()) {
      const at = { line: place.line, character: index };
      client.edit(uri, 3 + index, { start: at, end: at }, letter);
    }
  });

  it('gets its findings when it rests', async () => {
    expect(linesWithoutLead((await pull()).items)).toEqual([]);
    let lines: number[] = [];
    // The index of the workspace may ask for a look meanwhile.
    while (lines.length === 0) {
      await client.next('workspace/diagnostic/refresh');
      lines = linesWithoutLead((await pull()).items);
    }
    expect(lines).toEqual([place.line]);
  });

  it('gets its findings when another line is edited', async () => {
    expect(linesWithoutLead((await pull()).items)).toEqual([]);
    const elsewhere = { line: place.line + 1, character: 0 };
    client.edit(uri, 99, { start: elsewhere, end: elsewhere }, '\n');
    expect(linesWithoutLead((await pull()).items)).toEqual([place.line]);
  });
});

describe('pushed diagnostics', () => {
  type Push = { uri: string; version: number; diagnostics: Diagnostic[] };
  const push = (version: number): Promise<Push> =>
    client.next(
      'textDocument/publishDiagnostics',
      (params: Push) => params.version === version,
    ) as Promise<Push>;

  beforeEach(() => client.initialize(pushedClient));

  it('come by themselves, with the version they are for', async () => {
    client.open(uri, statePlan);
    expect(linesWithoutLead((await push(1)).diagnostics)).toEqual([]);
    client.edit(uri, 2, leadStatement, '');
    expect(linesWithoutLead((await push(2)).diagnostics)).toEqual([taskLine]);
  });

  it('come once for a burst of edits', async () => {
    client.open(uri, statePlan);
    await push(1);
    const at = { line: 2, character: 0 };
    for (let version = 2; version <= 60; version++) {
      client.edit(uri, version, { start: at, end: at }, 'a');
    }
    await push(60);
    const pushes = client.notifications.filter(
      ({ method }) => method === 'textDocument/publishDiagnostics',
    );
    expect(pushes.length).toBeLessThan(20);
  });

  it('go away when the document is closed', async () => {
    client.open(uri, statePlan.replace('- Cơ quan chủ trì: Phòng Nội vụ.\n', ''));
    await push(1);
    const cleared = client.next('textDocument/publishDiagnostics');
    client.notify('textDocument/didClose', { textDocument: { uri } });
    expect(await cleared).toMatchObject({ diagnostics: [] });
  });
});
