import type { MessageConnection } from 'vscode-jsonrpc';
import type { ClientAbilities } from './capabilities.ts';
import { treesChangedNotification } from './protocol.ts';
import type { Settings } from './settings.ts';
import { watchDays } from './today.ts';

/** What makes answers that a client shows stale beside an edit. */
export interface DraftingRefresh {
  settingsChanged(): void;
  /** The index of the workspace has learned something; may be called often. */
  knowledgeChanged(): void;
}

/** Milliseconds in which what the index learns is told once: while it is built it learns all the time. */
const refreshPause = 1000;

/** Lets a client ask again for what it shows when something else than its text changes it: settings, other files, midnight. */
export function refreshDrafting(
  connection: MessageConnection,
  client: ClientAbilities,
  settings: () => Settings,
): DraftingRefresh {
  const ask = (method: string): void => {
    connection.sendRequest(method).catch(() => undefined);
  };
  const refreshHints = (): void => {
    if (client.refreshesInlayHints) ask('workspace/inlayHint/refresh');
  };
  const refreshLenses = (): void => {
    if (client.refreshesCodeLenses) ask('workspace/codeLens/refresh');
  };
  watchDays(() => {
    if (settings().inlayHints.deadlines) refreshHints();
  });
  let isWaiting = false;
  return {
    settingsChanged() {
      refreshHints();
      refreshLenses();
    },
    knowledgeChanged() {
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        if (settings().codeLens) refreshLenses();
        connection.sendNotification(treesChangedNotification).catch(() => undefined);
      }, refreshPause);
    },
  };
}
