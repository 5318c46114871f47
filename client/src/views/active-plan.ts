import * as vscode from 'vscode';

/**
 * The plan that the user is working on: the active editor's, and while something else has the keyboard (a
 * search, an output) the one that stays in sight.
 */
export class ActivePlan implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[];
  readonly #changed = new vscode.EventEmitter<'plan' | 'text'>();
  #document: vscode.TextDocument | undefined;

  /** Fires when another plan is the active one, or its text has changed. */
  readonly onChanged = this.#changed.event;

  constructor() {
    const { window, workspace } = vscode;
    const look = (): void => this.#look();
    this.#disposables = [
      this.#changed,
      window.onDidChangeActiveTextEditor(look),
      window.onDidChangeVisibleTextEditors(look),
      // A document that gets another language is closed and opened again.
      workspace.onDidOpenTextDocument(look),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#document && contentChanges.length > 0) this.#changed.fire('text');
      }),
    ];
    this.#document = this.#find();
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #look(): void {
    const document = this.#find();
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire('plan');
  }

  #find(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const active = activeTextEditor?.document;
    if (active !== undefined && isPlan(active)) return active;
    const visible = visibleTextEditors.map(({ document }) => document).filter(isPlan);
    // Another text that is being read is no plan; an output or a search box is no text of its own.
    const isElsewhere = active === undefined || active.uri.scheme === 'output';
    if (!isElsewhere) return undefined;
    return visible.find((document) => document === this.#document) ?? visible[0];
  }
}

function isPlan({ languageId, isClosed }: vscode.TextDocument): boolean {
  return languageId === 'plandoc' && !isClosed;
}
