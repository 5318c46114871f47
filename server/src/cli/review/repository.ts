import { spawnSync } from 'node:child_process';
import { findGit } from './git-program.ts';
import { ReviewFailure } from './review-failure.ts';

/** A file of a commit or of the index; `id` names its content. */
export interface GitFile {
  readonly path: string;
  readonly id: string;
}

/** How a file of the index differs from a commit. Paths are from the repository's root, with `/`. */
export interface Change {
  /** Null for a file that the commit does not have. */
  readonly before: GitFile | null;
  /** Null for a file that is deleted. */
  readonly after: GitFile | null;
}

/** The longest output of git that is read, in bytes. */
const mostBytes = 1024 * 1024 * 1024;

/**
 * Options that keep git from running anything that the repository's configuration names: no monitor, no
 * hooks, no pager, no other diff program, no fetching of missing objects.
 */
const safeOptions = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath='],
  ...['-c', 'core.alternateRefsCommand='],
  ...['-c', 'diff.external='],
  ...['-c', 'protocol.allow=never'],
  ...['-c', 'safe.bareRepository=explicit'],
] as const;

/** Raw differences only: git neither filters nor converts any content for them. */
const rawDiff = [
  '--raw',
  '-z',
  '-r',
  '--no-abbrev',
  '--find-renames=50%',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ignore-submodules=all',
] as const;

/** A git repository, read through its plumbing with fixed arguments. Never writes. */
export class Repository {
  private constructor(
    private readonly program: string,
    private readonly folder: string,
    /** The root of the work tree, absolute. */
    readonly root: string,
  ) {}

  /** The repository of a folder; fails where there is none or git cannot be used. */
  static of(folder: string): Repository {
    const program = findGit(process.env, folder);
    if (program === null) throw new ReviewFailure('git.missing');
    const { status, output, errors } = run(program, folder, ['rev-parse', '--show-toplevel']);
    if (status === 0) return new Repository(program, folder, withoutLineEnd(output.toString()));
    if (errors.includes('dubious ownership')) throw new ReviewFailure('git.ownership', { folder });
    if (errors.includes('not a git repository') || errors.includes('work tree'))
      throw new ReviewFailure('git.noRepository', { folder });
    throw new ReviewFailure('git.failed', { detail: firstLine(errors) });
  }

  /** The commit that a name stands for; fails with what to do where there is none. */
  commitOf(name: string): string {
    // A name that starts with a dash would be an option; none may.
    const isName = name !== '' && !name.startsWith('-') && !/[\u0000-\u001f]/.test(name);
    const found = isName
      ? this.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
      : { status: 1, output: Buffer.from('') };
    if (found.status === 0) return withoutLineEnd(found.output.toString());
    const key = this.isShallow() ? 'git.unknownInShallow' : 'git.unknown';
    throw new ReviewFailure(key, { name, branch: branchOf(name) });
  }

  /** The last commit; null in a repository that has none yet. */
  lastCommit(): string | null {
    const { status, output } = this.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return status === 0 ? withoutLineEnd(output.toString()) : null;
  }

  /** Where the present branch left the one that `name` stands for. */
  mergeBase(name: string): string {
    const commit = this.commitOf(name);
    if (this.lastCommit() === null) throw new ReviewFailure('git.noCommit');
    const { status, output } = this.run(['merge-base', commit, 'HEAD']);
    if (status === 0) return withoutLineEnd(output.toString());
    throw new ReviewFailure(this.isShallow() ? 'git.shallow' : 'git.unrelated', { name });
  }

  /** Every file of a commit, without links and submodules. */
  files(commit: string): GitFile[] {
    return records(this.ask(['ls-tree', '-r', '-z', '--full-tree', commit])).flatMap((record) => {
      const [head = '', file = ''] = splitAt(record, '\t');
      const [mode, , id = ''] = head.split(' ');
      return mode?.startsWith('100') ? [{ path: file, id }] : [];
    });
  }

  /** Every file of the index, without links and submodules. */
  stagedFiles(): GitFile[] {
    return records(this.ask(['ls-files', '--stage', '-z', '--full-name', '--', this.root])).flatMap(
      (record) => {
        const [head = '', file = ''] = splitAt(record, '\t');
        const [mode, id = '', stage] = head.split(' ');
        return mode?.startsWith('100') && stage === '0' ? [{ path: file, id }] : [];
      },
    );
  }

  /** How the index differs from a commit; renamed files are followed. */
  changesSince(commit: string): Change[] {
    const fields = records(this.ask(['diff-index', '--cached', ...rawDiff, commit, '--']));
    const changes: Change[] = [];
    for (let at = 0; at < fields.length; ) {
      const [modeBefore = '', modeAfter = '', idBefore = '', idAfter = '', kind = ''] = (
        fields[at++] ?? ''
      )
        .slice(1)
        .split(' ');
      const path = fields[at++] ?? '';
      const pathAfter = /^[RC]/.test(kind) ? (fields[at++] ?? '') : path;
      const isThere = (mode: string, id: string): boolean =>
        mode.startsWith('100') && /[1-9a-f]/.test(id);
      changes.push({
        before: isThere(modeBefore, idBefore) ? { path, id: idBefore } : null,
        after: isThere(modeAfter, idAfter) ? { path: pathAfter, id: idAfter } : null,
      });
    }
    return changes;
  }

  /** The contents of files, by id. */
  contents(files: readonly GitFile[]): ReadonlyMap<string, Uint8Array> {
    const ids = [...new Set(files.map(({ id }) => id))];
    if (ids.length === 0) return new Map();
    const output = this.ask(['cat-file', '--batch'], `${ids.join('\n')}\n`);
    const found = new Map<string, Uint8Array>();
    let at = 0;
    for (const id of ids) {
      const end = output.indexOf('\n', at);
      const [, kind, size] = output.toString('latin1', at, end).split(' ');
      // In a partial clone the content may be elsewhere, and nothing is fetched here.
      if (kind !== 'blob') throw new ReviewFailure('git.partial');
      // A copy of its own: other threads get the whole buffer that a part belongs to.
      found.set(id, new Uint8Array(output.subarray(end + 1, end + 1 + Number(size))));
      at = end + 1 + Number(size) + 1;
    }
    return found;
  }

  private isShallow(): boolean {
    return this.run(['rev-parse', '--is-shallow-repository']).output.toString().startsWith('true');
  }

  private ask(args: readonly string[], input?: string): Buffer {
    const { status, output, errors } = this.run(args, input);
    if (status === 0) return output;
    // Git wanted to fetch what a partial clone lacks, which it may not.
    if (/transport '[^']{1,20}' not allowed|promisor|lazy fetching/.test(errors))
      throw new ReviewFailure('git.partial');
    throw new ReviewFailure('git.failed', { detail: firstLine(errors) });
  }

  private run(args: readonly string[], input?: string): Outcome {
    return run(this.program, this.folder, args, input);
  }
}

interface Outcome {
  readonly status: number | null;
  readonly output: Buffer;
  readonly errors: string;
}

function run(program: string, cwd: string, args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, [...safeOptions, ...args], {
    cwd,
    input,
    env: environment(),
    maxBuffer: mostBytes,
    windowsHide: true,
  });
  if (error) throw new ReviewFailure('git.failed', { detail: error.message });
  return { status, output: stdout, errors: stderr.toString() };
}

/** Hooks run with GIT_DIR and GIT_INDEX_FILE set, which must count; what names programs must not. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_EXTERNAL_DIFF, GIT_SSH, GIT_SSH_COMMAND, GIT_ASKPASS, ...kept } = process.env;
  void [GIT_EXTERNAL_DIFF, GIT_SSH, GIT_SSH_COMMAND, GIT_ASKPASS];
  return {
    ...kept,
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** What stands between NULs; names may hold anything else, line breaks too. */
function records(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1);
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/^fatal: /, '') ?? '';
}

/** `origin/main` → `main`: what is to be fetched. */
function branchOf(name: string): string {
  return name.startsWith('origin/') ? name.slice('origin/'.length) : name;
}
