import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathToFileURL } from 'node:url';
import { workFolder } from '../cli/program.ts';
import { buildServer } from '../lsp/server-bundle.ts';
import { pullingClient, TestClient } from '../lsp/test-client.ts';
import { libraryPlan } from './plans.ts';

interface Result {
  readonly content: string;
  readonly encoding: string;
  readonly planCount: number;
}

const folder = workFolder({
  'a.plan': libraryPlan,
  'ghi chú/b.md': libraryPlan,
  'c.md': '# Ghi chú\n',
});
const folderUri = pathToFileURL(folder).href;

let client: TestClient;
beforeAll(async () => {
  client = new TestClient(await buildServer());
  const workspaceFolders = [{ uri: folderUri, name: 'x' }];
  await client.initialize(pullingClient, { workspaceFolders, locale: 'vi' });
});
afterAll(async () => {
  await client.request('shutdown');
  client.notify('exit');
  await client.exited;
});

const ask = (params: object): Promise<Result> =>
  client.request('plandoc/export', params) as Promise<Result>;

describe('plandoc/export', () => {
  it('exports every plan of the workspace', async () => {
    const result = await ask({ what: 'assignments', format: 'json', uris: null });
    const { rows } = JSON.parse(result.content) as { rows: { file: string }[] };
    expect(result).toMatchObject({ encoding: 'text', planCount: 2 });
    expect([...new Set(rows.map(({ file }) => file))]).toEqual(['a.plan', 'ghi chú/b.md']);
  });

  it('exports one plan as it stands in the editor', async () => {
    const uri = `${folderUri}/a.plan`;
    const text = libraryPlan.replace('NHIỆM VỤ', 'CÔNG VIỆC');
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plandoc', version: 1, text },
    });
    const { content } = await ask({ what: 'outline', format: 'plain', uris: [uri] });
    expect(content).toContain('II. CÔNG VIỆC');
  });

  it('gives bytes in base64', async () => {
    const uris = [`${folderUri}/a.plan`];
    const result = await ask({ what: 'outline', format: 'docx', uris });
    expect(result.encoding).toBe('base64');
    expect(Buffer.from(result.content, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  it('refuses a format it does not have', async () => {
    const params = { what: 'assignments', format: 'docx', uris: null };
    await expect(ask(params)).rejects.toThrow('format is none of');
  });
});
