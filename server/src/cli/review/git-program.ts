import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The git program, by its absolute path; null where there is none. Folders of PATH that are relative or
 * lie in the work tree are passed over: package managers put some there, and whoever writes to the
 * repository could put a “git” into them.
 */
export function findGit(
  environment: Readonly<Record<string, string | undefined>>,
  workFolder: string,
): string | null {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const top = topOf(realpathSync(workFolder));
  for (const folder of (environment['PATH'] ?? environment['Path'] ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    for (const name of names) {
      const program = path.join(folder, name);
      if (isProgram(program) && !isInside(realpathSync(program), top)) return program;
    }
  }
  return null;
}

/** The outermost folder that a repository's files may lie in, found without asking git. */
function topOf(folder: string): string {
  let top = folder;
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) top = at;
    if (path.dirname(at) === at) return top;
  }
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
