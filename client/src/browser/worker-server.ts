/// <reference lib="webworker" />
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/**
 * The language server in a web worker. Each start gets a worker of its own, and a worker that fails
 * ends its connection: to the language client that looks like a server that died, to be restarted.
 */
export class WorkerServer {
  #worker: Worker | undefined;

  constructor(private readonly script: string) {}

  async connect(): Promise<MessageTransports> {
    this.dispose();
    const worker = new Worker(this.script, { name: 'Plandoc' });
    this.#worker = worker;
    const reader = new ClosableReader(worker);
    worker.addEventListener('error', () => {
      worker.terminate();
      reader.close();
    });
    return { reader, writer: new BrowserMessageWriter(worker) };
  }

  dispose(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/** A worker has no end of its own that could be read, so the end is told from outside. */
class ClosableReader extends BrowserMessageReader {
  close(): void {
    this.fireClose();
  }
}
