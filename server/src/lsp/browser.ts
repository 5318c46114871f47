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

/** A worker has no module loader here; only the page that started it knows where its scripts lie. */
function loadExports(address: string | undefined): Promise<Exports> {
  if (worker.plandocExports === undefined && address !== undefined) worker.importScripts(address);
  const loaded = worker.plandocExports;
  return loaded === undefined
    ? Promise.reject(new Error('the client named no exportsScript'))
    : Promise.resolve(loaded);
}

function loadRules(address: string | undefined): Rules {
  if (worker.plandocRules === undefined && address !== undefined) worker.importScripts(address);
  if (worker.plandocRules === undefined) throw new Error('the client named no rulesScript');
  return worker.plandocRules;
}

function loadDrafting(address: string | undefined): Drafting {
  if (worker.plandocDrafting === undefined && address !== undefined) worker.importScripts(address);
  if (worker.plandocDrafting === undefined) throw new Error('the client named no draftingScript');
  return worker.plandocDrafting;
}

function loadAcrossFiles(address: string | undefined): AcrossFiles {
  if (worker.plandocAcrossFiles === undefined && address !== undefined)
    worker.importScripts(address);
  if (worker.plandocAcrossFiles === undefined)
    throw new Error('the client named no acrossFilesScript');
  return worker.plandocAcrossFiles;
}

function loadDataFiles(address: string | undefined): Promise<DataFiles> {
  if (worker.plandocDataFiles === undefined && address !== undefined) worker.importScripts(address);
  const loaded = worker.plandocDataFiles;
  return loaded === undefined
    ? Promise.reject(new Error('the client named no dataFilesScript'))
    : Promise.resolve(loaded);
}

const connection = createMessageConnection(
  new BrowserMessageReader(port),
  new BrowserMessageWriter(port),
);
const log = runLanguageServer(connection, {
  files: null,
  loadExports,
  loadRules,
  loadDrafting,
  loadAcrossFiles,
  loadDataFiles,
  indexThreads: null,
  exit: () => worker.close(),
  // A worker ends with the page that started it.
  watchClient: () => undefined,
});
worker.addEventListener('error', ({ error }) => log(describe('uncaught', error)));
worker.addEventListener('unhandledrejection', ({ reason }) => log(describe('unhandled', reason)));
