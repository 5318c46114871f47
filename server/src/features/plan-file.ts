import type { PlanDocument } from '../plan/plan-document.ts';

/** A plan document and where it stands. The uri is the client's own spelling of it. */
export interface PlanFile {
  readonly uri: string;
  readonly document: PlanDocument;
}
