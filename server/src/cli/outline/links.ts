import path from 'node:path';
import { standardInput } from '../input/collect-files.ts';

/** How an outline that stands in `target` names the files it links to; null: on standard output. */
export function linksFrom(target: string | null): (file: string) => string {
  return (file) => {
    if (file === standardInput) return '';
    if (target === null) return file;
    const from = path.dirname(path.resolve(target));
    const relative = path.relative(from, path.resolve(file)).split(path.sep).join('/');
    // Inside the plan itself a link is its anchor alone.
    return path.resolve(target) === path.resolve(file) ? '' : relative;
  };
}
