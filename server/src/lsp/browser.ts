/** The server in a web worker. It has no file system: workspace files are asked from the client. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createMessageConnection,
} from 'vscode-jsonrpc/browser';
import type { AcrossFiles } from '../across-files.ts';
import type { DataFiles } from '../data-files.ts';
import type { Drafting } from '../drafting.ts';
import type { Rules } from '../rules/index.ts';
import { describe } from './answers.ts';
import type { Exports } from './export-request.ts';
import { runLanguageServer } from './language-server.ts';

/** The part of a worker's global scope that is used here; the DOM's types are not loaded. */
interface WorkerScope {
  postMessage(message: unknown): void;
  close(): void;
  /** Loads a classic script and waits for it. */
  importScripts(address: string): void;
  /** What the bundle of exports leaves behind when it is loaded. */
  readonly plandocExports?: Exports;
  /** What the bundle of rules leaves behind. */
  readonly plandocRules?: Rules;
  /** What the bundle that helps while writing leaves behind. */
  readonly plandocDrafting?: Drafting;
  /** What the bundle that looks beyond the open document leaves behind. */
  readonly plandocAcrossFiles?: AcrossFiles;
  /** What the bundle that reads configurations and catalogues leaves behind. */
  readonly plandocDataFiles?: DataFiles;
  addEventListener(
    type: 'error' | 'unhandledrejection',
    listener: (event: { readonly error?: unknown; readonly reason?: unknown }) => void,
  ): void;
}

const worker = globalThis as unknown as WorkerScope;
const port = worker as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

type Bundle = Extract<keyof WorkerScope, `plandoc${string}`>;

/**
 * A worker has no module loader here; only the page that started it knows where its scripts lie, and names
 * each in an initialization option.
 */
function load<Name extends Bundle>(
  bundle: Name,
  option: string,
  address: string | undefined,
): NonNullable<WorkerScope[Name]> {
  if (worker[bundle] === undefined && address !== undefined) worker.importScripts(address);
  const loaded = worker[bundle];
  if (loaded === undefined) throw new Error(`the client named no ${option}`);
  return loaded as NonNullable<WorkerScope[Name]>;
}

const connection = createMessageConnection(
  new BrowserMessageReader(port),
  new BrowserMessageWriter(port),
);
const log = runLanguageServer(connection, {
  files: null,
  loadExports: async (address) => load('plandocExports', 'exportsScript', address),
  loadRules: (address) => load('plandocRules', 'rulesScript', address),
  loadDrafting: (address) => load('plandocDrafting', 'draftingScript', address),
  loadAcrossFiles: (address) => load('plandocAcrossFiles', 'acrossFilesScript', address),
  loadDataFiles: async (address) => load('plandocDataFiles', 'dataFilesScript', address),
  indexThreads: null,
  exit: () => worker.close(),
  // A worker ends with the page that started it.
  watchClient: () => undefined,
});
worker.addEventListener('error', ({ error }) => log(describe('uncaught', error)));
worker.addEventListener('unhandledrejection', ({ reason }) => log(describe('unhandled', reason)));
