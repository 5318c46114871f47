import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { ClientCapabilities, Position, Range } from 'vscode-languageserver-protocol';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

type Handler = (params: unknown) => unknown;

/** What an ordinary client with pull diagnostics says of itself. */
export const pullingClient: ClientCapabilities = {
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  textDocument: {
    diagnostic: {},
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export const pushedClient: ClientCapabilities = {
  textDocument: { publishDiagnostics: { versionSupport: true } },
};

/**
 * A language client in a hundred lines that shares no code with the server: it frames messages by
 * itself, so that the tests see the bytes as any editor would.
 */
export class TestClient {
  readonly notifications: Message[] = [];
  readonly exited: Promise<number | null>;
  /** Answers to the server's own requests; null where a method is not named. */
  readonly handlers: Record<string, Handler> = {};
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly pending = new Map<number, (message: Message) => void>();
  private readonly waiting: { test: (message: Message) => boolean; done: (m: Message) => void }[] =
    [];
  private received = Buffer.alloc(0);
  private lastId = 0;

  constructor(serverFile: string) {
    this.process = spawn(process.execPath, [serverFile, '--stdio']);
    this.process.stdout.on('data', (bytes: Buffer) => this.receive(bytes));
    this.exited = new Promise((resolve) => this.process.on('exit', resolve));
  }

  async initialize(capabilities: ClientCapabilities, more: object = {}): Promise<unknown> {
    const params = { processId: process.pid, rootUri: null, capabilities, ...more };
    const result = await this.request('initialize', params);
    this.notify('initialized', {});
    return result;
  }

  /** The result; an error answer rejects with an `Error` that has its code. */
  async request(method: string, params?: unknown): Promise<unknown> {
    const { result, error } = await this.start(method, params).answer;
    if (error !== undefined) throw Object.assign(new Error(error.message), { code: error.code });
    return result;
  }

  /** Sends a request without waiting, so that it can be cancelled. */
  start(method: string, params?: unknown): { id: number; answer: Promise<Message> } {
    const id = ++this.lastId;
    const answer = new Promise<Message>((resolve) => this.pending.set(id, resolve));
    this.send({ id, method, ...(params !== undefined && { params }) });
    return { id, answer };
  }

  notify(method: string, params?: unknown): void {
    this.send({ method, params });
  }

  /** The next notification or server request of a method that passes `test`. */
  next(method: string, test: (params: never) => boolean = () => true): Promise<unknown> {
    return new Promise((resolve) => {
      this.waiting.push({
        test: (message) => message.method === method && test(message.params as never),
        done: ({ params }) => resolve(params),
      });
    });
  }

  open(uri: string, text: string, languageId = 'plandoc'): void {
    const textDocument = { uri, languageId, version: 1, text };
    this.notify('textDocument/didOpen', { textDocument });
  }

  edit(uri: string, version: number, range: Range, text: string): void {
    const contentChanges = [{ range, text }];
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  at(uri: string, line: number, character: number): { textDocument: object; position: Position } {
    return { textDocument: { uri }, position: { line, character } };
  }

  async shutDown(): Promise<number | null> {
    await this.request('shutdown');
    this.notify('exit');
    return this.exited;
  }

  /** Ends the connection without the goodbye that LSP asks for. */
  hangUp(): Promise<number | null> {
    this.process.stdin.end();
    return this.exited;
  }

  sendBytes(bytes: string): void {
    this.process.stdin.write(bytes);
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.sendBytes(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private receive(bytes: Buffer): void {
    this.received = Buffer.concat([this.received, bytes]);
    for (;;) {
      const headEnd = this.received.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const head = this.received.toString('latin1', 0, headEnd);
      const end = headEnd + 4 + Number(/Content-Length: (\d+)/.exec(head)?.[1]);
      if (this.received.length < end) return;
      const body = this.received.toString('utf8', headEnd + 4, end);
      this.received = this.received.subarray(end);
      this.handle(JSON.parse(body) as Message);
    }
  }

  private handle(message: Message): void {
    if (message.method === undefined) {
      this.pending.get(message.id as number)?.(message);
      return;
    }
    if (message.id !== undefined) {
      const result = this.handlers[message.method]?.(message.params) ?? null;
      this.send({ id: message.id, result });
    } else this.notifications.push(message);
    const index = this.waiting.findIndex(({ test }) => test(message));
    if (index >= 0) this.waiting.splice(index, 1)[0]?.done(message);
  }
}
