import { explainReading, planCounts } from '../features/status.ts';
import type { Locale } from '../messages.ts';
import type { OpenDocument } from './open-document.ts';
import type { Serving } from './open-documents.ts';
import type { PlanStatus } from './protocol.ts';

/** A status is for the eye: it may lag behind typing. */
const pause = 300;

export interface StatusHost {
  serving(file: OpenDocument): Serving;
  findingCount(file: OpenDocument): number;
  locale(): Locale;
  send(status: PlanStatus): void;
  guard(what: string, work: () => void): void;
}

export function statusOf(file: OpenDocument, host: StatusHost): PlanStatus {
  const { plan } = file.document;
  const { served, because } = host.serving(file);
  return {
    uri: file.uri,
    version: file.version,
    served,
    because,
    recognition: plan.recognition,
    family: plan.family,
    explanation: explainReading(plan, because, host.locale()),
    counts: { ...planCounts(plan), findings: host.findingCount(file) },
  };
}

/** Tells the client when the status of a document changes, after a pause in typing. */
export class StatusSender {
  private readonly timers = new Map<OpenDocument, ReturnType<typeof setTimeout>>();
  private readonly sent = new Map<OpenDocument, string>();

  constructor(private readonly host: StatusHost) {}

  invalidate(file: OpenDocument): void {
    clearTimeout(this.timers.get(file));
    const timer = setTimeout(() => {
      this.host.guard('status', () => this.sendIfChanged(file));
    }, pause);
    this.timers.set(file, timer);
  }

  closed(file: OpenDocument): void {
    clearTimeout(this.timers.get(file));
    this.timers.delete(file);
    this.sent.delete(file);
  }

  private sendIfChanged(file: OpenDocument): void {
    const status = statusOf(file, this.host);
    const words = JSON.stringify({ ...status, version: 0 });
    if (this.sent.get(file) === words) return;
    this.sent.set(file, words);
    this.host.send(status);
  }
}
