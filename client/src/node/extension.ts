import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activatePlandoc, type Plandoc } from '../activate.ts';
import type { ServerSession } from '../server/session.ts';

let session: ServerSession | undefined;

export function activate(context: vscode.ExtensionContext): Pick<Plandoc, 'views'> {
  const module = context.asAbsolutePath('dist/server.js');
  const plandoc = activatePlandoc(context, {
    inBrowser: false,
    systemLanguages: systemLanguages(),
    createClient: (options) =>
      new QuietClient('plandoc', 'Plandoc', { module, transport: TransportKind.ipc }, options),
  });
  ({ session } = plandoc);
  return { views: plandoc.views };
}

export async function deactivate(): Promise<void> {
  await session?.shutDown();
}

/** Writes into the log what it would show by itself; the session tells the user, and only once. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** VS Code tells the extension host which languages the user and the system asked it for. */
function systemLanguages(): (string | undefined)[] {
  try {
    const { userLocale, osLocale } = JSON.parse(process.env['VSCODE_NLS_CONFIG'] ?? '{}');
    return [userLocale, osLocale].filter((language) => typeof language === 'string');
  } catch {
    return [];
  }
}
