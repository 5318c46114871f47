import * as vscode from 'vscode';
import type { Detector } from '../detection/detector.ts';
import { mayBecomePlan, type Reading } from '../detection/reading.ts';
import type { Speaker } from '../language.ts';

/**
 * Says beside the language name whether the file at hand is read as a plan and why, and lets the
 * user say otherwise with one click. VS Code gives it one line, command included.
 */
export function showReadingStatus(detector: Detector, { say }: Speaker): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('plandoc.reading', [
    { language: 'plandoc' },
    { language: 'markdown' },
    { language: 'plaintext' },
  ]);
  item.name = 'Plandoc';

  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) return;
    const reading = detector.readingOf(document);
    if (document.languageId === 'plandoc') {
      item.text = say('reading.isPlan');
      item.detail = say(reasonForPlan(reading));
      item.command = { command: 'plandoc.doNotReadAsPlan', title: say('reading.refuse') };
    } else if (mayBecomePlan(document)) {
      item.text = say('reading.isNoPlan');
      item.detail = say(`reason.${reading.because}`);
      item.command = { command: 'plandoc.readAsPlan', title: say('reading.accept') };
    }
  };

  show();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    detector.onReadingChanged(show),
  );
}

/** A plan that lost its title while it is rewritten is one still, by its language. */
function reasonForPlan({ because }: Reading) {
  return because === 'recognised' || because === 'accepted'
    ? (`reason.${because}` as const)
    : 'reason.language';
}
