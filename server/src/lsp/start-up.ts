import { setFlagsFromString } from 'node:v8';

/** By then the documents that were open when the editor started are read. */
const startUpTime = 1500;

/** A message of so many bytes carries a document that is worth the optimizer's work. */
const longMessage = 60_000;

let isStartingUp = false;

/**
 * Tells V8 that the server is starting: reading the first plan executes hundreds of functions a handful
 * of times each. Optimizing none of them yet saves a part of the time to the first diagnostics.
 */
export function beginStartUp(): void {
  isStartingUp = true;
  setFlagsFromString('--no-opt');
  keepYoungSpaceSmall();
  setTimeout(endStartUp, startUpTime).unref();
}

/** Takes note of the length of a message: a long document ends the start. */
export function noteMessageLength(bytes: number): void {
  if (isStartingUp && bytes >= longMessage) endStartUp();
}

/** From now on long work is to be done. */
export function endStartUp(): void {
  if (isStartingUp) setFlagsFromString('--opt');
  isStartingUp = false;
}

/**
 * What was just made stays within 2 MB, where V8 would let it grow to 32 while a book is opened and keep
 * them. What a plan is read into lasts, so that more room saves next to nothing.
 */
export function keepYoungSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Ends `keepYoungSpaceSmall`: threads load their code under V8's usual flags. */
export function letYoungSpaceGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

/**
 * Loads a bundle under the flags that its compiled code was kept under: V8 takes it under no others,
 * and compiles the bundle anew.
 */
export function withUsualFlags<T>(load: () => T): T {
  if (isStartingUp) setFlagsFromString('--opt');
  letYoungSpaceGrow();
  try {
    return load();
  } finally {
    if (isStartingUp) setFlagsFromString('--no-opt');
    keepYoungSpaceSmall();
  }
}
