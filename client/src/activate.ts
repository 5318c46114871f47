import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { Choices } from './detection/choices.ts';
import { Detector } from './detection/detector.ts';
import { continueLists } from './editing/continue-lists.ts';
import { registerExportCommands } from './exports/export-commands.ts';
import { createSpeaker } from './language.ts';
import { type CreateClient, ServerSession } from './server/session.ts';
import { registerShowReferences } from './show-references.ts';
import { showReadingStatus } from './status/reading-status.ts';
import { showServerStatus } from './status/server-status.ts';
import { showViews, type Views } from './views/views.ts';

/** What differs between VS Code on the desktop and in the browser. */
export interface Host {
  readonly inBrowser: boolean;
  /** The languages of the system or browser, most wanted first. */
  readonly systemLanguages: readonly (string | undefined)[];
  readonly createClient: CreateClient;
}

/** What runs once everything is started: the session, for the host to shut down, and the trees. */
export interface Plandoc {
  readonly session: ServerSession;
  readonly views: Views;
}

export function activatePlandoc(context: vscode.ExtensionContext, host: Host): Plandoc {
  const log = vscode.window.createOutputChannel('Plandoc', { log: true });
  const speaker = createSpeaker(host.systemLanguages);
  const { createClient, inBrowser } = host;
  const cacheFolder = inBrowser ? undefined : context.storageUri?.fsPath;
  const session = new ServerSession(createClient, log, speaker, inBrowser, cacheFolder);
  const detector = new Detector(new Choices(context.workspaceState), speaker);
  const { views, disposable } = showViews(session, context.workspaceState);
  context.subscriptions.push(
    log,
    session,
    detector,
    showReadingStatus(detector, speaker),
    showServerStatus(session.client, speaker),
    registerCommands(detector, session, log),
    registerExportCommands(session, speaker),
    registerShowReferences(),
    continueLists(),
    disposable,
  );
  // Not awaited: the editor is usable meanwhile, and the status item tells that the server starts.
  void session.start();
  return { session, views };
}
