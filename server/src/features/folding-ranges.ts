import type { FoldingRange } from 'vscode-languageserver-types';
import type { OutlineNode, Plan } from '../plan/facts.ts';
import type { LineDocument } from '../text/line-document.ts';

/** VS Code folds no more than 5,000 regions by default; a client that takes fewer says so. */
const defaultLimit = 5000;

/**
 * What can be folded: every part of the outline that runs over several lines, the letterhead, legal
 * basis and recipients, and comments. Whole lines only, since a folded plan is read by its first lines.
 */
export function foldingRanges(
  plan: Plan,
  lines: LineDocument,
  limit: number = defaultLimit,
): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = (startLine: number, endLine: number, kind?: string): void => {
    if (endLine <= startLine) return;
    ranges.push(kind === undefined ? { startLine, endLine } : { startLine, endLine, kind });
  };
  for (const part of [plan.letterhead, plan.legalBasis, plan.recipients]) {
    if (part?.range) add(part.range.start.line, part.range.end.line);
  }
  const addNodes = (nodes: readonly OutlineNode[]): void => {
    for (const node of nodes) {
      add(node.range.start.line, lastLine(node));
      addNodes(node.children);
    }
  };
  addNodes(plan.outline);
  addComments(lines, add);
  ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  return ranges.length > limit ? ranges.slice(0, limit) : ranges;
}

/** A range that ends before the first character of a line does not hold that line. */
function lastLine({ range }: OutlineNode): number {
  return range.end.character === 0 ? range.end.line - 1 : range.end.line;
}

function addComments(
  lines: LineDocument,
  add: (startLine: number, endLine: number, kind: string) => void,
): void {
  for (let line = 0; line < lines.lineCount; line++) {
    const opening = lines.line(line).indexOf('<!--');
    if (opening < 0 || lines.line(line).includes('-->', opening)) continue;
    const start = line;
    while (line < lines.lineCount && !lines.line(line).includes('-->')) line++;
    // An open comment without end is text being typed: nothing to fold.
    if (line < lines.lineCount) add(start, line, 'comment');
  }
}
