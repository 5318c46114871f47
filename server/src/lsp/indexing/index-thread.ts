/** What a thread of the index runs: it reads files, sends what they say, and keeps it on disk. */
import { parentPort } from 'node:worker_threads';
import { createFactsReader } from '../../workspace/read-file-facts.ts';
import { type Piece, type ReadPiece, readPiece } from './read-piece.ts';

const reader = createFactsReader();

/** `null` ends the thread. */
parentPort?.on('message', (piece: Piece | null) => {
  if (piece === null) {
    parentPort?.close();
    return;
  }
  const { facts, save } = read(piece);
  parentPort?.postMessage(facts);
  save();
});

// The code is loaded: whatever ends the thread from here on is in a file.
parentPort?.postMessage(null);

function read(piece: Piece): ReadPiece {
  const steps = readPiece(piece, reader);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
