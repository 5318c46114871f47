import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReviewFormat } from '../command-specs.ts';
import type { Platform } from '../check/platform.ts';
import { complain, print } from '../terminal.ts';
import { ReviewFailure } from './review-failure.ts';

/** A format and the file it goes to; null for standard output. */
export interface Output {
  readonly format: ReviewFormat;
  readonly file: string | null;
}

/** Formats of lines, which may follow each other on standard output. */
const lineFormats: readonly ReviewFormat[] = ['pretty', 'github', 'azure'];

/** The outputs that are asked for, else those that suit the platform. */
export function outputsOf(repeated: readonly string[], platform: Platform | null): Output[] {
  if (repeated.length === 0) return usualOutputs(platform);
  const outputs = repeated.map((value): Output => {
    const equals = value.indexOf('=');
    const format = (equals < 0 ? value : value.slice(0, equals)) as ReviewFormat;
    return { format, file: equals < 0 ? null : value.slice(equals + 1) };
  });
  const shown = outputs.filter(({ file }) => file === null);
  const whole = shown.find(({ format }) => !lineFormats.includes(format));
  if (whole !== undefined && shown.length > 1)
    throw new ReviewFailure('usage.twoOutputs', { format: whole.format });
  return outputs;
}

/** The report that GitLab's own templates name so. */
const gitlabReportName = 'gl-code-quality-report.json';

function usualOutputs(platform: Platform | null): Output[] {
  const pretty: Output = { format: 'pretty', file: null };
  if (platform === null) return [pretty];
  if (platform !== 'gitlab') return [pretty, { format: platform, file: null }];
  const folder = process.env['CI_PROJECT_DIR'] ?? '';
  return [pretty, { format: 'gitlab', file: path.join(folder, gitlabReportName) }];
}

/** Writes one report; false where that failed, which the user has been told. */
export function writeOutput(
  { file }: Output,
  content: string,
  say: (key: 'output.notWritten', values: { file: string; detail: string }) => string,
): boolean {
  if (file === null) {
    print(content);
    return true;
  }
  return tried(() => writeFileSync(file, content), file, say);
}

/** Adds to the page that GitHub shows of a step, where it runs there. */
export function addStepSummary(content: string, say: Parameters<typeof writeOutput>[2]): boolean {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return true;
  return tried(() => appendFileSync(file, `${content}\n`), file, say);
}

function tried(write: () => void, file: string, say: Parameters<typeof writeOutput>[2]): boolean {
  try {
    write();
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    complain(say('output.notWritten', { file, detail: code ?? message }));
    return false;
  }
}
