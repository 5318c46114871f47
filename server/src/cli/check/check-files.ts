import { knowledgeFor } from '../catalogues/with-catalogues.ts';
import type { InputFile } from '../input/collect-files.ts';
import { checkFile } from './check-file.ts';
import type { CheckSettings, FileReport } from './file-report.ts';
import { expectShortRun, isShortRun } from './short-run.ts';

/** From so many files on, starting other threads takes less time than they save. */
const filesForThreads = 48;

/** Checks files, on several processors where there are many. */
export async function checkFiles(
  files: readonly InputFile[],
  settings: CheckSettings,
): Promise<readonly FileReport[]> {
  if (isShortRun(files)) expectShortRun();
  const checker = await checkerFor(settings, files);
  if (files.length < filesForThreads) return files.map((file) => checker(file, settings));
  const { checkInThreads } = await import('./threads.ts');
  return checkInThreads(files, settings, checker, __filename);
}

/** What checks one file; for reviews with what they need of it, which plain checks do not load. */
export async function checkerFor(
  settings: CheckSettings,
  files: readonly InputFile[],
): Promise<(file: InputFile, settings: CheckSettings) => FileReport> {
  const knownTo = await knowledgeFor(files);
  if (settings.format !== 'findings') return (file, its) => checkFile(file, its, knownTo);
  const { reportFindings } = await import('../review/report-findings.ts');
  return (file, its) => checkFile(file, its, knownTo, reportFindings);
}
