import { fstatSync, writeSync } from 'node:fs';

export const standardOutput = 1;
export const standardError = 2;

/**
 * Writes at once, without Node's streams: loading those costs more than checking a small plan, and what
 * is written this way is out before the program ends. A reader that closes early (`| head`) is no error.
 */
export function write(descriptor: number, content: string | Uint8Array): void {
  let bytes: Uint8Array = typeof content === 'string' ? Buffer.from(content) : content;
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
      // A pipe that is full for now: wait a little for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

export function print(content: string | Uint8Array): void {
  write(standardOutput, content);
}

export function complain(line: string): void {
  write(standardError, `plandoc: ${line}\n`);
}

/** Whether to colour what goes to standard output: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
export function usesColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return TERM !== 'dumb' && isTerminal(standardOutput);
}

/** Columns of the terminal; 100 where the output goes elsewhere. */
export function terminalWidth(): number {
  if (!isTerminal(standardOutput)) return 100;
  return Math.max(40, Math.min(process.stdout.columns ?? 100, 160));
}

/** Whether what is written is shown to somebody, who cannot read bytes. */
export function isShown(): boolean {
  return isTerminal(standardOutput);
}

/** A terminal is a character device; so is /dev/null, which only its stream can tell apart. */
function isTerminal(descriptor: number): boolean {
  return fstatSync(descriptor).isCharacterDevice() && process.stdout.isTTY === true;
}
