/** A place in a document: 0-based line, 0-based UTF-16 offset in that line. */
export interface Position {
  line: number;
  character: number;
}

/** A stretch of a document; `end` is exclusive. */
export interface Range {
  start: Position;
  end: Position;
}

/** Makes a range from four numbers (0-based lines, UTF-16 characters, exclusive end). */
export function range(
  startLine: number,
  startCharacter: number,
  endLine: number,
  endCharacter: number,
): Range {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}

/** Negative when `a` comes first, positive when `b` does, 0 when they are one place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Tells whether `position` is inside `outer`; both ends count as inside, as editors do for a cursor. */
export function containsPosition(outer: Range, position: Position): boolean {
  return comparePositions(outer.start, position) <= 0 && comparePositions(position, outer.end) <= 0;
}

/** Tells whether `inner` lies wholly inside `outer`. */
export function containsRange(outer: Range, inner: Range): boolean {
  return (
    comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0
  );
}
