import type { MessageConnection } from 'vscode-jsonrpc';
import type {
  DidChangeConfigurationParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  Registration,
} from 'vscode-languageserver-protocol';
import { configurationFileName } from '../configuration/configuration.ts';
import { baselineFileName } from '../reviews/baseline-name.ts';
import type { Answers } from './answers.ts';
import type { ClientAbilities } from './capabilities.ts';
import { catalogueNames } from '../catalogue/catalogue-names.ts';
import type { Indexing } from './indexing/indexing.ts';

/** Files that may be plans; the manifest's languages and the formats recognised by content. */
const planFiles = '**/*.{plan,kehoach,md,txt}';
const catalogueFiles = `**/{${catalogueNames.join(',')}}`;
const configurationFiles = `**/{${configurationFileName},${baselineFileName}}`;
const section = 'plandoc';

export interface WorkspaceFollowers {
  readonly client: ClientAbilities;
  readonly index: Indexing;
  readonly folders: readonly string[];
  setFolders(uris: readonly string[]): void;
  setSettings(value: unknown): void;
  /** Whether the file is a configuration or a baseline; all others may be plans. */
  fileChanged(uri: string): boolean;
}

/** Follows the workspace: its folders, its files and the settings. */
export function followWorkspace(
  connection: MessageConnection,
  answers: Answers,
  followers: WorkspaceFollowers,
): void {
  const { client, index } = followers;
  let folders = followers.folders;
  followers.setFolders(folders);

  const fetchSettings = (): void => {
    if (!client.asksConfiguration) return;
    connection
      .sendRequest<unknown[]>('workspace/configuration', { items: [{ section }] })
      .then(([value]) => followers.setSettings(value))
      .catch((error: unknown) => answers.log(`workspace/configuration: ${String(error)}`));
  };

  answers.notification('initialized', () => {
    fetchSettings();
    const registrations = registrationsFor(client);
    if (registrations.length === 0) return;
    connection
      .sendRequest('client/registerCapability', { registrations })
      .catch((error: unknown) => answers.log(`client/registerCapability: ${String(error)}`));
  });

  answers.notification(
    'workspace/didChangeConfiguration',
    ({ settings }: DidChangeConfigurationParams) => {
      // Clients that can be asked send no or partial values with the event.
      if (client.asksConfiguration) fetchSettings();
      else followers.setSettings((settings as Record<string, unknown> | null)?.[section]);
    },
  );

  answers.notification(
    'workspace/didChangeWatchedFiles',
    ({ changes }: DidChangeWatchedFilesParams) => {
      for (const { uri } of changes) if (!followers.fileChanged(uri)) index.setChanged(uri);
    },
  );

  answers.notification(
    'workspace/didChangeWorkspaceFolders',
    ({ event }: DidChangeWorkspaceFoldersParams) => {
      const removed = new Set(event.removed.map(({ uri }) => uri));
      folders = folders.filter((uri) => !removed.has(uri));
      folders = [...folders, ...event.added.map(({ uri }) => uri)];
      followers.setFolders(folders);
      index.reset();
    },
  );
}

function registrationsFor(client: ClientAbilities): Registration[] {
  const registrations: Registration[] = [];
  if (client.registersConfiguration) {
    const method = 'workspace/didChangeConfiguration';
    registrations.push({ id: method, method, registerOptions: { section } });
  }
  if (client.registersFileWatchers) {
    const method = 'workspace/didChangeWatchedFiles';
    const globs = [planFiles, catalogueFiles, configurationFiles];
    const watchers = globs.map((globPattern) => ({ globPattern }));
    registrations.push({ id: method, method, registerOptions: { watchers } });
  }
  return registrations;
}
