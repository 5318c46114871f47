import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Speaker } from '../language.ts';

/** Says beside the language name how the server is, with the log or a restart one click away. */
export function showServerStatus(client: BaseLanguageClient, speaker: Speaker): vscode.Disposable {
  const { say } = speaker;
  const item = vscode.languages.createLanguageStatusItem('plandoc.server', {
    language: 'plandoc',
  });
  item.name = 'Plandoc';
  const showLog = { command: 'plandoc.showLog', title: say('server.showLog') };
  const restart = { command: 'plandoc.restartServer', title: say('server.restart') };

  const show = (state: State): void => {
    item.busy = state === State.Starting;
    if (state === State.Running || state === State.Starting) {
      item.severity = vscode.LanguageStatusSeverity.Information;
      item.text = say(state === State.Running ? 'server.running' : 'server.starting');
      item.command = showLog;
    } else {
      item.severity = vscode.LanguageStatusSeverity.Error;
      item.text = say('server.stopped');
      item.command = restart;
    }
  };

  show(State.Starting);
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(({ newState }) => show(newState)),
  );
}
