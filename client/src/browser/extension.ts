import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activatePlandoc } from '../activate.ts';
import type { ServerSession } from '../server/session.ts';
import { WorkerServer } from './worker-server.ts';

let session: ServerSession | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/browser/server.js');
  const server = new WorkerServer(script.toString(true));
  context.subscriptions.push(server);
  session = activatePlandoc(context, {
    inBrowser: true,
    systemLanguages: navigator.languages,
    createClient: (options) =>
      new QuietClient('plandoc', 'Plandoc', () => server.connect(), options),
  });
}

/** Writes into the log what it would show by itself; the session tells the user, and only once. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export async function deactivate(): Promise<void> {
  await session?.shutDown();
}
