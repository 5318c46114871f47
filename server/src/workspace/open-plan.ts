import type { Plan } from '../plan/facts.ts';
import type { IndexedFile } from './indexed-file.ts';

/** An open document; its facts are taken when somebody asks, not at each keystroke. */
export interface OpenPlan {
  readonly uri: string;
  readonly readPlan: () => Plan;
  /** What was last taken, and from which state of the document. */
  plan: Plan | null;
  file: IndexedFile | null;
  /** What that state cites and says of itself: as long as both stay, the file stays. */
  directives: Plan['directives'] | null;
  statement: string;
}
