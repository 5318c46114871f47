import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PlanStatus, statusChangedNotification } from '../../../server/src/lsp/protocol.ts';
import type { Detector } from '../detection/detector.ts';
import { mayBecomePlan, type Reading } from '../detection/reading.ts';
import type { Speaker } from '../language.ts';

/**
 * Says beside the language name whether the file at hand is read as a plan and why, and lets the
 * user say otherwise with one click.
 */
export function showReadingStatus(
  detector: Detector,
  client: BaseLanguageClient,
  speaker: Speaker,
): vscode.Disposable {
  const { say } = speaker;
  const item = vscode.languages.createLanguageStatusItem('plandoc.reading', [
    { language: 'plandoc' },
    { language: 'markdown' },
    { language: 'plaintext' },
  ]);
  item.name = 'Plandoc';
  const statuses = new Map<string, PlanStatus>();

  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId === 'plandoc') showPlan(document);
    else if (document !== undefined && mayBecomePlan(document)) showOther(document);
  };

  const showPlan = (document: vscode.TextDocument): void => {
    const status = statuses.get(document.uri.toString());
    const reason = say(reasonForPlan(detector.readingOf(document)));
    item.text = say('reading.isPlan');
    item.detail = status === undefined ? reason : `${reason} ${say('counts', status.counts)}`;
    item.command = { command: 'plandoc.doNotReadAsPlan', title: say('reading.refuse') };
  };

  const showOther = (document: vscode.TextDocument): void => {
    item.text = say('reading.isNoPlan');
    item.detail = say(`reason.${detector.readingOf(document).because}`);
    item.command = { command: 'plandoc.readAsPlan', title: say('reading.accept') };
  };

  show();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    detector.onReadingChanged(show),
    client.onNotification(statusChangedNotification, (status: PlanStatus) => {
      const uri = client.protocol2CodeConverter.asUri(status.uri).toString();
      statuses.set(uri, status);
      show();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
  );
}

/** A plan that lost its title while it is rewritten is one still, by its language. */
function reasonForPlan({ because }: Reading) {
  return because === 'recognised' || because === 'accepted'
    ? (`reason.${because}` as const)
    : 'reason.language';
}
