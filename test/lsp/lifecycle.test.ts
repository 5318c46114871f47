import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statePlan } from '../features/plans.ts';
import { buildServer } from './server-bundle.ts';
import { pullingClient, pushedClient, TestClient } from './test-client.ts';

const uri = 'file:///office/ke-hoach.plan';
let server: string;
let client: TestClient;

beforeAll(async () => {
  server = await buildServer();
});
beforeEach(() => {
  client = new TestClient(server);
});
afterEach(() => client.hangUp());

describe('the life of a server', () => {
  it('begins with what it offers', async () => {
    const { capabilities, serverInfo } = (await client.initialize(pullingClient)) as {
      capabilities: Record<string, unknown>;
      serverInfo: { name: string };
    };
    expect(serverInfo.name).toBe('plandoc');
    expect(capabilities['positionEncoding']).toBe('utf-16');
    expect(capabilities['textDocumentSync']).toEqual({ openClose: true, change: 2 });
    expect(capabilities['diagnosticProvider']).toMatchObject({ workspaceDiagnostics: false });
  });

  it('offers no pull diagnostics to a client that cannot pull', async () => {
    const { capabilities } = (await client.initialize(pushedClient)) as {
      capabilities: Record<string, unknown>;
    };
    expect(capabilities['diagnosticProvider']).toBeUndefined();
  });

  it('ends with 0 after a shutdown', async () => {
    await client.initialize(pullingClient);
    expect(await client.shutDown()).toBe(0);
  });

  it('ends with 1 when the client hangs up', async () => {
    await client.initialize(pullingClient);
    expect(await client.hangUp()).toBe(1);
  });

  it('answers nothing before initialize and after shutdown', async () => {
    const params = { textDocument: { uri } };
    await expect(client.request('textDocument/foldingRange', params)).rejects.toMatchObject({
      code: -32002,
    });
    await client.initialize(pullingClient);
    await client.request('shutdown');
    await expect(client.request('textDocument/foldingRange', params)).rejects.toMatchObject({
      code: -32600,
    });
  });
});

describe('a request that fails', () => {
  beforeEach(async () => {
    await client.initialize(pullingClient);
    client.open(uri, statePlan);
  });

  const stillAnswers = async (): Promise<void> => {
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } });
    expect((symbols as unknown[]).length).toBeGreaterThan(3);
  };

  it('answers with an error and is logged with its stack', async () => {
    const logged = client.next('window/logMessage');
    const failing = { textDocument: { uri }, positions: null };
    await expect(client.request('textDocument/selectionRange', failing)).rejects.toMatchObject({
      code: -32603,
    });
    const { message } = (await logged) as { message: string };
    expect(message).toMatch(/^textDocument\/selectionRange: TypeError.*\n\s+at /su);
    await stillAnswers();
  });

  it('says what is missing', async () => {
    await expect(client.request('textDocument/hover', {})).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('textDocument.uri'),
    });
    await stillAnswers();
  });

  it('is told apart from one that is not offered', async () => {
    await expect(client.request('textDocument/moniker', {})).rejects.toMatchObject({
      code: -32601,
    });
    await stillAnswers();
  });

  it('is not computed when it was cancelled', async () => {
    const { id, answer } = client.start('textDocument/documentSymbol', { textDocument: { uri } });
    client.notify('$/cancelRequest', { id });
    expect((await answer).error?.code).toBe(-32800);
    await stillAnswers();
  });

  it('may be no request at all', async () => {
    client.sendBytes('Content-Length: 5\r\n\r\n{"a":');
    client.notify('textDocument/didChange', { textDocument: { uri: 'file:///b' } });
    await stillAnswers();
  });
});
