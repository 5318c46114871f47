import { createHash } from 'node:crypto';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { keepFile } from '../../disk/keep-file.ts';
import { programStamp } from '../../disk/program-stamp.ts';
import { type FileFacts, factsVersion } from '../../workspace/file-facts.ts';

/** What is kept of one file: its facts, and by what they are known to be those of its text. */
export interface KeptFile {
  readonly size: number;
  readonly modified: number;
  /** Of the file's bytes. */
  readonly hash: string;
  readonly facts: FileFacts | null;
}

interface KeptPiece {
  /** When it was written: a file that was changed about then may have been changed again since. */
  readonly written: number;
  readonly files: Readonly<Record<string, KeptFile>>;
}

const nothing: KeptPiece = { written: 0, files: {} };

/** File systems tell times to two seconds at worst. */
const timeStep = 2000;

/** The folders that this thread has marked as used. */
const marked = new Set<string>();

/**
 * What is kept on disk of some files. Facts count only for the very program that wrote them and for the
 * very bytes they were read from; a cache that is broken or of another version is none.
 */
export class FactsCache {
  private readonly kept: KeptPiece;
  private readonly fresh: Record<string, KeptFile> = {};
  private isChanged = false;

  constructor(private readonly file: string) {
    this.kept = readPiece(file);
    if (this.kept !== nothing) markUsed(path.dirname(file));
  }

  /** What is kept of a file that has not been touched since. */
  untouched(file: string, size: number, modified: number): KeptFile | null {
    const known = this.kept.files[file];
    const isSame = known?.size === size && known.modified === modified;
    if (!isSame || !this.isSure(known)) return null;
    this.fresh[file] = known;
    return known;
  }

  /** What is kept of a file with the same bytes, whatever its times say. */
  sameBytes(file: string, hash: string): KeptFile | null {
    const known = this.kept.files[file];
    return known?.hash === hash ? known : null;
  }

  keep(file: string, kept: KeptFile): void {
    this.fresh[file] = kept;
    this.isChanged = true;
  }

  /** Writes what has changed. Files that were not asked for, such as those beside a few changed ones, stay. */
  save(): void {
    const others = Object.entries(this.kept.files).filter(([file]) => !(file in this.fresh));
    const left = others.filter(([file, known]) => this.isSure(known) && existsSync(file));
    if (!this.isChanged && left.length === others.length) return;
    const files = { ...Object.fromEntries(left), ...this.fresh };
    const body = JSON.stringify({ written: Date.now(), files } satisfies KeptPiece);
    keepFile(this.file, `${seal(body)}\n${body}`);
  }

  /** Whether a change after the writing would show in the file's time. */
  private isSure({ modified }: KeptFile): boolean {
    return modified <= this.kept.written - timeStep;
  }
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha1').update(bytes).digest('base64');
}

/** The time of a folder tells when it was last used: those unused for long are removed. */
function markUsed(folder: string): void {
  if (marked.has(folder)) return;
  marked.add(folder);
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // Gone, or another user's: it is read all the same.
  }
}

function readPiece(file: string): KeptPiece {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === seal(body) ? (JSON.parse(body) as KeptPiece) : nothing;
  } catch {
    return nothing;
  }
}

/** Of what the threads run; the server's own thread, which reads along, has the same code in another bundle. */
let stamp: string | null = null;

/** Tells a file that another program wrote, or that lost a part, from one to be trusted. */
function seal(body: string): string {
  stamp ??= programStamp(__dirname, ['index-thread.js']);
  return `${factsVersion} ${stamp} ${hashOf(body)}`;
}
