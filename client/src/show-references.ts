import * as vscode from 'vscode';

interface LspPosition {
  readonly line: number;
  readonly character: number;
}

interface LspLocation {
  readonly uri: string;
  readonly range: { readonly start: LspPosition; readonly end: LspPosition };
}

/** What a code lens runs: the server's plain data as VS Code's list of places. */
export function registerShowReferences(): vscode.Disposable {
  return vscode.commands.registerCommand(
    'plandoc.showReferences',
    (uri: string, at: LspPosition, locations: readonly LspLocation[]) =>
      vscode.commands.executeCommand(
        'editor.action.showReferences',
        vscode.Uri.parse(uri, true),
        position(at),
        locations.map(
          (place) =>
            new vscode.Location(
              vscode.Uri.parse(place.uri, true),
              new vscode.Range(position(place.range.start), position(place.range.end)),
            ),
        ),
      ),
  );
}

function position({ line, character }: LspPosition): vscode.Position {
  return new vscode.Position(line, character);
}
