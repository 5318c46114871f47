import type { MessageConnection } from 'vscode-jsonrpc';
import { type Locale, translate } from '../../messages.ts';

/** How far a long work is, shown by the client. */
export interface Progress {
  report(done: number, total: number): void;
  end(): void;
}

/** Work that ends sooner shows nothing. */
const patience = 400;
/** Between two reports. */
const interval = 200;

const silent: Progress = { report: () => undefined, end: () => undefined };

/** Shows progress to clients that can: see LSP, `window/workDoneProgress`. */
export class ProgressSender {
  private lastToken = 0;
  private readonly cancels = new Map<string | number, () => void>();

  constructor(
    private readonly connection: MessageConnection,
    private readonly isAble: boolean,
    private readonly locale: () => Locale,
  ) {}

  /** The user wants a work to stop. */
  cancel(token: string | number): void {
    this.cancels.get(token)?.();
  }

  show(cancel: () => void): Progress {
    if (!this.isAble) return silent;
    const token = `plandoc-index-${++this.lastToken}`;
    const notify = (value: object): void => {
      this.connection.sendNotification('$/progress', { token, value }).catch(() => undefined);
    };
    let state: 'waiting' | 'asked' | 'shown' | 'ended' = 'waiting';
    const since = performance.now();
    let last = since;
    const begin = (): void => {
      state = 'asked';
      this.connection.sendRequest('window/workDoneProgress/create', { token }).then(
        () => {
          if (state === 'ended') return;
          state = 'shown';
          this.cancels.set(token, cancel);
          const title = translate(this.locale(), 'index.progress');
          notify({ kind: 'begin', title, cancellable: true, percentage: 0 });
        },
        () => undefined, // a client that says no shows none
      );
    };
    return {
      report: (done, total) => {
        const now = performance.now();
        if (state === 'waiting' && now - since > patience) begin();
        if (state !== 'shown' || now - last < interval) return;
        last = now;
        const percentage = Math.floor((100 * done) / total);
        notify({ kind: 'report', percentage, message: `${done}/${total}` });
      },
      end: () => {
        if (state === 'shown') notify({ kind: 'end' });
        state = 'ended';
        this.cancels.delete(token);
      },
    };
  }
}
