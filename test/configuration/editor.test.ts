import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildServer } from '../lsp/server-bundle.ts';
import { pullingClient, pushedClient, TestClient } from '../lsp/test-client.ts';

const plan = `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra,, việc lập hồ sơ;.
`;
/** Everything off but one rule, so that other rules do not matter here. */
const rulesWith = (severity: string): string =>
  `{ "rules": { "doubled-punctuation": "${severity}", "missing-recipients": "off" } }`;

let server: string;
beforeAll(async () => {
  server = await buildServer();
});

let base: string;
let client: TestClient;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'plandoc-editor-'));
  mkdirSync(path.join(base, 'office/trình ký'), { recursive: true });
  client = new TestClient(server);
});
afterEach(async () => {
  await client.request('shutdown');
  client.notify('exit');
  await client.exited;
  rmSync(base, { recursive: true, force: true });
});

const uri = (name: string): string => pathToFileURL(path.join(base, 'office', name)).href;
const write = (name: string, text: string): void =>
  writeFileSync(path.join(base, 'office', name), text);

/** A client that asks for the edits of an action when the user chooses it. */
const resolvingClient = {
  ...pullingClient,
  textDocument: {
    ...pullingClient.textDocument,
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

async function start(settings: object = {}, capabilities = pullingClient): Promise<void> {
  client.handlers['workspace/configuration'] = () => [settings];
  const workspaceFolders = [{ uri: pathToFileURL(path.join(base, 'office')).href, name: 'office' }];
  await client.initialize(capabilities, { workspaceFolders, initializationOptions: { settings } });
}

function open(name: string): void {
  const item = { uri: uri(name), languageId: 'plandoc', version: 1, text: plan };
  client.notify('textDocument/didOpen', { textDocument: item });
}

/** The severities of the doubled marks in an open file; 1 error … 4 hint. */
async function severities(name: string): Promise<(number | undefined)[]> {
  const textDocument = { uri: uri(name) };
  const report = (await client.request('textDocument/diagnostic', { textDocument })) as {
    items: Diagnostic[];
  };
  return report.items
    .filter(({ code }) => code === 'doubled-punctuation')
    .map(({ severity }) => severity);
}

function changed(name: string): void {
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type: 2 }] });
}

describe('a .plandoc.json in the workspace', () => {
  it('is followed by the first findings already, before the settings of the editor', async () => {
    write('.plandoc.json', rulesWith('error'));
    await start({ rules: { 'doubled-punctuation': 'off' } });
    open('trình ký/a.plan');
    expect(await severities('trình ký/a.plan')).toEqual([1, 1]);
  });

  it('leaves the settings of the editor where there is none', async () => {
    await start({ rules: { 'doubled-punctuation': 'hint' } });
    open('a.plan');
    expect(await severities('a.plan')).toEqual([4, 4]);
  });

  it('may ignore files', async () => {
    write('.plandoc.json', '{ "ignore": ["trình ký/"] }');
    await start();
    open('trình ký/a.plan');
    expect(await severities('trình ký/a.plan')).toEqual([]);
  });

  it('is read again when it changes', async () => {
    write('.plandoc.json', rulesWith('error'));
    await start();
    open('a.plan');
    expect(await severities('a.plan')).toEqual([1, 1]);
    write('.plandoc.json', rulesWith('hint'));
    const refreshed = client.next('workspace/diagnostic/refresh');
    changed('.plandoc.json');
    await refreshed;
    expect(await severities('a.plan')).toEqual([4, 4]);
  });

  it('that is broken has its own diagnostics, and the last good one goes on to apply', async () => {
    write('.plandoc.json', rulesWith('error'));
    await start();
    open('a.plan');
    await severities('a.plan');
    write('.plandoc.json', '{\n  "rule": {} }');
    const published = client.next('textDocument/publishDiagnostics');
    changed('.plandoc.json');
    expect(await published).toMatchObject({
      uri: uri('.plandoc.json'),
      diagnostics: [
        {
          range: { start: { line: 1, character: 2 } },
          message: expect.stringContaining('“rules”?'),
        },
      ],
    });
    expect(await severities('a.plan')).toEqual([1, 1]);
    const cleared = client.next('textDocument/publishDiagnostics');
    write('.plandoc.json', rulesWith('hint'));
    changed('.plandoc.json');
    expect(await cleared).toEqual({ uri: uri('.plandoc.json'), diagnostics: [] });
  });

  it('counts for pushed findings too', async () => {
    write('.plandoc.json', rulesWith('off'));
    await start({}, pushedClient);
    const published = client.next('textDocument/publishDiagnostics');
    open('a.plan');
    const { diagnostics } = (await published) as { diagnostics: Diagnostic[] };
    expect(diagnostics.map(({ code }) => code)).not.toContain('doubled-punctuation');
  });

  it('names units for completion', async () => {
    write('.plandoc.json', '{ "units": ["Sở Khoa học và Công nghệ"] }');
    await start();
    open('a.plan');
    await severities('a.plan');
    const insert = { range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } } };
    const textDocument = { uri: uri('a.plan'), version: 2 };
    const contentChanges = [{ ...insert, text: '- Cơ quan chủ trì: ' }];
    client.notify('textDocument/didChange', { textDocument, contentChanges });
    const { items } = (await client.request('textDocument/completion', {
      textDocument,
      position: { line: 6, character: 19 },
    })) as { items: { label: string }[] };
    expect(items.map(({ label }) => label)).toContain('Sở Khoa học và Công nghệ');
  });
});

describe('source.fixAll.plandoc', () => {
  const ask = async (only?: string[], triggerKind = 1): Promise<CodeAction[]> => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [], triggerKind, ...(only && { only }) };
    const textDocument = { uri: uri('a.plan') };
    const params = { textDocument, range, context };
    const actions = (await client.request('textDocument/codeAction', params)) as CodeAction[];
    return actions.filter(({ kind }) => kind === 'source.fixAll.plandoc');
  };

  it('fixes all that is safe in one change', async () => {
    write('.plandoc.json', rulesWith('warning'));
    await start();
    open('a.plan');
    await severities('a.plan');
    for (const only of [['source.fixAll.plandoc'], ['source.fixAll'], ['source']]) {
      const [action] = await ask(only);
      const edits = Object.values(action?.edit?.changes ?? {}).flat();
      expect(edits).toEqual([
        {
          range: { start: { line: 5, character: 12 }, end: { line: 5, character: 29 } },
          newText: ' việc lập hồ sơ',
        },
      ]);
    }
  });

  it('is computed when it is chosen, where the client can wait for that', async () => {
    write('.plandoc.json', rulesWith('warning'));
    await start({}, resolvingClient);
    open('a.plan');
    const [action] = await ask(['source.fixAll']);
    expect(action?.edit).toBeUndefined();
    const resolved = (await client.request('codeAction/resolve', action)) as CodeAction;
    const [edit] = Object.values(resolved.edit?.changes ?? {}).flat();
    expect(edit).toMatchObject({ newText: ' việc lập hồ sơ' });
    const textDocument = { uri: uri('a.plan'), version: 2 };
    client.notify('textDocument/didChange', {
      textDocument,
      contentChanges: [{ text: 'KẾ HOẠCH' }],
    });
    expect(await client.request('codeAction/resolve', action)).toEqual(action);
  });

  it('is not computed for the light bulb, nor where fixes of one place are asked for', async () => {
    await start();
    open('a.plan');
    expect(await ask(undefined, 2)).toEqual([]);
    expect(await ask(['quickfix'])).toEqual([]);
    expect(await ask()).toHaveLength(1);
  });
});
