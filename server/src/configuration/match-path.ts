/**
 * Patterns of files, written as in `.gitignore`: `*` and `?` inside one name, `**` over folders, `!` takes
 * back, a pattern with `/` inside counts from the configuration's folder, one without at any depth, and a
 * folder that is matched is matched with all in it. No regular expressions: a pattern comes from outside,
 * and matching it must not take longer than pattern times path.
 */

/** Whether the last of the patterns that says something about `path` (relative, with `/`) takes it in. */
export function matchesPath(patterns: readonly string[], path: string): boolean {
  const names = normal(path).split('/');
  let matches = false;
  for (const pattern of patterns) {
    const takesBack = pattern.startsWith('!');
    if (takesBack === matches && matchesOne(takesBack ? pattern.slice(1) : pattern, names)) {
      matches = !takesBack;
    }
  }
  return matches;
}

function matchesOne(pattern: string, names: readonly string[]): boolean {
  let text = normal(pattern).replace(/^\.\//u, '');
  const onlyFolders = text.endsWith('/');
  if (onlyFolders) text = text.slice(0, -1);
  const anchored = text.includes('/');
  if (text.startsWith('/')) text = text.slice(1);
  const parts = anchored ? text.split('/') : ['**', text];
  // A pattern that matches one of the folders above the file matches the file.
  const most = names.length - (onlyFolders ? 1 : 0);
  return matchesSomeStart(parts, names, most);
}

/** Whether the pattern matches the first one, two … `most` names. Table by pattern part and name count. */
function matchesSomeStart(
  parts: readonly string[],
  names: readonly string[],
  most: number,
): boolean {
  let reached = new Set([0]);
  for (const [index, part] of parts.entries()) {
    const next = new Set<number>();
    if (part === '**') {
      // At the end of a pattern it stands for at least one name: `a/**` is what lies in `a`.
      const least = Math.min(...reached) + (index === parts.length - 1 ? 1 : 0);
      for (let count = least; count <= most; count++) next.add(count);
    } else {
      for (const count of reached) {
        const name = names[count];
        if (name !== undefined && count < most && matchesName(part, name)) next.add(count + 1);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return true;
}

/** `*` any letters, `?` one. Goes back to the last `*` only, which is enough and keeps the time bounded. */
function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let starAt = 0;
  let index = 0;
  while (index < name.length) {
    const letter = pattern[at];
    if (letter === '*') {
      star = at++;
      starAt = index;
    } else if (letter === '?' || letter === name[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++starAt;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** File systems compose and decompose Vietnamese letters as they like. */
function normal(text: string): string {
  return text.normalize('NFC');
}
