import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import type { Speaker } from '../language.ts';
import { createClientOptions } from './client-options.ts';
import { CrashPolicy } from './crash-policy.ts';
import { answerFileRequests } from './workspace-files.ts';

/** Makes the client of one kind of host: a child process on the desktop, a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the rest of the client sees it. */
export class ServerSession implements vscode.Disposable {
  readonly client: BaseLanguageClient;
  readonly #crashPolicy: CrashPolicy;
  readonly #disposables: vscode.Disposable[] = [];
  #told = false;

  constructor(
    createClient: CreateClient,
    private readonly log: vscode.LogOutputChannel,
    private readonly speaker: Speaker,
    inBrowser: boolean,
    cacheFolder: string | undefined,
  ) {
    this.#crashPolicy = new CrashPolicy(
      () => speaker.say('server.diedOnce'),
      () => this.#tellOnce('server.diedRepeatedly'),
    );
    const crashPolicy = this.#crashPolicy;
    const parts = { log, speaker, crashPolicy, inBrowser, cacheFolder };
    this.client = createClient(createClientOptions(parts));
    this.#disposables.push(answerFileRequests(this.client));
  }

  async start(): Promise<void> {
    try {
      await this.client.start();
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
      // A server that died while it started may be on its way up again already.
      if (this.#isDown()) this.#tellOnce('server.startFailed');
    }
  }

  /** Stops the server, whatever state it is in, and starts a new one with the open documents. */
  async restart(): Promise<void> {
    this.#crashPolicy.forgive();
    this.#told = false;
    await this.#stop();
    await this.start();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** For `deactivate`: VS Code waits for it, so that no server is left behind. */
  async shutDown(): Promise<void> {
    this.dispose();
    await this.#stop();
  }

  async #stop(): Promise<void> {
    if (this.#isDown()) return;
    try {
      await this.client.stop();
    } catch (error) {
      // A server that hangs does not answer; it has been ended all the same.
      this.log.warn(String(error));
    }
  }

  #isDown(): boolean {
    return this.client.state === State.Stopped || this.client.state === State.StartFailed;
  }

  /** One notification with the log at hand, however often the server dies; returns what the log says. */
  #tellOnce(key: 'server.diedRepeatedly' | 'server.startFailed'): string {
    const { say } = this.speaker;
    const message = say(key);
    if (!this.#told) {
      this.#told = true;
      void this.#offerHelp(message, say('server.showLog'), say('server.restart'));
    }
    return message;
  }

  async #offerHelp(message: string, showLog: string, restart: string): Promise<void> {
    const answer = await vscode.window.showErrorMessage(message, showLog, restart);
    if (answer === showLog) this.log.show();
    if (answer === restart) await this.restart();
  }
}
