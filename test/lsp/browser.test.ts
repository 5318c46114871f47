import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { statePlan } from '../features/plans.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

/** Runs the browser bundle in a global scope that has what a web worker has, and nothing of Node. */
async function startWorker() {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(import.meta.dirname, '../../server/src/lsp/browser.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    define: { global: 'globalThis' },
  });
  const received: Message[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  const scope = createContext({
    postMessage: (message: Message) => {
      const copy = structuredClone(message);
      received.push(copy);
      if (copy.method === undefined && copy.id !== undefined) waiting.get(copy.id)?.(copy);
    },
    addEventListener: () => undefined,
    close: () => undefined,
    console,
    performance,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    TextDecoder,
    TextEncoder,
  });
  runInContext(outputFiles[0]?.text ?? '', scope);
  const post = (message: object): void => {
    const data = { jsonrpc: '2.0', ...message };
    (scope as { onmessage?: (event: object) => void }).onmessage?.({ data });
  };
  const request = (id: number, method: string, params: object): Promise<Message> =>
    new Promise((resolve) => {
      waiting.set(id, resolve);
      post({ id, method, params });
    });
  return { post, request, received };
}

describe('the server in a web worker', () => {
  it('serves a plan without anything of Node', async () => {
    const uri = 'vscode-vfs://github/office/ke-hoach.plan';
    const { post, request } = await startWorker();
    const started = await request(1, 'initialize', { processId: null, capabilities: {} });
    expect(started.result).toMatchObject({ capabilities: { hoverProvider: true } });
    post({ method: 'initialized', params: {} });
    const textDocument = { uri, languageId: 'plandoc', version: 1, text: statePlan };
    post({ method: 'textDocument/didOpen', params: { textDocument } });
    const params = { textDocument: { uri } };
    const symbols = await request(2, 'textDocument/documentSymbol', params);
    expect((symbols.result as { name: string }[]).map(({ name }) => name)).toContain('KẾ HOẠCH');
  });
});
