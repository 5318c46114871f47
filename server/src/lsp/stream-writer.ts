import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-jsonrpc/node';
import { encodeMessage } from './message-encoding.ts';

/**
 * Writes messages to a stream, each with its header in one system call: two cost a keystroke more
 * than computing the answer to it. A message is turned into bytes at once, before an edit can move
 * the facts that it was made from.
 */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  private errorCount = 0;

  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (error?: Error | null): void => {
        if (error == null) {
          resolve();
        } else {
          this.fireError(error, message, ++this.errorCount);
          reject(error);
        }
      };
      try {
        const body = encodeMessage(message);
        this.stream.cork();
        this.stream.write(`Content-Length: ${body.byteLength}\r\n\r\n`, 'ascii');
        this.stream.write(body, done);
        this.stream.uncork();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  end(): void {
    this.stream.end();
  }
}
