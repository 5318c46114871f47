import type { MessageConnection } from 'vscode-jsonrpc';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver-protocol';
import { version } from '../../../package.json';
import { Answers, describe } from './answers.ts';
import { serverCapabilities } from './capabilities.ts';
import type { LoadDrafting } from './drafting-requests.ts';
import type { LoadExports } from './export-request.ts';
import type { FactsThreads, LoadAcrossFiles } from './indexing/set-up-index.ts';
import { type FolderFiles, type LoadDataFiles, type LoadRules, startSession } from './session.ts';

/** What the surroundings provide: a process with a file system, or a web worker without. */
export interface ServerHost {
  /** Null where there is no file system; then files are asked from the client. */
  readonly files: FolderFiles | null;
  /** Loads what writes exports; the address is what the client said, for hosts that need one. */
  readonly loadExports: LoadExports;
  /** Loads what reads configurations and catalogues, where there are any. */
  readonly loadDataFiles: LoadDataFiles;
  /** Loads the rules, when the first findings are asked for. */
  readonly loadRules: LoadRules;
  /** Loads what helps while writing, when the first of it is asked for. */
  readonly loadDrafting: LoadDrafting;
  /** Loads what looks beyond the open document, when that is first asked for. */
  readonly loadAcrossFiles: LoadAcrossFiles;
  /** Threads that read files for the index; null where there are none. */
  readonly indexThreads: FactsThreads | null;
  /** The client gets its first answer: time to load what it will ask for next. */
  prepare?(): void;
  /** The conversation is over; 0 after a shutdown in good order, as LSP defines. */
  exit(code: 0 | 1): void;
  /** Ends the server when the process of the client is gone. */
  watchClient(processId: number): void;
}

/** Serves one client over a connection that does not listen yet; returns what takes log lines. */
export function runLanguageServer(
  connection: MessageConnection,
  host: ServerHost,
): (text: string) => void {
  const log = (message: string): void => {
    const params = { type: 1, message };
    connection.sendNotification('window/logMessage', params).catch(() => undefined);
  };
  const answers = new Answers(connection, log);
  const exit = (): void => host.exit(answers.stage === 'shut-down' ? 0 : 1);

  answers.request('initialize', (params: InitializeParams): InitializeResult => {
    startSession(connection, answers, params, host);
    answers.stage = 'running';
    if (typeof params.processId === 'number') host.watchClient(params.processId);
    host.prepare?.();
    return {
      capabilities: serverCapabilities(params.capabilities),
      serverInfo: { name: 'plandoc', version },
    };
  });
  answers.request('shutdown', () => {
    answers.stage = 'shut-down';
    return null;
  });
  connection.onNotification('exit', exit);
  connection.onClose(exit);
  connection.onError(([error]) => log(describe('connection', error)));
  connection.listen();
  return log;
}
