import type { AssignmentRow } from '../../exports/assignments/assignment-row.ts';
import { assignmentRows } from '../../exports/assignments/assignment-rows.ts';
import { chooseRows, type RowChoice } from '../../exports/assignments/choose-rows.ts';
import { type PlanName, type PlanSource, planName } from '../../exports/plan-source.ts';
import { foldWords } from '../../text/fold.ts';
import { pairRows } from './pair-rows.ts';
import { changeOf, type RowChange, type UnitChanges } from './row-changes.ts';

/** Two versions of a plan; null where one of them does not exist. */
export interface PlanVersions {
  readonly before: PlanSource | null;
  readonly after: PlanSource | null;
}

/** What changed in who does what by when, in one plan. */
export interface PlanChanges {
  /** Of the later version, or of the earlier one where the plan is gone. */
  readonly plan: PlanName;
  /** The file of the earlier version, where it had another name. */
  readonly earlierFile: string | null;
  readonly state: 'new' | 'deleted' | 'changed';
  readonly added: readonly AssignmentRow[];
  readonly removed: readonly AssignmentRow[];
  readonly changed: readonly RowChange[];
  /** Of the plan's “Nơi nhận”. */
  readonly recipients: UnitChanges;
  /** Reporting duties (chế độ báo cáo). */
  readonly reports: readonly ReportChange[];
}

export interface ReportDuty {
  readonly to: string | null;
  readonly when: string | null;
}

/** A duty to report that is new (`from` null), gone (`to` null), or another one to the same addressee. */
export interface ReportChange {
  readonly from: ReportDuty | null;
  readonly to: ReportDuty | null;
}

/** The plans whose assignments or recipients changed; `choice` keeps rows that fit it before or after. */
export function diffAssignments(
  versions: readonly PlanVersions[],
  choice: RowChoice = {},
): PlanChanges[] {
  return versions.flatMap(({ before, after }): PlanChanges[] => {
    const present = after ?? before;
    if (present === null) return [];
    const { pairs, added, removed } = pairRows(rowsOf(before), rowsOf(after));
    const changed = pairs.flatMap((pair) => changeOf(pair) ?? []);
    const fits = (...rows: readonly AssignmentRow[]): boolean =>
      chooseRows(rows, choice).length > 0;
    const changes: PlanChanges = {
      plan: planName(present),
      earlierFile: before !== null && before.file !== present.file ? before.file : null,
      state: before === null ? 'new' : after === null ? 'deleted' : 'changed',
      added: added.filter((row) => fits(row)),
      removed: removed.filter((row) => fits(row)),
      changed: changed.filter((change) => fits(change.before, change.after)),
      recipients: recipientChanges(before, after),
      reports: before === null || after === null ? [] : reportChanges(before, after),
    };
    const { recipients } = changes;
    const count =
      changes.reports.length +
      changes.added.length +
      changes.removed.length +
      changes.changed.length +
      recipients.added.length +
      recipients.removed.length;
    return count === 0 ? [] : [changes];
  });
}

function rowsOf(source: PlanSource | null): AssignmentRow[] {
  return source === null ? [] : assignmentRows(source);
}

/** Of a plan that is new or gone, all recipients are: that is said by the plan itself. */
function recipientChanges(before: PlanSource | null, after: PlanSource | null): UnitChanges {
  if (before === null || after === null) return { added: [], removed: [] };
  const old = recipientsOf(before);
  const present = recipientsOf(after);
  const without = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
    [...some].flatMap(([key, name]) => (others.has(key) ? [] : name));
  return { added: without(present, old), removed: without(old, present) };
}

function recipientsOf({ document: { plan } }: PlanSource): Map<string, string> {
  const items = plan.recipients?.items ?? [];
  return new Map(items.map(({ name }) => [foldWords(name), name]));
}

function reportChanges(before: PlanSource, after: PlanSource): ReportChange[] {
  const old = dutiesOf(before);
  const present = dutiesOf(after);
  const gone = [...old].filter(([key]) => !present.has(key)).map(([, duty]) => duty);
  const fresh = [...present].filter(([key]) => !old.has(key)).map(([, duty]) => duty);
  const changes = fresh.map((duty): ReportChange => {
    const index = gone.findIndex(({ to }) => foldWords(to ?? '') === foldWords(duty.to ?? ''));
    const [from = null] = index < 0 ? [] : gone.splice(index, 1);
    return { from, to: duty };
  });
  return [...changes, ...gone.map((from) => ({ from, to: null }))];
}

function dutiesOf({ document: { plan } }: PlanSource): Map<string, ReportDuty> {
  return new Map(
    plan.reports.map(({ to, when }) => [
      `${foldWords(to ?? '')}\n${foldWords(when ?? '')}`,
      { to, when },
    ]),
  );
}
