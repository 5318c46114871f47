import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Whether the package keeps a file: `.vscodeignore` leaves everything out and puts back what it names. */
const kept = read('.vscodeignore')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*'))
  .map((pattern) => new RegExp(`^${pattern}$`));
const isPacked = (file: string): boolean => kept.some((pattern) => pattern.test(file));

describe('the package', () => {
  it('holds every file that the manifest names', () => {
    const named = [
      ...read('package.json').matchAll(/"(?:\.\/)?((?:images|snippets|syntaxes|schemas)\/[^"]+)"/g),
    ];
    const missing = named.map(([, file = '']) => file).filter((file) => !isPacked(file));
    expect(named.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it('holds every bundle that the server loads when it is needed', () => {
    const loaded = [
      ...read('scripts/build.mjs').matchAll(/^ {2}'server\/src\/[^']+': '\.\/([^']+)'/gm),
    ];
    const missing = loaded.map(([, file]) => `dist/${file}`).filter((file) => !isPacked(file));
    expect(loaded.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });

  it('has words for every place of the manifest that is translated', () => {
    const strings = JSON.parse(read('package.nls.json')) as Record<string, string>;
    const keys = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
    expect(keys.filter((key) => !(key in strings))).toEqual([]);
    expect(Object.keys(strings).filter((key) => !keys.includes(key))).toEqual([]);
  });
});
