import { Worker } from 'node:worker_threads';
import type { FactsOfPiece, Piece } from './read-piece.ts';

/** One thread that reads files; it reads one piece at a time. */
export class ReaderThread {
  /** Whether it has ever come so far as to wait for work. */
  isLoaded = false;
  private readonly worker: Worker;
  private waiting: { done(facts: FactsOfPiece): void; fail(error: unknown): void } | null = null;
  private failure: unknown = null;

  constructor(script: string) {
    this.worker = new Worker(script, {
      workerData: 'plandoc-index',
      // Texts come and go; what lasts of them is small.
      resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 },
      stdout: true,
    });
    this.worker.unref();
    this.worker.on('message', (facts: FactsOfPiece | null) => {
      this.isLoaded = true;
      if (facts !== null) this.waiting?.done(facts);
    });
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('the thread has ended')));
  }

  /** Fails when the thread ends meanwhile, or has ended before. */
  read({ paths, cacheFile }: Piece): Promise<FactsOfPiece> {
    return new Promise((done, fail) => {
      if (this.failure !== null) {
        fail(this.failure);
        return;
      }
      this.waiting = { done, fail };
      this.worker.postMessage({ paths, cacheFile } satisfies Piece);
    });
  }

  /** Lets the thread write what it has still to write, and end. */
  end(): void {
    this.waiting = null;
    this.worker.postMessage(null);
  }

  private fail(error: unknown): void {
    this.failure ??= error;
    this.waiting?.fail(this.failure);
  }
}
