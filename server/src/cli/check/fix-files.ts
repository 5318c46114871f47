import { readFileSync } from 'node:fs';
import type { AppliedFix, FixedPlan } from '../../rules/index.ts';
import { type InputFile, standardInput } from '../input/collect-files.ts';
import { decode } from '../input/decode.ts';
import { type SayCommand, sayCommandIn } from '../command-messages.ts';
import type { CheckSettings } from './file-report.ts';
import { complain, print } from '../terminal.ts';
import { writeInPlace } from '../write-in-place.ts';
import { unifiedDiff } from './unified-diff.ts';

/** `write`: files are rewritten; `list`: the fixes are named; `diff`: a patch is printed. Only the first one writes. */
export type FixMode = 'write' | 'list' | 'diff';

/** The text of a file with every safe fix; null where it is no plan. */
export type FixText = (file: InputFile, text: string) => FixedPlan | null;

/** 0 nothing to fix, or done; 1 there is something to fix and nothing was written; 2 a file could not be written. */
export function fixFiles(
  files: readonly InputFile[],
  mode: FixMode,
  fixText: FixText,
  { locale, format }: Pick<CheckSettings, 'locale' | 'format'>,
): 0 | 1 | 2 {
  const say = sayCommandIn(locale);
  if (mode === 'write' && files.some(({ path }) => path === standardInput)) {
    complain(say('fix.standardInput'));
    return 2;
  }
  const asJson = mode === 'list' && format === 'json';
  const entries: string[] = [];
  let fixed = 0;
  let fixes = 0;
  let failed = false;
  for (const file of files) {
    const done = fixesOf(file, fixText);
    if (done === null) continue;
    fixed += 1;
    fixes += done.fixes.length;
    if (asJson) entries.push(jsonEntry(file.path, done));
    else if (mode === 'list') for (const fix of done.fixes) print(lineAbout(file.path, fix));
    else if (mode === 'diff') print(unifiedDiff(file.path, done.before, done.after));
    else if (!written(file.path, done, say)) failed = true;
  }
  if (asJson) print(jsonOfFixes(entries, fixes));
  if (failed) return 2;
  if (fixes > 0) {
    const key = mode === 'write' ? 'fix.done' : 'fix.possible';
    complain(say(key, { fixes, files: fixed }));
  } else if (mode !== 'write') {
    complain(say('fix.nothing'));
  }
  return fixes > 0 && mode !== 'write' ? 1 : 0;
}

interface Done {
  readonly before: string;
  readonly after: string;
  readonly fixes: readonly AppliedFix[];
  /** The byte order mark that the file starts with, to be kept. */
  readonly mark: string;
}

/** What can be fixed in a file; null where nothing is. What cannot be read is for the check to report. */
function fixesOf(file: InputFile, fixText: FixText): Done | null {
  const { path } = file;
  let bytes: Buffer;
  try {
    bytes = file.content
      ? Buffer.from(file.content)
      : readFileSync(path === standardInput ? 0 : path);
  } catch {
    return null;
  }
  const decoded = decode(bytes);
  if (!('text' in decoded)) return null;
  const before = decoded.text;
  const fixed = fixText(file, before);
  if (fixed === null || fixed.text === before) return null;
  const mark = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? '\ufeff' : '';
  return { before, after: fixed.text, fixes: fixed.fixes, mark };
}

function written(path: string, { mark, after }: Done, say: SayCommand): boolean {
  try {
    writeInPlace(path, mark + after);
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    complain(say('export.notWritten', { file: path, detail: code ?? message }));
    return false;
  }
}

/** `--fix-dry-run --format json`: what would be fixed in each file, and its text after that. */
function jsonOfFixes(entries: readonly string[], fixes: number): string {
  const list = entries.length === 0 ? '[]' : `[\n${entries.join(',\n')}\n]`;
  return `{"version":1,"files":${list},\n"summary":{"files":${entries.length},"fixes":${fixes}}}\n`;
}

/** Lines and columns from 1, columns in UTF-16 units, in the text as it was when the fix was applied. */
function jsonEntry(file: string, { fixes, mark, after }: Done): string {
  const list = fixes.map(({ code, title, line, character }) => ({
    code,
    title,
    line: line + 1,
    column: character + 1,
  }));
  return JSON.stringify({ file, fixes: list, output: mark + after });
}

function lineAbout(path: string, { line, character, code, title }: AppliedFix): string {
  return `${path}:${line + 1}:${character + 1} ${code}: ${title}\n`;
}
