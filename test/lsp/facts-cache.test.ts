import { mkdtempSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FactsCache, hashOf } from '../../server/src/lsp/indexing/facts-cache.ts';

let folder = '';
let piece = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plandoc-facts-'));
  piece = path.join(folder, 'kept/0-8.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file, long ago, so that its time can be trusted. */
function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  utimesSync(file, new Date(2020, 0, 1), new Date(2020, 0, 1));
  return file;
}

function keep(cache: FactsCache, file: string): void {
  const { size, mtimeMs: modified } = statSync(file);
  cache.keep(file, { size, modified, hash: hashOf(Buffer.from(file)), facts: null });
}

/** Whether a new start knows the file as untouched. */
function isKnown(file: string): boolean {
  const { size, mtimeMs } = statSync(file);
  return new FactsCache(piece).untouched(file, size, mtimeMs) !== null;
}

function keepAll(files: readonly string[]): void {
  const cache = new FactsCache(piece);
  for (const file of files) keep(cache, file);
  cache.save();
}

describe('what is kept of files', () => {
  it('counts as long as a file is not touched', () => {
    const file = write('a.plan', 'a');
    keepAll([file]);
    expect(isKnown(file)).toBe(true);
    writeFileSync(file, 'b');
    expect(isKnown(file)).toBe(false);
  });

  it('stays for all others when a few are read again', () => {
    const [one, another] = [write('a.plan', 'a'), write('b.plan', 'b')];
    keepAll([one, another]);
    keepAll([one]);
    expect(isKnown(another)).toBe(true);
  });

  it('goes with the file', () => {
    const [one, another] = [write('a.plan', 'a'), write('b.plan', 'b')];
    keepAll([one, another]);
    unlinkSync(another);
    keepAll([one]);
    write('b.plan', 'b');
    expect(isKnown(another)).toBe(false);
  });

  it('is marked as used whenever it is of use', () => {
    const file = write('a.plan', 'a');
    keepAll([file]);
    utimesSync(path.dirname(piece), new Date(0), new Date(0));
    expect(isKnown(file)).toBe(true);
    expect(statSync(path.dirname(piece)).mtimeMs).toBeGreaterThan(0);
  });
});
