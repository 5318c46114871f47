import type { MessageConnection } from 'vscode-jsonrpc';
import type {
  PublishDiagnosticsParams,
  ShowMessageParams,
  WorkDoneProgressCancelParams,
} from 'vscode-languageserver-protocol';
import type { AcrossFiles } from '../../across-files.ts';
import type { DataFiles } from '../../data-files.ts';
import { type Locale, translate } from '../../messages.ts';
import type { WorkspaceFiles } from '../../workspace/workspace-files.ts';
import type { Answers } from '../answers.ts';
import type { ClientAbilities } from '../capabilities.ts';
import { catalogueReader } from './catalogue-files.ts';
import { factsInPlace } from './facts-in-place.ts';
import type { FactsSource } from './facts-source.ts';
import { Indexing } from './indexing.ts';
import { ProgressSender } from './progress.ts';

/** Loads the bundle; hosts without a module loader need its address. */
export type LoadAcrossFiles = (address: string | undefined) => AcrossFiles;

/** Makes what reads many files in threads; null in hosts that have none. */
export type FactsThreads = (
  cacheFolder: string | null,
  log: (text: string) => void,
) => FactsSource | null;

export interface IndexSurroundings {
  readonly client: ClientAbilities;
  readonly files: WorkspaceFiles;
  /** Null where the files are the client's. */
  readonly threads: FactsThreads | null;
  /** Where the client lets the server keep what it has read; undefined: the system's own place. */
  readonly cacheFolder: string | undefined;
  acrossFiles(): AcrossFiles;
  dataFiles(): Promise<DataFiles>;
  locale(): Locale;
  /** The index has learned something. */
  learned(): void;
  publish(params: PublishDiagnosticsParams): void;
}

/** The editor has shown its first document by then. */
const restAfterStart = 600;

/** Prepares the index of the workspace; reading begins when the editor rests, or with the first question. */
export function setUpIndex(
  connection: MessageConnection,
  answers: Answers,
  surroundings: IndexSurroundings,
): Indexing {
  const { client, files, threads, cacheFolder, acrossFiles, dataFiles, locale, learned, publish } =
    surroundings;
  const progress = new ProgressSender(connection, client.showsProgress, locale);
  let inThreads: FactsSource | null = null;
  const indexing = new Indexing({
    files,
    acrossFiles,
    inPlace: factsInPlace(files, acrossFiles),
    get inThreads() {
      inThreads ??= threads?.(cacheFolder ?? null, answers.log) ?? null;
      return inThreads;
    },
    showProgress: (cancel) => progress.show(cancel),
    readCatalogue: catalogueReader({ files, dataFiles, locale, publish }),
    learned,
    tellCut: (count) => {
      const message = translate(locale(), 'index.cut', { count });
      const params = { type: 2, message } satisfies ShowMessageParams;
      connection.sendNotification('window/showMessage', params).catch(() => undefined);
    },
    log: answers.log,
  });
  answers.notification(
    'window/workDoneProgress/cancel',
    ({ token }: WorkDoneProgressCancelParams) => progress.cancel(token),
  );
  const timer: { unref?(): void } = setTimeout(() => {
    answers.guard('index', () => indexing.begin());
  }, restAfterStart) as unknown as { unref?(): void };
  timer.unref?.();
  return indexing;
}
