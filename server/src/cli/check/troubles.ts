import type { ConfiguredFiles } from '../input/configure-files.ts';
import type { Input } from '../input/collect-files.ts';
import type { FileReport } from './file-report.ts';

/** What went wrong beside the findings, and what the user should know about what was not checked. */
export interface Troubles {
  readonly problems: Input['problems'];
  /** About configurations, each one line. */
  readonly complaints: readonly string[];
  readonly unreadable: readonly FileReport[];
  /** Files that the user named and that are no plans. */
  readonly notPlans: readonly string[];
  readonly emptyFolders: readonly string[];
}

export function troublesOf(
  input: Input,
  { files, complaints, leftOut }: ConfiguredFiles,
  reports: readonly FileReport[],
): Troubles {
  const hasPlans = (folder: string): boolean =>
    leftOut.some((path) => isInside(path, folder)) ||
    reports.some(({ state, path }) => state !== 'not-a-plan' && isInside(path, folder));
  return {
    problems: input.problems,
    complaints,
    unreadable: reports.filter(({ state }) => state === 'unreadable'),
    notPlans: reports
      .filter(({ state }, index) => state === 'not-a-plan' && files[index]?.named === true)
      .map(({ path }) => path),
    emptyFolders: input.folders.filter((folder) => !hasPlans(folder)),
  };
}

/** Whether the run ends with status 2. A file that is no plan is no failure. */
export function hasFailed({ problems, complaints, unreadable, emptyFolders }: Troubles): boolean {
  return problems.length + complaints.length + unreadable.length + emptyFolders.length > 0;
}

function isInside(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`) || folder === '/';
}
