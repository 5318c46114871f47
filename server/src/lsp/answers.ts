import {
  type CancellationToken,
  ErrorCodes,
  type MessageConnection,
  ResponseError,
} from 'vscode-jsonrpc';

/** Codes that LSP adds to those of JSON-RPC. */
const serverNotInitialized = -32002;
const requestCancelled = -32800;

/** How far the conversation with the client has come; it decides what may be answered. */
export type Stage = 'waiting-for-initialize' | 'running' | 'shut-down';

/**
 * Registers handlers under one policy: a request that fails answers with an error and is logged with
 * its stack, and the server lives on; before `initialize` and after `shutdown` nothing is answered,
 * as LSP orders; a request that was cancelled before its turn is not computed.
 */
export class Answers {
  stage: Stage = 'waiting-for-initialize';

  constructor(
    private readonly connection: MessageConnection,
    /** Takes what the client's user may want to send to the developers. */
    readonly log: (text: string) => void,
  ) {
    connection.onRequest((method) => {
      this.refuseOutOfStage(method);
      throw new ResponseError(ErrorCodes.MethodNotFound, `${method}: not offered`);
    });
  }

  request<Params, Result>(
    method: string,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): void {
    // A request without parameters hands the token over in their place.
    this.connection.onRequest(method, async (...given: unknown[]) => {
      this.refuseOutOfStage(method);
      const token = given.at(-1) as CancellationToken;
      throwIfCancelled(token);
      try {
        return await handler(given.length > 1 ? (given[0] as Params) : ({} as Params), token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.log(describe(method, error));
        throw new ResponseError(ErrorCodes.InternalError, `${method}: ${messageOf(error)}`);
      }
    });
  }

  notification<Params>(method: string, handler: (params: Params) => void): void {
    this.connection.onNotification(method, (params: Params) => {
      if (this.stage === 'running') this.guard(method, () => handler(params));
    });
  }

  /** Runs work that nobody waits for; its failure is logged. */
  guard(what: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.log(describe(what, error));
    }
  }

  private refuseOutOfStage(method: string): void {
    if (this.stage === 'waiting-for-initialize' && method !== 'initialize') {
      throw new ResponseError(serverNotInitialized, `${method}: the server is not initialized`);
    }
    if (this.stage === 'shut-down' || (this.stage === 'running' && method === 'initialize')) {
      throw new ResponseError(ErrorCodes.InvalidRequest, `${method}: not at this stage`);
    }
  }
}

/** To be called between the steps of long work. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(requestCancelled, 'cancelled');
}

/** A parameter without which a request has no meaning: the client hears what is missing. */
export function invalidParams(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, what);
}

export function describe(what: string, error: unknown): string {
  return `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
