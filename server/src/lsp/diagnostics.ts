import type {
  ClientCapabilities,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { toDiagnostic } from '../features/diagnostics.ts';
import type { Finding } from '../rules/index.ts';
import { comparePositions, type Range } from '../text/position.ts';
import type { OpenDocument } from './open-document.ts';

/** A line that was not touched for so long is no longer being typed. */
const restTime = 1000;
/** Pushed diagnostics wait for a pause in typing, but never longer than this. */
const longestWait = 250;

export interface DiagnosticsHost {
  /** The findings of a document as it stands; none where it is not served. */
  findings(file: OpenDocument): readonly Finding[];
  publish(params: PublishDiagnosticsParams): void;
  /** Asks the client to pull again. */
  refresh(): void;
  /** Runs work outside a request; its failure is logged. */
  guard(what: string, work: () => void): void;
}

/**
 * Sends findings: on request to clients that pull, else by itself once typing pauses. Both see the
 * same list, without what `TypingGrace` holds back, and after the line rests both get the rest of it.
 */
export class DiagnosticsSender {
  private readonly pulls: boolean;
  private readonly canRefresh: boolean;
  private readonly canHoldBack: boolean;
  private readonly pushTimers = new Map<OpenDocument, PushTimer>();
  private readonly restTimers = new Map<OpenDocument, ReturnType<typeof setTimeout>>();
  private lastId = 0;

  constructor(
    capabilities: ClientCapabilities,
    private readonly host: DiagnosticsHost,
  ) {
    this.pulls = clientPulls(capabilities);
    this.canRefresh = capabilities.workspace?.diagnostics?.refreshSupport === true;
    // Findings that are held back must be able to reach the client later.
    this.canHoldBack = !this.pulls || this.canRefresh;
  }

  /** The findings of a document are new; a client that pulls will ask by itself. */
  invalidate(file: OpenDocument): void {
    if (!this.pulls) this.schedulePush(file);
  }

  /** Something else than the text changed (settings, the user's choice): clients must be told. */
  invalidateAll(files: readonly OpenDocument[]): void {
    if (!this.pulls) for (const file of files) this.schedulePush(file);
    else if (this.canRefresh && files.some((file) => file.shown !== null)) this.host.refresh();
  }

  edited(file: OpenDocument): void {
    this.invalidate(file);
    if (!this.canHoldBack) return;
    clearTimeout(this.restTimers.get(file));
    const timer = setTimeout(() => this.rested(file), restTime);
    this.restTimers.set(file, timer);
  }

  closed(file: OpenDocument): void {
    clearTimeout(this.restTimers.get(file));
    clearTimeout(this.pushTimers.get(file)?.timer);
    this.restTimers.delete(file);
    this.pushTimers.delete(file);
    if (!this.pulls) this.host.publish({ uri: file.uri, diagnostics: [] });
  }

  /** Answers a pull; a list that the client already has is not sent again. */
  report(file: OpenDocument, previousResultId: string | undefined): DocumentDiagnosticReport {
    const { id, findings } = this.show(file);
    if (id === previousResultId) return { kind: 'unchanged', resultId: id };
    const items = findings.map((finding) => toDiagnostic(file.uri, finding));
    return { kind: 'full', resultId: id, items };
  }

  /** What the client shows now, for questions about it. */
  findingsShown(file: OpenDocument): readonly Finding[] {
    return this.show(file).findings;
  }

  /** What the client is to show now. The id stays as long as the list does, also over edits. */
  private show(file: OpenDocument): NonNullable<OpenDocument['shown']> {
    const all = this.host.findings(file);
    const findings = this.canHoldBack ? file.grace.filter(all) : all;
    if (file.shown === null || !sameFindings(file.shown.findings, findings)) {
      file.shown = { id: String(++this.lastId), findings };
    }
    return file.shown;
  }

  private rested(file: OpenDocument): void {
    this.restTimers.delete(file);
    this.host.guard('diagnostics', () => {
      const before = this.show(file);
      file.grace.end();
      if (this.show(file) === before) return;
      if (this.pulls) this.host.refresh();
      else this.push(file);
    });
  }

  /** Waits as long as the last computation took, so that a burst of edits is computed once. */
  private schedulePush(file: OpenDocument): void {
    const now = performance.now();
    const waiting = this.pushTimers.get(file);
    clearTimeout(waiting?.timer);
    const since = waiting?.since ?? now;
    const pause = Math.min(waiting?.cost ?? 1, longestWait - (now - since));
    const timer = setTimeout(() => {
      this.host.guard('diagnostics', () => this.push(file));
    }, pause);
    this.pushTimers.set(file, { timer, since, cost: waiting?.cost ?? 1 });
  }

  private push(file: OpenDocument): void {
    const start = performance.now();
    const { findings } = this.show(file);
    const diagnostics = findings.map((finding) => toDiagnostic(file.uri, finding));
    this.host.publish({ uri: file.uri, version: file.version, diagnostics });
    const cost = performance.now() - start;
    this.pushTimers.set(file, { timer: undefined, since: undefined, cost });
  }
}

interface PushTimer {
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest edit that is not pushed yet arrived, in milliseconds; undefined when there is none. */
  readonly since: number | undefined;
  /** Milliseconds of the last push. */
  readonly cost: number;
}

export function clientPulls(capabilities: ClientCapabilities): boolean {
  return capabilities.textDocument?.diagnostic !== undefined;
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((finding, index) => sameFinding(finding, b[index]));
}

function sameFinding(a: Finding, b: Finding | undefined): boolean {
  if (b === undefined || a === b) return a === b;
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    sameRange(a.range, b.range) &&
    a.related.length === b.related.length &&
    a.related.every(({ range, message }, index) => {
      const other = b.related[index];
      return other !== undefined && other.message === message && sameRange(other.range, range);
    })
  );
}

function sameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}
