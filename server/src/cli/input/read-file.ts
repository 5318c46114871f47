import { readFileSync } from 'node:fs';
import { decode, type Decoded, type UnreadableReason } from './decode.ts';
import { type InputFile, standardInput } from './collect-files.ts';

export type ReadResult =
  | Extract<Decoded, { readonly text: string }>
  | { readonly reason: UnreadableReason | 'unreadable' | 'missing'; readonly detail?: string };

/** Reads and decodes a file, or standard input for `-`. Never throws: what went wrong is part of the answer. */
export function readInput(path: string, content?: InputFile['content']): ReadResult {
  try {
    if (content !== undefined) return decode(Buffer.from(content));
    return decode(readFileSync(path === standardInput ? 0 : path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { reason: 'missing' };
    // A terminal or a closed standard input gives no bytes.
    if (path === standardInput && (code === 'EOF' || code === 'EAGAIN'))
      return { text: '', hasMark: false };
    return { reason: 'unreadable', detail: code ?? message };
  }
}
