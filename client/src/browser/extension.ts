import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activatePlandoc, type Plandoc } from '../activate.ts';
import type { ServerSession } from '../server/session.ts';
import { WorkerServer } from './worker-server.ts';

let session: ServerSession | undefined;

export function activate(context: vscode.ExtensionContext): Pick<Plandoc, 'views'> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/browser/server.js');
  const server = new WorkerServer(script.toString(true));
  context.subscriptions.push(server);
  const plandoc = activatePlandoc(context, {
    inBrowser: true,
    systemLanguages: navigator.languages,
    createClient: (options) =>
      new QuietClient('plandoc', 'Plandoc', () => server.connect(), options),
  });
  ({ session } = plandoc);
  return { views: plandoc.views };
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
