import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { InputFile } from '../input/collect-files.ts';
import type { CheckSettings, FileReport } from './file-report.ts';

type CheckFile = (file: InputFile, settings: CheckSettings) => FileReport;

/** What a thread is started with. `next` is shared: the number of the next batch that nobody has taken. */
interface Job {
  readonly files: readonly InputFile[];
  readonly settings: CheckSettings;
  readonly next: SharedArrayBuffer;
}

/** Small enough to end together, large enough that taking a batch costs nothing. */
const batchSize = 8;
const mostThreads = 8;

/** The word by which the program knows that it runs as one of these threads. */
export const threadWord = '--check-thread';

/**
 * Checks the files on all processors: this thread and the others take batch after batch until none is
 * left. The reports come in the order of the files, whoever made them.
 */
export async function checkInThreads(
  files: readonly InputFile[],
  settings: CheckSettings,
  checkFile: CheckFile,
  program: string,
): Promise<readonly FileReport[]> {
  const job: Job = { files, settings, next: new SharedArrayBuffer(4) };
  const batches = Math.ceil(files.length / batchSize);
  const helpers = Math.min(availableParallelism(), mostThreads, batches) - 1;
  const others = Array.from({ length: helpers }, () => startThread(program, job));
  const reports = new Array<FileReport>(files.length);
  const keep = ([index, report]: readonly [number, FileReport]): void => {
    reports[index] = report;
  };
  takeBatches(job, checkFile).forEach(keep);
  for (const results of await Promise.all(others)) results.forEach(keep);
  return reports;
}

/** The work of one of the other threads. */
export async function runAsThread(
  checkerFor: (settings: CheckSettings, files: readonly InputFile[]) => Promise<CheckFile>,
): Promise<void> {
  const job = workerData as Job;
  parentPort?.postMessage(takeBatches(job, await checkerFor(job.settings, job.files)));
}

function takeBatches(job: Job, checkFile: CheckFile): [number, FileReport][] {
  const next = new Int32Array(job.next);
  const results: [number, FileReport][] = [];
  for (;;) {
    const first = Atomics.add(next, 0, 1) * batchSize;
    if (first >= job.files.length) return results;
    const end = Math.min(first + batchSize, job.files.length);
    for (let index = first; index < end; index++) {
      const file = job.files[index] as InputFile;
      results.push([index, checkFile(file, job.settings)]);
    }
  }
}

function startThread(program: string, workerData: Job): Promise<[number, FileReport][]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { argv: [threadWord], workerData });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
