import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { standardInput } from '../input/collect-files.ts';

/** How platforms name a file: from the root of the repository, with `/`. */
export type PlaceOf = (file: string) => string;

/** Places under the repository that holds the current folder, or under that folder where there is none. */
export function placesFrom(folder: string): PlaceOf {
  const root = repositoryFolder(folder) ?? path.resolve(folder);
  return (file) => {
    if (file === standardInput) return file;
    const place = withSlashes(path.relative(root, path.resolve(file)));
    return place.startsWith('../') || path.isAbsolute(place) ? file : place;
  };
}

/** The folder upward that git keeps its own in; null outside of repositories. */
export function repositoryFolder(folder: string): string | null {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return null;
  }
}

/** Where a file's content stands in a repository whose links are followed; null outside of it. */
export function placeInRoot(file: string, root: string): string | null {
  const folder = realpathSync(root);
  const place = withSlashes(path.relative(folder, realOrSelf(file)));
  return place.startsWith('../') || path.isAbsolute(place) ? null : place;
}

/** A file that is only named (standard input, the index) need not exist; its folder counts then. */
function realOrSelf(file: string): string {
  const whole = path.resolve(file);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = path.dirname(whole);
  return parent === whole ? whole : path.join(realOrSelf(parent), path.basename(whole));
}

export function withSlashes(file: string): string {
  return path.sep === '/' ? file : file.split(path.sep).join('/');
}
