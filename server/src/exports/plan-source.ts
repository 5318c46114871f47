import type { PlanDocument } from '../plan/plan-document.ts';

/** A plan to export, and the name under which readers find it. */
export interface PlanSource {
  /** Path as the user gave it, or relative to the workspace; `/` between folders. */
  readonly file: string;
  readonly document: PlanDocument;
}

/** What an export says of the plan that its rows come from. */
export interface PlanName {
  readonly file: string;
  /** `215/KH-UBND`; null where the number is missing or still blank. */
  readonly number: string | null;
  /** Date of issue, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** `KẾ HOẠCH – Triển khai …`; '' for a text without title. */
  readonly title: string;
}

export function planName({ file, document: { plan } }: PlanSource): PlanName {
  const { number, date } = plan.letterhead;
  const filledIn = number !== null && /^\d/.test(number.text);
  return { file, number: filledIn ? number.text : null, date, title: titleOf(plan.title) };
}

function titleOf(title: PlanSource['document']['plan']['title']): string {
  if (title === null) return '';
  const subject = title.subject?.text ?? '';
  return subject === '' ? title.kind.text : `${title.kind.text} – ${subject}`;
}

/** What readers call the plan: its title, else the file. */
export function displayName({ file, title }: PlanName): string {
  return title === '' ? file : title;
}
