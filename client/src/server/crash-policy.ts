import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

const millisecondsThatCount = 3 * 60 * 1000;
const deathsThatAreTooMany = 5;

/**
 * What to do when the server dies: start it again with the open documents as they stand, quietly,
 * until it has died too often in a short time. Then tell the user once and leave it stopped, since a
 * server that dies again and again only costs time and battery.
 */
export class CrashPolicy implements ErrorHandler {
  #deaths: number[] = [];

  constructor(
    private readonly tellDeath: () => string,
    private readonly giveUp: () => string,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Writing to a server that has just died fails some times before its end is told. Shutting the
   * connection down here would count as the user's wish and keep the server from being restarted.
   */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = this.now();
    this.#deaths = [...this.#deaths.filter((time) => now - time < millisecondsThatCount), now];
    if (this.#deaths.length < deathsThatAreTooMany) {
      return { action: CloseAction.Restart, message: this.tellDeath(), handled: true };
    }
    return { action: CloseAction.DoNotRestart, message: this.giveUp(), handled: true };
  }

  /** The user restarted the server by hand: it gets a fresh set of chances. */
  forgive(): void {
    this.#deaths = [];
  }
}
