import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { Choices } from './detection/choices.ts';
import { Detector } from './detection/detector.ts';
import { continueLists } from './editing/continue-lists.ts';
import { registerExportCommands } from './exports/export-commands.ts';
import { createSpeaker } from './language.ts';
import { type CreateClient, ServerSession } from './server/session.ts';
import { showReadingStatus } from './status/reading-status.ts';
import { showServerStatus } from './status/server-status.ts';

/** What differs between VS Code on the desktop and in the browser. */
export interface Host {
  readonly inBrowser: boolean;
  /** The languages of the system or browser, most wanted first. */
  readonly systemLanguages: readonly (string | undefined)[];
  readonly createClient: CreateClient;
}

/** Starts everything; returns the session so that the host can shut it down. */
export function activatePlandoc(context: vscode.ExtensionContext, host: Host): ServerSession {
  const log = vscode.window.createOutputChannel('Plandoc', { log: true });
  const speaker = createSpeaker(host.systemLanguages);
  const session = new ServerSession(host.createClient, log, speaker, host.inBrowser);
  const detector = new Detector(new Choices(context.workspaceState), speaker);
  context.subscriptions.push(
    log,
    session,
    detector,
    showReadingStatus(detector, speaker),
    showServerStatus(session.client, speaker),
    registerCommands(detector, session, log),
    registerExportCommands(session, speaker),
    continueLists(),
  );
  // Not awaited: the editor is usable meanwhile, and the status item tells that the server starts.
  void session.start();
  return session;
}
