import * as vscode from 'vscode';
import type { Choice } from './detection/choices.ts';
import type { Detector } from './detection/detector.ts';
import type { ServerSession } from './server/session.ts';

/** The commands of the palette; their titles stand in the manifest. */
export function registerCommands(
  detector: Detector,
  session: ServerSession,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const chooseForActiveFile = (choice: Choice) => async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined) await detector.choose(document, choice);
  };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('plandoc.readAsPlan', chooseForActiveFile('plan')),
    registerCommand('plandoc.doNotReadAsPlan', chooseForActiveFile('no-plan')),
    registerCommand('plandoc.restartServer', () => session.restart()),
    registerCommand('plandoc.showLog', () => log.show()),
  );
}
