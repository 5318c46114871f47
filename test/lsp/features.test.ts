import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentSymbol, Hover, LocationLink } from 'vscode-languageserver-protocol';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statePlan } from '../features/plans.ts';
import { buildServer } from './server-bundle.ts';
import { pullingClient, TestClient } from './test-client.ts';

const lines = statePlan.split('\n');
const citingLine = lines.findIndex((line) => line.startsWith('Đưa sách'));
const citation = (lines[citingLine] ?? '').indexOf('12-CTr/HU');

const programme = `HUYỆN ỦY SÔNG LAM
Số 12-CTr/HU
Sông Lam, ngày 20 tháng 02 năm 2024

CHƯƠNG TRÌNH
phát triển văn hóa đọc
`;

let server: string;
let client: TestClient;
let folder: string;
let uri: string;

beforeAll(async () => {
  server = await buildServer();
});
beforeEach(() => {
  client = new TestClient(server);
  folder = mkdtempSync(path.join(tmpdir(), 'plandoc-office-'));
  uri = pathToFileURL(path.join(folder, 'ke-hoach.plan')).href;
});
afterEach(() => client.hangUp());

async function start(options: object = {}): Promise<void> {
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'office' }];
  await client.initialize(pullingClient, { workspaceFolders, ...options });
  client.open(uri, statePlan);
}

async function symbolNames(of = uri): Promise<string[]> {
  const params = { textDocument: { uri: of } };
  const symbols = await client.request('textDocument/documentSymbol', params);
  return (symbols as DocumentSymbol[]).map(({ name }) => name);
}

async function hoverText(): Promise<string> {
  const params = client.at(uri, citingLine, citation);
  const hover = (await client.request('textDocument/hover', params)) as Hover;
  return (hover.contents as { value: string }).value;
}

describe('features over the protocol', () => {
  it('see an edit that stands just before the request', async () => {
    await start();
    const heading = lines.indexOf('II. NỘI DUNG, NHIỆM VỤ');
    const at = { line: heading, character: 4 };
    client.edit(uri, 2, { start: at, end: { ...at, character: 12 } }, 'CÁC');
    expect(await symbolNames()).toContain('II. CÁC, NHIỆM VỤ');
  });

  it('count positions in UTF-16 units', async () => {
    await start();
    const at = { line: citingLine, character: 0 };
    client.edit(uri, 2, { start: at, end: at }, '😀 ');
    const params = client.at(uri, citingLine, citation + 4);
    const hover = (await client.request('textDocument/hover', params)) as Hover;
    expect(hover.range?.end.character).toBe(citation + 3 + '12-CTr/HU'.length);
  });

  it('find a directive’s own file, also one that is created later', async () => {
    await start();
    const own = pathToFileURL(path.join(folder, 'chuong-trinh.plan')).href;
    const params = client.at(uri, citingLine, citation);
    const definition = async (): Promise<string | undefined> => {
      const links = await client.request('textDocument/definition', params);
      return (links as LocationLink[])[0]?.targetUri;
    };
    expect(await definition()).toBe(uri);
    writeFileSync(path.join(folder, 'chuong-trinh.plan'), programme);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: own, type: 1 }] });
    expect(await definition()).toBe(own);
  });

  it('ask the client for files where it says so', async () => {
    const own = 'memfs:/office/chuong-trinh.plan';
    client.handlers['plandoc/listFiles'] = () => ({ uris: [own] });
    client.handlers['plandoc/readFile'] = () => ({ text: programme });
    await start({ initializationOptions: { clientFiles: true } });
    const links = await client.request(
      'textDocument/definition',
      client.at(uri, citingLine, citation),
    );
    expect((links as LocationLink[])[0]?.targetUri).toBe(own);
  });

  it('are there for Markdown that is a plan, and only for that', async () => {
    await start();
    client.open('file:///office/a.md', statePlan, 'markdown');
    client.open('file:///office/b.md', '# Notes\n\n1. Milk\n', 'markdown');
    expect(await symbolNames('file:///office/a.md')).toEqual(await symbolNames());
    expect(await symbolNames('file:///office/b.md')).toEqual([]);
  });
});

describe('the language of messages', () => {
  it('is Vietnamese where nobody says otherwise', async () => {
    await start();
    expect(await hoverText()).toContain('Cơ quan ban hành');
  });

  it('is the editor’s', async () => {
    await start({ locale: 'en-US' });
    expect(await hoverText()).toContain('Issuer');
  });

  it('is what the settings say, also when they change', async () => {
    let locale = 'vi';
    client.handlers['workspace/configuration'] = () => [{ locale }];
    await start({ locale: 'en' });
    await client.request('textDocument/foldingRange', { textDocument: { uri } });
    expect(await hoverText()).toContain('Cơ quan ban hành');
    locale = 'en';
    const asked = client.next('workspace/configuration');
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await asked;
    expect(await hoverText()).toContain('Issuer');
  });
});

describe('the status of a document', () => {
  it('says why it is read as a plan', async () => {
    await start();
    expect(await client.request('plandoc/status', { uri })).toMatchObject({
      served: true,
      because: 'language',
      family: 'state',
      counts: { tasks: 2, directives: 1 },
    });
  });

  it('is sent when it changes, to clients that want it', async () => {
    const wanted = client.next('plandoc/statusChanged');
    await start({ initializationOptions: { statusNotifications: true } });
    expect(await wanted).toMatchObject({ uri, served: true });
  });
});
