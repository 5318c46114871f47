/**
 * The server as a process: `--stdio` for any client, `--node-ipc` for those that fork it, as VS Code
 * does. `plandoc lsp --stdio` calls `startLanguageServer` as well.
 */
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
} from 'vscode-jsonrpc/node';
import type { AcrossFiles } from '../across-files.ts';
import type { Drafting } from '../drafting.ts';
import type { Rules } from '../rules/index.ts';
import { describe } from './answers.ts';
import { createFolderFiles } from './folder-files.ts';
import type { FactsThreads } from './indexing/set-up-index.ts';
import { runLanguageServer } from './language-server.ts';
import { readerOptions } from './message-encoding.ts';
import type { IndexThreads } from './indexing/index-threads.ts';
import {
  beginStartUp,
  endStartUp,
  keepYoungSpaceSmall,
  letYoungSpaceGrow,
  withUsualFlags,
} from './start-up.ts';
import { StreamWriter } from './stream-writer.ts';

/** Milliseconds between two looks at whether the client's process still lives. */
const watchInterval = 3000;

/** Starts the server on this process's own channel; it ends the process when the client says so. */
export function startLanguageServer(): void {
  beginStartUp();
  const log = runLanguageServer(connect(), {
    files: createFolderFiles(),
    loadExports: () => import('../exports/exports.ts'),
    loadDataFiles: () => import('../data-files.ts'),
    // Not `import()`: findings are computed in one go, and the bundle lies beside this one.
    loadRules,
    // While the client reads the answer and sends the first document, nothing else is to be done.
    prepare: () => setImmediate(loadRules),
    loadDrafting: () => require('../drafting.ts') as Drafting,
    loadAcrossFiles: () => require('../across-files.ts') as AcrossFiles,
    indexThreads,
    exit: (code) => process.exit(code),
    watchClient,
  });
  // Work that nobody waits for may fail too. The user's documents are safe in the editor: go on.
  process.on('uncaughtException', (error) => log(describe('uncaught', error)));
  process.on('unhandledRejection', (error) => log(describe('unhandled', error)));
}

function loadRules(): Rules {
  return withUsualFlags(() => require('../rules/index.ts') as Rules);
}

/** The code of the threads is loaded with the first of them. */
const indexThreads: FactsThreads = (cacheFolder, log) => {
  // Threads share the flags of the process, and they have long work to do. While they run none changes but the
  // growth of young space, which V8 looks up anew at each collection.
  endStartUp();
  const { createFactsThreads } = require('./indexing/index-threads.ts') as IndexThreads;
  const threads = createFactsThreads(cacheFolder, log);
  if (threads === null) return null;
  return {
    async read(...request) {
      letYoungSpaceGrow();
      await threads.read(...request).finally(keepYoungSpaceSmall);
    },
  };
};

function connect(): MessageConnection {
  if (process.argv.includes('--node-ipc') && process.send !== undefined) {
    return createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  }
  const reader = new StreamMessageReader(process.stdin, readerOptions);
  // What other code prints must not get between the messages.
  console.log = console.error;
  return createMessageConnection(reader, new StreamWriter(process.stdout));
}

/** A client that crashed sends no `exit`; without this the server would stay behind. */
function watchClient(processId: number): void {
  setInterval(() => {
    try {
      process.kill(processId, 0);
    } catch (error) {
      // EPERM: the process is there, only not ours.
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') process.exit(1);
    }
  }, watchInterval).unref();
}

// True in the bundle when Node runs it; an `import` of this file only takes the function.
if (typeof require !== 'undefined' && require.main === module) startLanguageServer();
