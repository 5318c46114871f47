import { openPlanDocument } from '../../plan/plan-document.ts';
import type { PlanDocument } from '../../plan/plan-document.ts';
import { collectFiles } from '../input/collect-files.ts';
import { kindOfName } from '../input/plan-names.ts';
import { readInput } from '../input/read-file.ts';
import { sayProblem } from '../input/say-problem.ts';
import type { SayCommand } from '../command-messages.ts';
import { complain } from '../terminal.ts';

export interface PlanFile {
  readonly path: string;
  readonly document: PlanDocument;
}

/**
 * Opens the plans that the paths stand for and says on standard error what cannot be read. A file that
 * is named is opened whether it is a plan or not: the user wants to see what it says.
 */
export async function readPlans(
  paths: readonly string[],
  say: SayCommand,
): Promise<{ readonly plans: readonly PlanFile[]; readonly status: 0 | 2 }> {
  const input = collectFiles(paths);
  let status: 0 | 2 = input.problems.length > 0 ? 2 : 0;
  for (const { path, reason, detail } of input.problems)
    complain(sayProblem(say, path, reason, detail));
  const plans: PlanFile[] = [];
  for (const { path, named } of input.files) {
    const read = readInput(path);
    if (!('text' in read)) {
      complain(sayProblem(say, path, read.reason, read.detail));
      status = 2;
      continue;
    }
    const document = openPlanDocument(read.text);
    const wanted = named || kindOfName(path) === 'plan' || document.plan.recognition.isPlan;
    if (wanted) plans.push({ path, document });
  }
  if (plans.length === 0 && status === 0) {
    for (const path of input.folders) complain(say('input.noPlans', { path }));
    status = 2;
  }
  return { plans, status };
}
