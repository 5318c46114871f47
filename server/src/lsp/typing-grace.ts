import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { Finding } from '../rules/index.ts';

/**
 * Keeps new findings off the line that is being typed: half a sentence always lacks something. The
 * grace ends when the line rests or another line is edited. Findings that the line had before stay,
 * so that nothing flickers, and so do those on all other lines.
 */
export class TypingGrace {
  private typedLine: number | null = null;
  /** Codes of the findings that the typed line had when typing began. */
  private codesBefore: ReadonlySet<unknown> = new Set();

  /** `shown`: what the user sees at this moment. */
  edited(
    changes: readonly TextDocumentContentChangeEvent[],
    shown: readonly Pick<Diagnostic, 'code' | 'range'>[],
  ): void {
    const line = lineBeingTyped(changes);
    if (line !== null && line === this.typedLine) return;
    this.typedLine = line;
    this.codesBefore = new Set(
      shown.filter(({ range }) => range.start.line === line).map(({ code }) => code),
    );
  }

  /** The line has rested. */
  end(): void {
    this.typedLine = null;
  }

  filter(findings: readonly Finding[]): readonly Finding[] {
    const line = this.typedLine;
    if (line === null) return findings;
    const isNew = ({ range, code }: Finding): boolean =>
      range.start.line === line && !this.codesBefore.has(code);
    return findings.some(isNew) ? findings.filter((finding) => !isNew(finding)) : findings;
  }
}

/** The line under the cursor after a change that looks like typing; null after pastes and other large changes. */
function lineBeingTyped(changes: readonly TextDocumentContentChangeEvent[]): number | null {
  const change = changes.at(-1);
  if (change === undefined || !('range' in change)) return null;
  const { start, end } = change.range;
  const breaks = change.text.split(/\r\n|[\r\n]/).length - 1;
  // Enter adds one line break; deleting one joins two lines.
  return breaks > 1 || end.line - start.line > 1 ? null : start.line + breaks;
}
