import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan } from '../../server/src/rules/index.ts';
import { findingNames } from '../../server/src/rules/fingerprint.ts';
import { writeBaseline } from '../../server/src/reviews/baseline.ts';
import { buildServer } from '../lsp/server-bundle.ts';
import { pullingClient, TestClient } from '../lsp/test-client.ts';

const plan = `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra,, việc lập hồ sơ;.
`;

let server: string;
beforeAll(async () => {
  server = await buildServer();
});

let folder: string;
let client: TestClient;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plandoc-baseline-'));
  client = new TestClient(server);
});
afterEach(async () => {
  await client.request('shutdown');
  client.notify('exit');
  await client.exited;
  rmSync(folder, { recursive: true, force: true });
});

const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const write = (text: string): void =>
  writeFileSync(path.join(folder, '.plandoc-baseline.json'), text);

/** A baseline that accepts the findings of these rules in the plan as it was. */
function accepting(codes: readonly string[]): string {
  const document = openPlanDocument(plan);
  const findings = checkPlan(document, { locale: 'vi', assumePlan: true });
  const names = findingNames(document, findings);
  const entries = findings.flatMap(({ code, related }, index) => {
    const name = names[index];
    if (!codes.includes(code) || name === undefined) return [];
    return [{ code, ...name, text: '', places: related.length }];
  });
  return writeBaseline({ files: new Map([['a.plan', entries]]) });
}

async function start(settings: object = {}): Promise<void> {
  client.handlers['workspace/configuration'] = () => [settings];
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'office' }];
  const options = { workspaceFolders, initializationOptions: { settings } };
  await client.initialize(pullingClient, options);
  const item = { uri: uri('a.plan'), languageId: 'plandoc', version: 1, text: plan };
  client.notify('textDocument/didOpen', { textDocument: item });
}

async function codes(): Promise<(string | number | undefined)[]> {
  const report = (await client.request('textDocument/diagnostic', {
    textDocument: { uri: uri('a.plan') },
  })) as { items: Diagnostic[] };
  return report.items.map(({ code }) => code);
}

const changed = (): void =>
  client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uri('.plandoc-baseline.json'), type: 2 }],
  });

describe('a baseline in the workspace', () => {
  it('hides what it accepts, and nothing else', async () => {
    write(accepting(['doubled-punctuation']));
    await start();
    const found = await codes();
    expect(found).not.toContain('doubled-punctuation');
    expect(found).toContain('missing-recipients');
  });

  it('leaves the places of a short list to new findings', async () => {
    write(accepting(['missing-recipients', 'missing-deadline', 'missing-lead-unit']));
    await start({ maxFindings: 2 });
    expect(await codes()).not.toContain('missing-recipients');
  });

  it('does not hide a second finding of the same words', async () => {
    write(accepting(['doubled-punctuation']));
    await start();
    await codes();
    client.notify('textDocument/didChange', {
      textDocument: { uri: uri('a.plan'), version: 2 },
      contentChanges: [{ text: `${plan}2. Kiểm tra,, việc lập hồ sơ;.\n` }],
    });
    expect((await codes()).filter((code) => code === 'doubled-punctuation')).toHaveLength(2);
  });

  it('is read again when it changes', async () => {
    write(accepting([]));
    await start();
    expect(await codes()).toContain('doubled-punctuation');
    write(accepting(['doubled-punctuation']));
    const refreshed = client.next('workspace/diagnostic/refresh');
    changed();
    await refreshed;
    expect(await codes()).not.toContain('doubled-punctuation');
  });

  it('that is broken says so where it broke, and the last good one goes on to apply', async () => {
    write(accepting(['doubled-punctuation']));
    await start();
    await codes();
    write('{\n  "version": 1,\n<<<<<<< HEAD\n');
    const published = client.next('textDocument/publishDiagnostics');
    changed();
    expect(await published).toMatchObject({
      uri: uri('.plandoc-baseline.json'),
      diagnostics: [
        {
          range: { start: { line: 2, character: 0 } },
          message: expect.stringContaining('--write-baseline'),
        },
      ],
    });
    expect(await codes()).not.toContain('doubled-punctuation');
  });
});
