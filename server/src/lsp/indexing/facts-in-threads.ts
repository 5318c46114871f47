import { availableParallelism } from 'node:os';
import { createFactsReader } from '../../workspace/read-file-facts.ts';
import type { FactsSource, TakeFacts } from './facts-source.ts';
import { halved, piecesOf, type WaitingPiece } from './pieces.ts';
import { type FactsOfPiece, readPiece } from './read-piece.ts';
import { ReaderThread } from './reader-thread.ts';

/**
 * One processor is left to typing, and to the optimizer: each thread has its code compiled anew, which
 * takes as long as reading some thousand files.
 */
const mostThreads = 4;
/** Threads without work end after so many milliseconds, for the memory they take; they come again when many files change. */
const idleTime = 200;
/** After so many milliseconds of reading here, whatever else is waiting gets its turn. */
const longestTurn = 8;
/** Milliseconds after which it is looked again whether somebody waits. */
const pause = 40;

/**
 * Reads files in threads beside the server's own, so that typing is never delayed. While somebody waits
 * for the whole index, the server's own thread, which has nothing else to do then, reads along in short turns.
 */
export class FactsInThreads implements FactsSource {
  private threads: ReaderThread[] = [];
  private idle: ReturnType<typeof setTimeout> | null = null;

  /** `script`: what a thread runs; `cacheFolder`: null where nothing may be kept. */
  constructor(
    private readonly script: string,
    private readonly cacheFolder: string | null,
    private readonly log: (text: string) => void,
  ) {}

  async read(
    uris: readonly string[],
    take: TakeFacts,
    isCancelled: () => boolean,
    isAwaited: () => boolean,
  ): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    const waiting = piecesOf(uris, this.cacheFolder);
    const processors = availableParallelism();
    const count = Math.min(mostThreads, Math.max(1, processors - 1), waiting.length);
    while (this.threads.length < count) this.threads.push(new ReaderThread(this.script));
    const work = Array.from({ length: count }, (_, index) =>
      this.readInThread(index, waiting, take, isCancelled),
    );
    if (processors > 1) work.push(readHere(waiting, take, isCancelled, isAwaited));
    await Promise.all(work);
    this.idle = setTimeout(() => this.close(), idleTime).unref();
  }

  close(): void {
    for (const thread of this.threads) thread.end();
    this.threads = [];
  }

  private async readInThread(
    index: number,
    waiting: WaitingPiece[],
    take: TakeFacts,
    isCancelled: () => boolean,
  ): Promise<void> {
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
      if (isCancelled()) return;
      const thread = this.threads[index] as ReaderThread;
      try {
        handOver(piece, await thread.read(piece), take);
      } catch (error) {
        if (thread.isLoaded) {
          this.threads[index] = new ReaderThread(this.script);
          this.afterFailure(piece, waiting, take, error);
          continue;
        }
        // No file is to blame: there are no threads here, for want of memory or of a right to start them.
        this.log(`index: ${String(error)}`);
        waiting.push(piece);
        await readHere(waiting, take, isCancelled, () => true);
      }
    }
  }

  /** A thread that died takes its piece along: the halves are tried again, down to the one file that is to blame. */
  private afterFailure(
    piece: WaitingPiece,
    waiting: WaitingPiece[],
    take: TakeFacts,
    error: unknown,
  ): void {
    if (piece.uris.length > 1) {
      waiting.push(...halved(piece));
      return;
    }
    const [uri = ''] = piece.uris;
    this.log(`index: ${uri}: ${String(error)}`);
    take(uri, null);
  }
}

/** Reads pieces from the end of the list, as long as somebody waits for them. */
async function readHere(
  waiting: WaitingPiece[],
  take: TakeFacts,
  isCancelled: () => boolean,
  isAwaited: () => boolean,
): Promise<void> {
  const reader = createFactsReader();
  const saves: (() => void)[] = [];
  while (waiting.length > 0 && !isCancelled()) {
    const piece = isAwaited() ? waiting.pop() : undefined;
    if (piece === undefined) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      continue;
    }
    const steps = readPiece(piece, reader);
    let turn = performance.now();
    let step = steps.next();
    while (step.done !== true) {
      if (performance.now() - turn > longestTurn) {
        await new Promise((resolve) => setImmediate(resolve));
        turn = performance.now();
      }
      step = steps.next();
    }
    handOver(piece, step.value.facts, take);
    saves.push(step.value.save);
  }
  void inTurns(saves);
}

/** Does what nobody waits for, one after the other, letting others have their turn between. */
async function inTurns(works: readonly (() => void)[]): Promise<void> {
  for (const work of works) {
    await new Promise((resolve) => setImmediate(resolve));
    work();
  }
}

function handOver({ uris }: WaitingPiece, facts: FactsOfPiece, take: TakeFacts): void {
  for (const [at, one] of facts.entries()) take(uris[at] as string, one);
}
