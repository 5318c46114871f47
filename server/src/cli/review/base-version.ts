import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type InputFile, standardInput } from '../input/collect-files.ts';
import { kindOfName } from '../input/plan-names.ts';
import { placeInRoot, withSlashes } from './places.ts';
import type { GitFile, Repository } from './repository.ts';
import { ReviewFailure } from './review-failure.ts';
import { mostSimilar } from './similar-text.ts';

/** What a change is compared with. */
export interface BaseVersion {
  /** As the summary names it. */
  readonly name: string;
  /** The earlier version of each file, by its path: `same` where nothing changed; absent where the file is new. */
  readonly before: ReadonlyMap<string, InputFile | 'same'>;
  /** Plans inside the paths that are no more. */
  readonly gone: readonly InputFile[];
}

/** Looking for what became of files one by one takes time; of so many it is worth it. */
const mostCandidates = 100;

/**
 * The files as they were where the branch left `ref`. Files that are not committed yet count as they are on
 * disk. What became of plans inside `paths` that are gone is asked for only where paths are given.
 */
export function versionSince(
  repository: Repository,
  ref: string,
  files: readonly InputFile[],
  paths: readonly string[] = [],
): BaseVersion {
  const commit = repository.mergeBase(ref);
  const known = new Map(repository.files(commit).map((file) => [keyOf(file.path), file]));
  const renamed = new Map<string, GitFile>();
  for (const { before, after } of repository.changesSince(commit))
    if (before !== null && after !== null) renamed.set(keyOf(after.path), before);

  const found = new Map<InputFile, GitFile>();
  const fresh: InputFile[] = [];
  for (const file of files) {
    if (file.path === standardInput) continue;
    const place = placeInRoot(file.path, repository.root);
    if (place === null)
      throw new ReviewFailure('git.outside', { file: file.path, root: repository.root });
    const earlier = known.get(keyOf(place)) ?? renamed.get(keyOf(place));
    if (earlier === undefined) fresh.push(file);
    else found.set(file, earlier);
  }
  const moved = movedFiles(repository, [...known.values()], fresh, pathsOf(found.values()));
  for (const [file, earlier] of moved) found.set(file, earlier);

  const before = new Map<string, InputFile | 'same'>();
  const changed = [...found].filter(([file, earlier]) => {
    const same = blobId(bytesOf(file), earlier.id.length) === earlier.id;
    if (same) before.set(file.path, 'same');
    return !same;
  });
  const contents = repository.contents(changed.map(([, earlier]) => earlier));
  for (const [file, earlier] of changed) {
    const content = contents.get(earlier.id);
    if (content !== undefined)
      before.set(file.path, earlierInput(file, earlier, content, repository));
  }
  const gone = goneFiles(repository, known.values(), pathsOf(found.values()), paths);
  return { name: `${ref} (${commit.slice(0, 8)})`, before, gone };
}

function pathsOf(files: Iterable<GitFile>): Set<string> {
  return new Set([...files].map((file) => keyOf(file.path)));
}

function goneFiles(
  repository: Repository,
  known: Iterable<GitFile>,
  taken: ReadonlySet<string>,
  paths: readonly string[],
): InputFile[] {
  const within = placesOf(paths, repository);
  if (within.length === 0) return [];
  const gone = [...known].filter(
    (file) =>
      isPlanWithin(file, within) &&
      !taken.has(keyOf(file.path)) &&
      !existsSync(path.join(repository.root, file.path)),
  );
  const contents = repository.contents(gone);
  return gone.map((file) => ({
    path: shownPath(path.join(repository.root, file.path)),
    named: false,
    content: contents.get(file.id) ?? new Uint8Array(),
  }));
}

function placesOf(paths: readonly string[], { root }: Repository): string[] {
  return paths.flatMap((file) => placeInRoot(file, root) ?? []);
}

function isPlanWithin({ path: file }: GitFile, places: readonly string[]): boolean {
  return kindOfName(file) !== 'other' && places.some((place) => isWithin(file, place));
}

/** The staged plans inside the paths, and how they were in the last commit. */
export function stagedVersion(
  repository: Repository,
  paths: readonly string[],
): { readonly files: readonly InputFile[]; readonly base: BaseVersion } {
  const commit = repository.lastCommit();
  const changes =
    commit === null
      ? repository.stagedFiles().map((after) => ({ before: null, after }))
      : repository.changesSince(commit);
  const within = placesOf(paths, repository);
  const wanted = changes.flatMap(({ before, after }) =>
    after !== null && isPlanWithin(after, within) ? [{ before, after }] : [],
  );
  const contents = repository.contents(
    wanted.flatMap(({ before, after }) => (before === null ? [after] : [before, after])),
  );
  const before = new Map<string, InputFile | 'same'>();
  const files = wanted.map(({ before: earlier, after }): InputFile => {
    const file = {
      path: shownPath(path.join(repository.root, after.path)),
      named: false,
      content: contents.get(after.id) ?? new Uint8Array(),
    };
    const content = earlier === null ? undefined : contents.get(earlier.id);
    if (earlier !== null && content !== undefined)
      before.set(file.path, earlierInput(file, earlier, content, repository));
    return file;
  });
  const name = commit === null ? '∅' : `HEAD (${commit.slice(0, 8)})`;
  return { files, base: { name, before, gone: [] } };
}

/** The earlier version is read as a plan where the present one is, so that a new name alone brings nothing in. */
function earlierInput(
  file: InputFile,
  earlier: GitFile,
  content: Uint8Array,
  { root }: Repository,
): InputFile {
  const own = shownPath(path.join(root, earlier.path));
  const name = kindOfName(file.path) === kindOfName(own) ? own : file.path;
  return { path: name, named: false, content };
}

/** Files that were moved on disk without telling git: what vanished and reads much like a new file. */
function movedFiles(
  repository: Repository,
  known: readonly GitFile[],
  fresh: readonly InputFile[],
  taken: ReadonlySet<string>,
): Map<InputFile, GitFile> {
  const moved = new Map<InputFile, GitFile>();
  if (fresh.length === 0 || fresh.length > mostCandidates) return moved;
  const gone = known.filter(
    (file) =>
      kindOfName(file.path) !== 'other' &&
      !taken.has(keyOf(file.path)) &&
      !existsSync(path.join(repository.root, file.path)),
  );
  if (gone.length === 0 || gone.length > mostCandidates) return moved;
  const texts = repository.contents(gone);
  const left = new Map(gone.map((file) => [file, textOf(texts.get(file.id))]));
  for (const file of fresh) {
    const earlier = mostSimilar(textOf(bytesOf(file)), left);
    if (earlier === null) continue;
    left.delete(earlier);
    moved.set(file, earlier);
  }
  return moved;
}

function bytesOf({ path: file, content }: InputFile): Uint8Array {
  if (content !== undefined) return content;
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array(); // What cannot be read is reported by the check.
  }
}

function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString();
}

/** The name that git gives a content; the length tells which hash the repository uses. */
function blobId(content: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}

function isWithin(file: string, place: string): boolean {
  return place === '' || file === place || file.startsWith(`${place}/`);
}

/** File systems compose and decompose Vietnamese letters as they like. */
function keyOf(place: string): string {
  return place.normalize('NFC');
}

function shownPath(file: string): string {
  return withSlashes(path.relative(path.resolve(), file));
}
