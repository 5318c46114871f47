import { statSync } from 'node:fs';
import type { Locale } from '../../messages.ts';
import { openPlanDocument } from '../../plan/plan-document.ts';
import { changesAsJson } from '../../reviews/assignments/changes-as-json.ts';
import { changesAsMarkdown } from '../../reviews/assignments/changes-as-markdown.ts';
import { diffAssignments, type PlanVersions } from '../../reviews/assignments/diff-assignments.ts';
import type { RowChoice } from '../../exports/assignments/choose-rows.ts';
import { sayReviewIn } from '../../reviews/messages.ts';
import type { PlanFile } from '../commands/read-plans.ts';
import type { InputFile } from '../input/collect-files.ts';
import { kindOfName } from '../input/plan-names.ts';
import { readInput } from '../input/read-file.ts';
import { versionSince } from './base-version.ts';
import { Repository } from './repository.ts';
import { ReviewFailure, sayFailure } from './review-failure.ts';

export interface AssignmentsDiffRequest {
  /** A file, or a name of git's. */
  readonly base: string;
  /** What the user named, to know which plans are gone. */
  readonly paths: readonly string[];
  readonly plans: readonly PlanFile[];
  readonly format: 'md' | 'json';
  readonly locale: Locale;
  readonly choice: RowChoice;
}

/** What changed in who does what by when since another version; null where there is none, which the user has been told. */
export function assignmentsDiff(request: AssignmentsDiffRequest): string | null {
  try {
    return compared(request);
  } catch (error) {
    sayFailure(error, request.locale);
    return null;
  }
}

function compared(request: AssignmentsDiffRequest): string {
  const { base, format, locale, choice } = request;
  const isFile = statSync(base, { throwIfNoEntry: false })?.isFile() === true;
  const { name, versions } = isFile ? versionsOfFile(request) : versionsOfGit(request);
  const changes = diffAssignments(versions, choice);
  if (format === 'json') return changesAsJson(changes, name);
  return changesAsMarkdown(changes, name, sayReviewIn(locale));
}

interface Versions {
  readonly name: string;
  readonly versions: readonly PlanVersions[];
}

function versionsOfFile({ base, plans }: AssignmentsDiffRequest): Versions {
  const [plan, another] = plans;
  if (plan === undefined || another !== undefined)
    throw new ReviewFailure('assignments.onePlan', { file: base });
  const read = readInput(base);
  if (!('text' in read))
    throw new ReviewFailure('baseline.unreadable', { file: base, detail: read.reason });
  const before = { file: base, document: openPlanDocument(read.text) };
  return { name: base, versions: [{ before, after: sourceOf(plan) }] };
}

function versionsOfGit({ base, paths, plans }: AssignmentsDiffRequest): Versions {
  const repository = Repository.of('.');
  const files = plans.map(({ path: file }): InputFile => ({ path: file, named: true }));
  const { name, before, gone } = versionSince(repository, base, files, paths);
  const versions = plans.flatMap((plan): PlanVersions[] => {
    const earlier = before.get(plan.path);
    if (earlier === 'same') return [];
    return [{ before: earlier === undefined ? null : openInput(earlier), after: sourceOf(plan) }];
  });
  const deleted = gone.flatMap((file): PlanVersions[] => {
    const source = openInput(file);
    return source === null ? [] : [{ before: source, after: null }];
  });
  return { name, versions: [...versions, ...deleted] };
}

function sourceOf({ path: file, document }: PlanFile): NonNullable<PlanVersions['after']> {
  return { file, document };
}

/** An earlier version as a plan; null where it was none or cannot be read. */
function openInput(file: InputFile): PlanVersions['before'] {
  const read = readInput(file.path, file.content);
  if (!('text' in read)) return null;
  const document = openPlanDocument(read.text);
  const isPlan = kindOfName(file.path) === 'plan' || document.plan.recognition.isPlan;
  return isPlan ? { file: file.path, document } : null;
}
