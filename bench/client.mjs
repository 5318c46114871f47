// The least language client: it starts a server, sends messages and tells how long answers took.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export class Client {
  #buffer = Buffer.alloc(0);
  #waiting = new Map();
  #lastId = 0;

  constructor(command) {
    this.child = spawn(process.execPath, [...command, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child.stdout.on('data', (bytes) => this.#take(bytes));
  }

  async start() {
    const textDocument = {
      diagnostic: {},
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    };
    await this.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument },
    });
    this.notify('initialized', {});
  }

  open(uri, text) {
    const textDocument = { uri, languageId: 'plandoc', version: 1, text };
    this.notify('textDocument/didOpen', { textDocument });
  }

  /** Types one letter at the start of a line. */
  type(uri, version, line) {
    const at = { line, character: 0 };
    const contentChanges = [{ range: { start: at, end: at }, text: 'x' }];
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  request(method, params) {
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer;
  }

  /** Processor time of the server so far, and the most memory it held: milliseconds and MiB. */
  usage() {
    const [ran] = readFileSync(`/proc/${this.child.pid}/schedstat`, 'utf8').split(' ');
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return { cpu: Number(ran) / 1e6, peak: Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]) / 1024 };
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    await this.request('shutdown');
    this.notify('exit');
    await ended;
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(bytes) {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const headEnd = this.#buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, headEnd))?.[1],
      );
      const end = headEnd + 4 + length;
      if (headEnd < 0 || this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.toString('utf8', headEnd + 4, end));
      this.#buffer = this.#buffer.subarray(end);
      // Requests of the server's own (configuration, registrations) get the emptiest answer.
      if (message.method !== undefined && message.id !== undefined) {
        this.#send({
          id: message.id,
          result: message.method === 'workspace/configuration' ? [{}] : null,
        });
      }
      const waiting = message.method === undefined ? this.#waiting.get(message.id) : undefined;
      if (message.error) waiting?.reject(new Error(message.error.message));
      else waiting?.resolve(message.result);
    }
  }
}
