import type { LineSource } from '../blocks/paragraphs.ts';
import type { Division, ReaderState } from './division.ts';
import { DivisionReader } from './division-reader.ts';

/**
 * Reads the division that starts at `firstLine`, entered with `entry`: up to the next line that
 * opens a division of its own, or the end of the document. Always takes at least one line.
 */
export function readDivision(source: LineSource, firstLine: number, entry: ReaderState): Division {
  return new DivisionReader(source, firstLine, entry).read();
}
