import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const files = ['server', 'client', 'test', 'bench', 'scripts', 'l10n'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${folder}/${name.replaceAll('\\', '/')}`,
  ),
);

/** `time/prose-words.ts` in backquotes: a file of the project, by the end of its path. Capitals stand for any name. */
const fileName = /`([a-z\d./-]+\.(?:ts|mjs|cjs))`/g;

describe('the pages for those who change Plandoc', () => {
  it.each(['architecture.md', 'teaching-the-reader.md', 'writing-a-rule.md', 'performance.md'])(
    '%s names files that are there',
    (page) => {
      const text = readFileSync(path.join(root, 'docs', page), 'utf8');
      const named = [...text.matchAll(fileName)].map(([, name = '']) => name);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
    },
  );
});
