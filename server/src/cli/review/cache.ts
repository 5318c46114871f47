import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../../package.json' with { type: 'json' };
import { systemCacheFolder } from '../../disk/cache-folder.ts';
import { keepFile } from '../../disk/keep-file.ts';
import { programStamp } from '../../disk/program-stamp.ts';
import type { CheckSettings, FileReport } from '../check/file-report.ts';
import { type InputFile, standardInput } from '../input/collect-files.ts';

/** Reports of so many files are kept; beyond that the ones unused for longest go. */
const mostReports = 5000;

type Check = (
  files: readonly InputFile[],
  settings: CheckSettings,
) => Promise<readonly FileReport[]>;

/**
 * Reports of earlier runs, by all that they depend on: the content, the name, what the configuration says
 * for the file, the catalogues, the settings and the program itself. Kept in the user's own folder, not in the
 * repository, where whoever proposes a change could bring a cache along that hides what is found.
 */
export class ReportCache {
  private readonly reports: Map<string, FileReport>;

  constructor(private readonly file: string | null) {
    this.reports = file === null ? new Map() : load(file);
  }

  /** Checks what is not known yet. */
  async check(
    files: readonly InputFile[],
    settings: CheckSettings,
    check: Check,
  ): Promise<readonly FileReport[]> {
    const keys = files.map((file) => keyOf(file, settings));
    const unknown = files.filter((_file, index) => !this.has(keys[index]));
    const fresh = await check(unknown, settings);
    let next = 0;
    return files.map((_file, index) => {
      const key = keys[index] ?? null;
      const known = key === null ? undefined : this.reports.get(key);
      const report = known ?? (fresh[next++] as FileReport);
      if (key !== null && report.state !== 'unreadable') {
        this.reports.delete(key); // To the end: used last.
        this.reports.set(key, report);
      }
      return report;
    });
  }

  /** Writes the cache; one that cannot be written is none. */
  save(): void {
    if (this.file === null) return;
    const kept = [...this.reports].slice(-mostReports);
    keepFile(this.file, JSON.stringify({ program: programName(), reports: kept }));
  }

  private has(key: string | null | undefined): boolean {
    return key !== null && key !== undefined && this.reports.has(key);
  }
}

/** Where the cache of the current folder is kept if nobody says where; null where the system has no place. */
export function usualCacheFile(): string | null {
  const folder = systemCacheFolder();
  const name = createHash('sha256').update(path.resolve()).digest('hex').slice(0, 16);
  return folder === null ? null : path.join(folder, `check-${name}.json`);
}

/** Null for what is not kept: standard input, and what cannot be read. */
function keyOf(file: InputFile, settings: CheckSettings): string | null {
  if (file.path === standardInput) return null;
  try {
    const content = file.content ?? readFileSync(file.path);
    const { path: name, named, applied, catalogues } = file;
    const mark = catalogues?.mark ?? null;
    const more = JSON.stringify([name, named, applied ?? null, mark, settings]);
    return createHash('sha256').update(more).update('\0').update(content).digest('hex');
  } catch {
    return null;
  }
}

function load(file: string): Map<string, FileReport> {
  try {
    const { program, reports } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly program: string;
      readonly reports: readonly (readonly [string, FileReport])[];
    };
    return program === programName() ? new Map(reports) : new Map();
  } catch {
    return new Map(); // Absent, or of another program: everything is checked.
  }
}

/** Version, and build: a rule may have changed without a new version. */
function programName(): string {
  return `${manifest.version} ${programStamp(__dirname, ['cli-code.js'])}`;
}
