import type * as vscode from 'vscode';

export type Choice = 'plan' | 'no-plan';

const storageKey = 'plandoc.choices';
/** Old choices give way to new ones, so that the store of a workspace never grows without end. */
const mostChoices = 1000;

/** What the user said about single files, remembered with the workspace. */
export class Choices {
  /** `Untitled-1` names another document tomorrow, so what was said of it ends with the session. */
  readonly #ofUntitled = new Map<string, Choice>();

  constructor(private readonly storage: vscode.Memento) {}

  of(uri: vscode.Uri): Choice | undefined {
    return this.#ofUntitled.get(uri.toString()) ?? this.#all()[uri.toString()];
  }

  async set(uri: vscode.Uri, choice: Choice): Promise<void> {
    if (uri.scheme === 'untitled') {
      this.#ofUntitled.set(uri.toString(), choice);
      return;
    }
    const { [uri.toString()]: _, ...others } = this.#all();
    const kept = Object.entries(others).slice(1 - mostChoices);
    await this.storage.update(storageKey, {
      ...Object.fromEntries(kept),
      [uri.toString()]: choice,
    });
  }

  #all(): Readonly<Record<string, Choice>> {
    return this.storage.get(storageKey, {});
  }
}
