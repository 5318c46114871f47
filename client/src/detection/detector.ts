import * as vscode from 'vscode';
import type { Speaker } from '../language.ts';
import type { Choice, Choices } from './choices.ts';
import { decideReading, languageWithoutPlan, mayBecomePlan, type Reading } from './reading.ts';

/** A text this long, put in at once, was pasted; a plan typed by hand is recognised when saved. */
const pastedLength = 400;

/**
 * Reads Markdown and text files that are plans by their content as plans, by giving them the
 * language `plandoc`. It acts when a file is shown, saved or pasted into, never while somebody types:
 * changing the language under the fingers would disturb an input method.
 */
export class Detector implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[];
  readonly #readingChanged = new vscode.EventEmitter<void>();
  /** Language changes made here; any other change is the user's own and counts as an answer. */
  readonly #ownChanges = new Set<string>();
  /** The language a document had just before it was changed to another. */
  readonly #languageBefore = new Map<string, string>();
  readonly #asked = new Set<string>();
  /** Plans by their content, which go back to their own language when the settings say so. */
  readonly #taken = new Set<string>();

  /** Fires when a document may be read in another way than before. */
  readonly onReadingChanged = this.#readingChanged.event;

  constructor(
    private readonly choices: Choices,
    private readonly speaker: Speaker,
  ) {
    const { workspace, window } = vscode;
    this.#disposables = [
      this.#readingChanged,
      workspace.onDidCloseTextDocument((document) => this.#noteClosing(document)),
      workspace.onDidOpenTextDocument((document) => this.#noteOpening(document)),
      workspace.onDidSaveTextDocument((document) => this.#look(document)),
      workspace.onDidChangeTextDocument((event) => this.#noteChange(event)),
      window.onDidChangeVisibleTextEditors(() => this.#lookAtVisible()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('plandoc')) this.#lookAtVisible();
      }),
    ];
    this.#lookAtVisible();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** The user's own word on one file: remembered, and done at once. */
  async choose(document: vscode.TextDocument, choice: Choice): Promise<void> {
    await this.choices.set(document.uri, choice);
    await this.#read(document, choice === 'plan');
  }

  readingOf(document: vscode.TextDocument): Reading {
    return decideReading(document, this.choices);
  }

  #lookAtVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.#look(document);
  }

  #look(document: vscode.TextDocument): void {
    const isPlan = document.languageId === 'plandoc';
    if (!isEditable(document.uri) || !(isPlan || mayBecomePlan(document))) return;
    const reading = this.readingOf(document);
    if (isPlan && this.#mustGiveBack(document, reading)) void this.#read(document, false);
    if (!isPlan && reading.asPlan) void this.#offer(document, reading);
    this.#readingChanged.fire();
  }

  /** A plan stays one while it is rewritten; only the user's word makes it something else. */
  #mustGiveBack({ uri }: vscode.TextDocument, { because }: Reading): boolean {
    if (because === 'refused') return true;
    return this.#taken.has(uri.toString()) && (because === 'off' || because === 'excluded');
  }

  async #offer(document: vscode.TextDocument, { because }: Reading): Promise<void> {
    const detect = vscode.workspace.getConfiguration('plandoc', document).get('detect');
    if (because !== 'recognised' || detect !== 'ask') return this.#read(document, true);
    const key = document.uri.toString();
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    const { say } = this.speaker;
    const file = document.uri.path.split('/').at(-1) ?? '';
    const [yes, no, never] = [say('ask.yes'), say('ask.no'), say('ask.never')];
    const question = say('ask.question', { file });
    const answer = await vscode.window.showInformationMessage(question, yes, no, never);
    if (answer === yes) await this.choose(document, 'plan');
    if (answer === no) await this.choose(document, 'no-plan');
    if (answer === never) {
      const target = vscode.ConfigurationTarget.Global;
      await vscode.workspace.getConfiguration('plandoc').update('detect', 'off', target);
    }
  }

  async #read(document: vscode.TextDocument, asPlan: boolean): Promise<void> {
    const language = asPlan ? 'plandoc' : languageWithoutPlan(document.uri);
    if (document.isClosed || document.languageId === language) return;
    const key = document.uri.toString();
    if (asPlan) this.#taken.add(key);
    else this.#taken.delete(key);
    this.#ownChanges.add(key);
    try {
      await vscode.languages.setTextDocumentLanguage(document, language);
    } finally {
      this.#ownChanges.delete(key);
      this.#readingChanged.fire();
    }
  }

  /** VS Code tells a change of language as a close and an open; only then the document lives on. */
  #noteClosing(document: vscode.TextDocument): void {
    if (document.isClosed) return;
    this.#languageBefore.set(document.uri.toString(), document.languageId);
  }

  #noteOpening(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const before = this.#languageBefore.get(key);
    this.#languageBefore.delete(key);
    if (before !== undefined && before !== document.languageId && !this.#ownChanges.has(key)) {
      // Picked in VS Code's own list of languages: as good as an answer.
      if (before === 'plandoc') void this.choices.set(document.uri, 'no-plan');
      if (document.languageId === 'plandoc') void this.choices.set(document.uri, 'plan');
    }
    this.#readingChanged.fire();
  }

  #noteChange({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const pasted = contentChanges.some(({ text }) => text.length >= pastedLength);
    if (pasted && mayBecomePlan(document)) this.#look(document);
  }
}

/** Not the old side of a comparison, an output channel or a preview of something else. */
function isEditable({ scheme }: vscode.Uri): boolean {
  return (
    scheme === 'untitled' ||
    vscode.workspace.fs.isWritableFileSystem(scheme) === true ||
    (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme)
  );
}
