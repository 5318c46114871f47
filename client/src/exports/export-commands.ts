import * as vscode from 'vscode';
import {
  type ExportParams,
  exportRequest,
  type ExportResult,
} from '../../../server/src/lsp/protocol.ts';
import type { Speaker } from '../language.ts';
import type { ServerSession } from '../server/session.ts';
import { activePlan, askExport, type ExportOrder, type ExportWish } from './ask-export.ts';

/** “Xuất đề cương”, “Xuất bảng phân công”, “Chép đề cương”: the server writes, the client asks and saves. */
export function registerExportCommands(
  session: ServerSession,
  speaker: Speaker,
): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const exporter = (what: ExportParams['what']) => (wish?: ExportWish) =>
    exportToFile(session, speaker, what, wish ?? {});
  return vscode.Disposable.from(
    registerCommand('plandoc.exportOutline', exporter('outline')),
    registerCommand('plandoc.exportAssignments', exporter('assignments')),
    registerCommand('plandoc.copyOutline', () => copyOutline(session, speaker)),
  );
}

/** Returns where the file was written; undefined where the user turned away. */
async function exportToFile(
  session: ServerSession,
  speaker: Speaker,
  what: ExportParams['what'],
  wish: ExportWish,
): Promise<vscode.Uri | undefined> {
  const order = await askExport(what, wish, speaker);
  if (order === undefined) return undefined;
  const { format, uris, target } = order;
  const params = { what, format: format.format, uris, matrix: format.matrix === true };
  const result = await ask(session, speaker, params);
  if (result === undefined) return undefined;
  if (result.planCount === 0) {
    void vscode.window.showInformationMessage(speaker.say('export.noPlan'));
    return undefined;
  }
  await vscode.workspace.fs.writeFile(target, bytesOf(result));
  await show(order, speaker);
  return target;
}

/** With a progress bar that can be cancelled; undefined when it was. */
function ask(
  session: ServerSession,
  speaker: Speaker,
  params: ExportParams,
): Thenable<ExportResult | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: speaker.say('export.progress'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_progress, token) => {
    try {
      return await session.client.sendRequest<ExportResult>(exportRequest, params, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

function bytesOf({ content, encoding }: ExportResult): Uint8Array {
  if (encoding === 'text') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
}

/** Text is shown in the editor; the rest by the machine's own program, where the editor runs on one. */
async function show({ format, target }: ExportOrder, { say }: Speaker): Promise<void> {
  if (format.opensOutside !== true) {
    await vscode.window.showTextDocument(target, { preview: false });
    return;
  }
  const { env } = vscode;
  const isHere = env.uiKind === vscode.UIKind.Desktop && env.remoteName === undefined;
  if (isHere && target.scheme === 'file' && (await env.openExternal(target))) return;
  const file = target.path.split('/').at(-1) ?? '';
  // Not awaited: the message stays until the user answers it.
  void vscode.window
    .showInformationMessage(say('export.written', { file }), say('export.show'))
    .then((answer) => {
      if (answer !== undefined) void vscode.commands.executeCommand('vscode.open', target);
    });
}

async function copyOutline(session: ServerSession, { say }: Speaker): Promise<void> {
  const plan = activePlan();
  if (plan === undefined) {
    void vscode.window.showInformationMessage(say('export.noPlan'));
    return;
  }
  const params: ExportParams = { what: 'outline', format: 'plain', uris: [plan.toString()] };
  const { content } = await session.client.sendRequest<ExportResult>(exportRequest, params);
  await vscode.env.clipboard.writeText(content);
  vscode.window.setStatusBarMessage(say('export.copied'), 4000);
}
