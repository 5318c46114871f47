import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type AcceptedFinding,
  acceptedFrom,
  type AppliedBaseline,
  applyBaseline,
  type Baseline,
  keyOf,
  readBaseline,
  writeBaseline,
} from '../../reviews/baseline.ts';
import { baselineFileName } from '../../reviews/baseline-name.ts';
import type { ReportedFinding } from '../../reviews/reported-finding.ts';
import { standardInput } from '../input/collect-files.ts';
import { findUpward } from '../input/find-configuration.ts';
import { readInput } from '../input/read-file.ts';
import { writeInPlace } from '../write-in-place.ts';
import { repositoryFolder, withSlashes } from './places.ts';
import { ReviewFailure } from './review-failure.ts';

/** The entries of one baseline that no finding answers to. */
export interface StaleEntries {
  readonly file: string;
  readonly count: number;
}

interface OpenBaseline {
  /** Absolute. */
  readonly file: string;
  readonly baseline: Baseline;
  readonly stale: Map<string, readonly AcceptedFinding[]>;
  readonly checked: Set<string>;
}

/** The baselines that count for the files of a run: the one that is named, else the nearest upward of each file. */
export class Baselines {
  private readonly open = new Map<string, OpenBaseline>();

  constructor(private readonly named: string | null) {
    if (named !== null) this.at(path.resolve(named));
  }

  /** Takes out what is accepted in a file; null where no baseline counts for it. */
  apply(file: string, findings: readonly ReportedFinding[]): AppliedBaseline | null {
    if (file === standardInput) return null;
    const place = this.named ?? findUpward(file, baselineFileName);
    if (place === null) return null;
    const open = this.at(path.resolve(place));
    const key = keyIn(open.file, file);
    const applied = applyBaseline(findings, open.baseline.files.get(key) ?? []);
    open.checked.add(key);
    if (applied.stale.length > 0) open.stale.set(key, applied.stale);
    return applied;
  }

  /** Entries that no finding answers to: of the files that were checked, and of those that are gone. */
  stale(): StaleEntries[] {
    return [...this.open.values()].flatMap((open) => {
      this.addGoneFiles(open);
      const count = [...open.stale.values()].reduce((sum, entries) => sum + entries.length, 0);
      return count === 0 ? [] : [{ file: shown(open.file), count }];
    });
  }

  /** Writes the baselines again without their stale entries. */
  prune(): void {
    for (const open of this.open.values()) {
      this.addGoneFiles(open);
      if (open.stale.size === 0) continue;
      const files = new Map<string, readonly AcceptedFinding[]>();
      for (const [key, entries] of open.baseline.files) {
        const stale = new Set(open.stale.get(key));
        files.set(
          key,
          entries.filter((entry) => !stale.has(entry)),
        );
      }
      written(open.file, writeBaseline({ files }));
    }
  }

  private addGoneFiles({ file, baseline, checked, stale }: OpenBaseline): void {
    for (const [key, entries] of baseline.files) {
      if (checked.has(key) || existsSync(path.join(path.dirname(file), key))) continue;
      stale.set(key, entries);
    }
  }

  private at(file: string): OpenBaseline {
    const known = this.open.get(file);
    if (known !== undefined) return known;
    const open = { file, baseline: load(file), stale: new Map(), checked: new Set<string>() };
    this.open.set(file, open);
    return open;
  }
}

/**
 * Accepts what was found: writes the baseline that is named, else the one there is, else a new one at the
 * root of the repository. What it says of files that were not checked stays. Returns its path.
 */
export function acceptFindings(
  named: string | null,
  found: ReadonlyMap<string, readonly ReportedFinding[]>,
): string {
  const usual = path.join(repositoryFolder('.') ?? path.resolve(), baselineFileName);
  const file = path.resolve(named ?? findUpward('.', baselineFileName) ?? usual);
  const files = new Map(existing(file));
  for (const [checked, findings] of found) {
    if (checked !== standardInput) files.set(keyIn(file, checked), acceptedFrom(findings));
  }
  written(file, writeBaseline({ files }));
  return shown(file);
}

/** What a baseline says so far; one that is broken, as after merging branches, is made anew. */
function existing(file: string): Baseline['files'] {
  if (!existsSync(file)) return new Map();
  const read = readInput(file);
  const baseline = 'text' in read ? readBaseline(read.text) : null;
  return baseline !== null && 'files' in baseline ? baseline.files : new Map();
}

function load(file: string): Baseline {
  const read = readInput(file);
  if (!('text' in read)) {
    const key = read.reason === 'missing' ? 'baseline.missing' : 'baseline.unreadable';
    throw new ReviewFailure(key, { file: shown(file), detail: read.detail ?? read.reason });
  }
  const baseline = readBaseline(read.text);
  if ('files' in baseline) return baseline;
  const { line, reason } = baseline;
  const place = line === null ? shown(file) : `${shown(file)}:${line}`;
  throw new ReviewFailure(`baseline.${reason}`, { file: place });
}

function written(file: string, text: string): void {
  try {
    if (existsSync(file)) writeInPlace(file, text);
    else writeFileSync(file, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ReviewFailure('output.notWritten', { file: shown(file), detail: code ?? message });
  }
}

function keyIn(baseline: string, file: string): string {
  return keyOf(withSlashes(path.relative(path.dirname(baseline), path.resolve(file))));
}

function shown(file: string): string {
  return withSlashes(path.relative(path.resolve(), file));
}
