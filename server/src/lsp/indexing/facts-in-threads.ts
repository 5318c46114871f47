import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FileFacts } from '../../workspace/file-facts.ts';
import type { FactsSource } from './facts-source.ts';

/** What a thread is asked: to read some files, with what is known of them on disk. */
export interface FactsJob {
  readonly paths: readonly string[];
  /** Where the facts of these files are kept; null where nothing is kept. */
  readonly cacheFile: string | null;
}

/** What it answers: the facts of each file. */
export type FactsOfJob = readonly (FileFacts | null)[];

/**
 * One processor is left to typing, and to the optimizer: each thread has its code compiled anew, which
 * takes as long as reading some thousand files.
 */
const mostThreads = 4;
/** Threads without work end after so many milliseconds, for the memory they take; they come again when many files change. */
const idleTime = 200;
/** What is kept of many files is kept in so many pieces, each read and written by itself. */
const pieces = 64;
const piecesOfFew = 8;
const fewFiles = 500;

/**
 * Reads files in threads beside the server's own, so that typing is never delayed. Files are given out
 * in pieces by their paths, the same at each start, each with a cache file of its own.
 */
export class FactsInThreads implements FactsSource {
  private threads: Thread[] = [];
  private idle: ReturnType<typeof setTimeout> | null = null;

  /** `script`: what a thread runs; `cacheFolder`: null where nothing may be kept. */
  constructor(
    private readonly script: string,
    private readonly cacheFolder: string | null,
    private readonly log: (text: string) => void,
  ) {}

  async read(
    uris: readonly string[],
    take: (uri: string, facts: FileFacts | null) => void,
    isCancelled: () => boolean,
  ): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    const jobs = this.jobsFor(uris);
    const count = Math.min(mostThreads, Math.max(1, availableParallelism() - 1), jobs.length);
    while (this.threads.length < count) this.threads.push(new Thread(this.script));
    const work = async (index: number): Promise<void> => {
      for (let next = jobs.shift(); next !== undefined; next = jobs.shift()) {
        if (isCancelled()) return;
        const { job } = next;
        const thread = this.threads[index] as Thread;
        const facts = await thread.do(job).catch((error: unknown) => {
          this.threads[index] = new Thread(this.script);
          return this.afterFailure(next as WaitingJob, jobs, error);
        });
        for (const [at, one] of facts.entries()) take(next.uris[at] as string, one);
      }
    };
    await Promise.all(Array.from({ length: count }, (_, index) => work(index)));
    this.idle = setTimeout(() => this.close(), idleTime).unref();
  }

  close(): void {
    for (const thread of this.threads) thread.end();
    this.threads = [];
  }

  /** A thread that died takes its job along: the halves are tried again, down to the one file that is to blame. */
  private afterFailure({ uris, job }: WaitingJob, jobs: WaitingJob[], error: unknown): FactsOfJob {
    if (uris.length <= 1) {
      this.log(`index: ${uris[0] ?? ''}: ${String(error)}`);
      return uris.map(() => null);
    }
    const half = Math.ceil(uris.length / 2);
    const part = (from: number, to: number): WaitingJob => ({
      uris: uris.slice(from, to),
      job: { paths: job.paths.slice(from, to), cacheFile: null },
    });
    jobs.push(part(0, half), part(half, uris.length));
    return [];
  }

  private jobsFor(uris: readonly string[]): WaitingJob[] {
    const count = uris.length < fewFiles ? piecesOfFew : pieces;
    const jobs = new Map<number, { uris: string[]; paths: string[] }>();
    for (const uri of uris) {
      const file = pathOf(uri);
      if (file === null) continue;
      const piece = pieceOf(file) % count;
      const job = jobs.get(piece) ?? { uris: [], paths: [] };
      job.uris.push(uri);
      job.paths.push(file);
      jobs.set(piece, job);
    }
    return [...jobs].map(([piece, job]) => ({
      uris: job.uris,
      job: { paths: job.paths, cacheFile: this.cacheFile(uris, `${piece}-${count}.json`) },
    }));
  }

  /** One folder for each workspace, told by the folder that all of its files lie in. */
  private cacheFile(uris: readonly string[], name: string): string | null {
    if (this.cacheFolder === null || uris.length === 0) return null;
    return path.join(this.cacheFolder, shortHash(commonFolder(uris)), name);
  }
}

interface WaitingJob {
  readonly uris: readonly string[];
  readonly job: FactsJob;
}

/** One thread; it does one job at a time. */
class Thread {
  private readonly worker: Worker;
  private waiting: { done(facts: FactsOfJob): void; fail(error: unknown): void } | null = null;

  constructor(script: string) {
    this.worker = new Worker(script, {
      workerData: 'plandoc-index',
      // Texts come and go; what lasts of them is small.
      resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 },
      stdout: true,
    });
    this.worker.unref();
    this.worker.on('message', (facts: FactsOfJob) => this.waiting?.done(facts));
    this.worker.on('error', (error) => this.waiting?.fail(error));
    this.worker.on('exit', () => this.waiting?.fail(new Error('the thread has ended')));
  }

  do(job: FactsJob): Promise<FactsOfJob> {
    return new Promise((done, fail) => {
      this.waiting = { done, fail };
      this.worker.postMessage(job);
    });
  }

  /** Lets the thread write what it has still to write, and end. */
  end(): void {
    this.waiting = null;
    this.worker.postMessage(null);
  }
}

function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null; // another scheme, or a host that is not this machine
  }
}

function pieceOf(file: string): number {
  let hash = 0;
  for (let at = 0; at < file.length; at++) hash = (hash * 31 + file.charCodeAt(at)) | 0;
  return hash >>> 0;
}

function commonFolder(uris: readonly string[]): string {
  let folder = uris[0]?.slice(0, uris[0].lastIndexOf('/') + 1) ?? '';
  for (const uri of uris)
    while (!uri.startsWith(folder))
      folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
