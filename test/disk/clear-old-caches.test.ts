import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearOldCaches } from '../../server/src/disk/clear-old-caches.ts';

const day = 24 * 3600 * 1000;
const now = Date.UTC(2026, 0, 31);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plandoc-caches-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files below the folder, then tells of each place how many days ago it was used. */
function keep(files: readonly string[], used: Readonly<Record<string, number>>): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '0123456789');
  }
  for (const [place, days] of Object.entries(used)) {
    const time = new Date(now - days * day);
    utimesSync(path.join(folder, place), time, time);
  }
}

function left(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

const old = '0123456789abcdef';
const recent = 'fedcba9876543210';

describe('clearing caches', () => {
  it('removes what was not used for long, and keeps the rest', async () => {
    keep(
      [`${old}/0-64.json`, `${old}/12-64.json.4711`, `${recent}/0-8.json`, `check-${old}.json`],
      { [old]: 61, [recent]: 59, [`check-${old}.json`]: 61 },
    );
    await clearOldCaches(folder, now);
    expect(left()).toEqual([recent, `${recent}/0-8.json`]);
  });

  it('removes what was used longest ago where all together is too large', async () => {
    keep([`${old}/0-8.json`, `${recent}/0-8.json`, `${recent}/1-8.json`], {
      [old]: 2,
      [recent]: 1,
    });
    await clearOldCaches(folder, now, { longestUnused: 60 * day, mostBytes: 25 });
    expect(left()).toEqual([recent, `${recent}/0-8.json`, `${recent}/1-8.json`]);
  });

  it('leaves what has other names than ours', async () => {
    const others = ['check-mine.json', 'notes/0-8.json', `${old}/notes.txt`];
    keep([...others, `${old}/0-8.json`], { [old]: 100, 'check-mine.json': 100, notes: 100 });
    await clearOldCaches(folder, now);
    expect(left()).toEqual(
      [old, `${old}/notes.txt`, 'check-mine.json', 'notes', 'notes/0-8.json'].sort(),
    );
  });

  it('follows no links', async () => {
    keep(['kept/0-8.json'], { kept: 100 });
    symlinkSync(path.join(folder, 'kept'), path.join(folder, old));
    mkdirSync(path.join(folder, recent));
    symlinkSync(path.join(folder, 'kept/0-8.json'), path.join(folder, recent, '1-8.json'));
    utimesSync(path.join(folder, recent), new Date(0), new Date(0));
    await clearOldCaches(folder, now);
    expect(readdirSync(folder).sort()).toEqual([old, recent, 'kept'].sort());
    expect(readdirSync(path.join(folder, recent))).toEqual(['1-8.json']);
    expect(readdirSync(path.join(folder, 'kept'))).toEqual(['0-8.json']);
  });

  it('does nothing where nothing is kept', async () => {
    await clearOldCaches(path.join(folder, 'none'), now);
    expect(left()).toEqual([]);
  });
});
