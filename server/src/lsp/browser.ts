/** The server in a web worker. It has no file system: workspace files are asked from the client. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createMessageConnection,
} from 'vscode-jsonrpc/browser';
import { describe } from './answers.ts';
import { runLanguageServer } from './language-server.ts';

/** The part of a worker's global scope that is used here; the DOM's types are not loaded. */
interface WorkerScope {
  postMessage(message: unknown): void;
  close(): void;
  addEventListener(
    type: 'error' | 'unhandledrejection',
    listener: (event: { readonly error?: unknown; readonly reason?: unknown }) => void,
  ): void;
}

const worker = globalThis as unknown as WorkerScope;
const port = worker as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createMessageConnection(
  new BrowserMessageReader(port),
  new BrowserMessageWriter(port),
);
const log = runLanguageServer(connection, {
  files: null,
  exit: () => worker.close(),
  // A worker ends with the page that started it.
  watchClient: () => undefined,
});
worker.addEventListener('error', ({ error }) => log(describe('uncaught', error)));
worker.addEventListener('unhandledrejection', ({ reason }) => log(describe('unhandled', reason)));
