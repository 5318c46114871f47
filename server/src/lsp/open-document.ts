import type {
  Diagnostic,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from 'vscode-languageserver-protocol';
import type { PlanFile } from '../features/plan-file.ts';
import { openPlanDocument, type PlanDocument } from '../plan/plan-document.ts';
import type { Finding } from '../rules/index.ts';
import { TypingGrace } from './typing-grace.ts';

/** A list of diagnostics that a client was given, under the id by which it can ask whether it changed. */
export interface ShownDiagnostics {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A document that the client has open, and what was computed for its present version. */
export class OpenDocument implements PlanFile {
  readonly uri: string;
  readonly languageId: string;
  readonly document: PlanDocument;
  readonly grace = new TypingGrace();
  version: number;
  /** The diagnostics that the client was last given, and their id. */
  shown: ShownDiagnostics | null = null;
  private findings: readonly Finding[] | null = null;
  /** Nothing was edited and no findings computed since the document was opened. */
  isFresh = true;

  constructor(item: TextDocumentItem) {
    this.uri = item.uri;
    this.languageId = item.languageId;
    this.version = item.version;
    this.document = openPlanDocument(item.text);
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.version = version;
    this.isFresh = false;
    this.findings = null;
    for (const change of changes) {
      this.document.change('range' in change ? change.range : null, change.text);
    }
    this.grace.edited(changes, this.shown?.diagnostics ?? []);
  }

  /** All findings of the present version, computed once. */
  allFindings(compute: (file: PlanFile) => readonly Finding[]): readonly Finding[] {
    this.isFresh = false;
    this.findings ??= compute(this);
    return this.findings;
  }

  /** The settings changed: what was computed by the old ones is void. */
  forgetFindings(): void {
    this.findings = null;
  }
}
