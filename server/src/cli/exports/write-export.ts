import { writeFileSync } from 'node:fs';
import type { SayCommand } from '../command-messages.ts';
import { complain, isShown, print } from '../terminal.ts';

/**
 * Writes an export to a file, or to standard output where none is named; false where that failed,
 * which the user has been told.
 */
export function writeExport(
  content: string | Uint8Array,
  file: string | null,
  format: string,
  say: SayCommand,
): boolean {
  if (file === null) {
    if (typeof content !== 'string' && isShown()) {
      complain(say('export.binary', { format }));
      return false;
    }
    print(content);
    return true;
  }
  try {
    writeFileSync(file, content);
    complain(say('export.written', { file }));
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    complain(say('export.notWritten', { file, detail: code ?? message }));
    return false;
  }
}
