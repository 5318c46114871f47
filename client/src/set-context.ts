import * as vscode from 'vscode';

/** Sets a value that `when` clauses of the manifest ask for. */
export function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
