import type {
  ClientCapabilities,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { sameDiagnostics, toDiagnostic } from '../features/diagnostics.ts';
import type { Finding } from '../rules/index.ts';
import type { OpenDocument, ShownDiagnostics } from './open-document.ts';

/** A line that was not touched for so long is no longer being typed. */
const restTime = 1000;
/**
 * Pushed diagnostics wait until no edit has come for so long. It need not be longer: what arrives
 * while a list is computed is read first, so that a burst of edits is computed once or twice.
 */
const pause = 1;
/** But they never wait longer than this. */
const longestWait = 250;

export interface DiagnosticsHost {
  /** The findings of a document as it stands; none where it is not served. */
  findings(file: OpenDocument): readonly Finding[];
  /** Findings of the first pages of a long document; null where all are computed at once. */
  beginningFindings(file: OpenDocument): readonly Finding[] | null;
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
    const { id, diagnostics } = this.showBeginning(file) ?? this.show(file);
    if (id === previousResultId) return { kind: 'unchanged', resultId: id };
    return { kind: 'full', resultId: id, items: [...diagnostics] };
  }

  /**
   * The findings of the first pages of a long document that was just opened, so that nobody waits for
   * the last page to see the first; all of them follow as soon as they are computed.
   */
  private showBeginning(file: OpenDocument): ShownDiagnostics | null {
    if (!file.isFresh || file.shown !== null || !this.canHoldBack) return null;
    const findings = this.host.beginningFindings(file);
    if (findings === null) return null;
    const diagnostics = findings.map((finding) => toDiagnostic(file.uri, finding));
    file.shown = { id: String(++this.lastId), diagnostics };
    this.restTimers.set(
      file,
      setTimeout(() => this.complete(file), 0),
    );
    return file.shown;
  }

  private complete(file: OpenDocument): void {
    this.restTimers.delete(file);
    this.host.guard('diagnostics', () => {
      const before = file.shown;
      if (this.show(file) !== before) this.send(file);
    });
  }

  /** What the client is to show now. The id stays as long as the list does, also over edits. */
  private show(file: OpenDocument): ShownDiagnostics {
    const diagnostics = this.findingsShown(file).map((finding) => toDiagnostic(file.uri, finding));
    if (file.shown === null || !sameDiagnostics(file.shown.diagnostics, diagnostics)) {
      file.shown = { id: String(++this.lastId), diagnostics };
    }
    return file.shown;
  }

  /** The findings without those that are held back. */
  findingsShown(file: OpenDocument): readonly Finding[] {
    const findings = this.host.findings(file);
    return this.canHoldBack ? file.grace.filter(findings) : findings;
  }

  private rested(file: OpenDocument): void {
    this.restTimers.delete(file);
    this.host.guard('diagnostics', () => {
      const before = this.show(file);
      file.grace.end();
      if (this.show(file) !== before) this.send(file);
    });
  }

  /** The list has changed without an edit. */
  private send(file: OpenDocument): void {
    if (this.pulls) this.host.refresh();
    else this.push(file);
  }

  private schedulePush(file: OpenDocument): void {
    const now = performance.now();
    const waiting = this.pushTimers.get(file);
    clearTimeout(waiting?.timer);
    const since = waiting?.since ?? now;
    const delay = Math.min(pause, since + longestWait - now);
    const timer = setTimeout(() => {
      this.host.guard('diagnostics', () => this.push(file));
    }, delay);
    this.pushTimers.set(file, { timer, since });
  }

  private push(file: OpenDocument): void {
    this.pushTimers.delete(file);
    const diagnostics = [...(this.showBeginning(file) ?? this.show(file)).diagnostics];
    this.host.publish({ uri: file.uri, version: file.version, diagnostics });
  }
}

interface PushTimer {
  readonly timer: ReturnType<typeof setTimeout>;
  /** When the oldest edit that is not pushed yet arrived, in milliseconds. */
  readonly since: number;
}

export function clientPulls(capabilities: ClientCapabilities): boolean {
  return capabilities.textDocument?.diagnostic !== undefined;
}
