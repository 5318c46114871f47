import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CompletionItem,
  CompletionList,
  InlayHint,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver-protocol';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statePlan } from '../features/plans.ts';
import { buildServer } from './server-bundle.ts';
import { pullingClient, TestClient } from './test-client.ts';

const lines = statePlan.split('\n');
const taskLine = lines.findIndex((line) => line.startsWith('- Cơ quan chủ trì'));

let server: string;
let client: TestClient;
let uri: string;

beforeAll(async () => {
  server = await buildServer();
});
beforeEach(() => {
  client = new TestClient(server);
  const folder = mkdtempSync(path.join(tmpdir(), 'plandoc-office-'));
  uri = pathToFileURL(path.join(folder, 'ke-hoach.plan')).href;
});
afterEach(() => client.hangUp());

async function start(settings: object = {}): Promise<void> {
  client.handlers['workspace/configuration'] = () => [settings];
  const workspace = { ...pullingClient.workspace, inlayHint: { refreshSupport: true } };
  await client.initialize({ ...pullingClient, workspace }, { initializationOptions: { settings } });
  client.open(uri, statePlan);
}

describe('completion over the protocol', () => {
  it('suggests units while a line is written, and tells more of one that is looked at', async () => {
    await start();
    const at = {
      line: lines.indexOf('- Thời gian thực hiện: trước ngày 30/9/2024.'),
      character: 0,
    };
    const text = '- Cơ quan phối hợp: phong v\n';
    client.edit(uri, 2, { start: at, end: at }, text);
    const place = client.at(uri, at.line, text.length - 1);
    const list = (await client.request('textDocument/completion', place)) as CompletionList;
    expect(list.isIncomplete).toBe(true);
    expect(list.items.map(({ label }) => label)).toEqual(['Phòng Văn hóa và Thông tin']);
    const item = await client.request('completionItem/resolve', list.items[0]);
    expect((item as CompletionItem).documentation).toMatchObject({ kind: 'markdown' });
  });

  it('answers nothing for an ordinary word, and takes items that are not its own', async () => {
    await start();
    const place = client.at(uri, taskLine - 1, 8);
    expect(await client.request('textDocument/completion', place)).toEqual({
      isIncomplete: false,
      items: [],
    });
    const item = { label: 'of another server' };
    expect(await client.request('completionItem/resolve', item)).toEqual(item);
  });
});

describe('semantic tokens over the protocol', () => {
  it('come whole, then as what changed', async () => {
    await start();
    const textDocument = { uri };
    const full = (await client.request('textDocument/semanticTokens/full', {
      textDocument,
    })) as SemanticTokens;
    expect(full.data.length).toBeGreaterThan(50);
    const start0 = { line: 0, character: 0 };
    client.edit(uri, 2, { start: start0, end: start0 }, '\n');
    const delta = (await client.request('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    })) as SemanticTokensDelta;
    expect(delta.edits).toEqual([{ start: 0, deleteCount: 1, data: [(full.data[0] ?? 0) + 1] }]);
  });

  it('come for some lines', async () => {
    await start();
    const range = {
      start: { line: taskLine, character: 0 },
      end: { line: taskLine + 1, character: 0 },
    };
    const { data } = (await client.request('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range,
    })) as SemanticTokens;
    expect(data.slice(0, 2)).toEqual([taskLine, '- Cơ quan chủ trì: '.length]);
  });
});

describe('inlay hints over the protocol', () => {
  const all = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };

  it('are off until the settings want them', async () => {
    await start();
    const params = { textDocument: { uri }, range: all };
    expect(await client.request('textDocument/inlayHint', params)).toEqual([]);
    client.handlers['workspace/configuration'] = () => [{ inlayHints: { citations: true } }];
    const refreshed = client.next('workspace/inlayHint/refresh');
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    const hints = (await client.request('textDocument/inlayHint', params)) as InlayHint[];
    expect(hints.map(({ label }) => label)).toEqual(['ngày 20/02/2024 của Huyện ủy Sông Lam']);
  });
});

describe('trees over the protocol', () => {
  it('are plain data for an open plan', async () => {
    await start();
    const wish = { view: 'assignments', uri, grouping: 'section', onlyIncomplete: false };
    expect(await client.request('plandoc/tree', wish)).toMatchObject({
      nodes: [{ label: 'II. NỘI DUNG, NHIỆM VỤ' }, { label: 'III. TỔ CHỨC THỰC HIỆN' }],
    });
    expect(await client.request('plandoc/tree', { view: 'directives', uri })).toMatchObject({
      nodes: [{ label: 'Chương trình số 12-CTr/HU' }],
    });
    expect(
      await client.request('plandoc/tree', { view: 'directives', uri: 'file:///no' }),
    ).toBeNull();
  });
});
