import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyConfiguration } from '../../server/src/configuration/index.ts';
import { configurationPlaces } from '../../server/src/configuration/configuration.ts';
import { matchesPath } from '../../server/src/configuration/match-path.ts';

describe('what applies to a file', () => {
  const configuration = {
    profile: 'draft' as const,
    rules: { 'blank-date': 'off' as const, 'missing-deadline': 'error' as const },
    ignore: ['bieu-mau/'],
    overrides: [
      {
        files: ['trinh-ky/**'],
        profile: 'final' as const,
        rules: { 'blank-date': 'error' as const },
      },
      { files: ['*.plan.txt'], rules: { 'blank-date': 'hint' as const } },
    ],
  };

  it('is what stands at the top, where no override matches', () => {
    const applied = applyConfiguration(configuration, 'nam-2026/a.plan.md');
    expect(applied).toMatchObject({ ignored: false, profile: 'draft' });
    expect(applied.severities).toEqual({ 'blank-date': 'off', 'missing-deadline': 'error' });
    expect(applied.from.rules['blank-date']).toEqual(['rules', 'blank-date']);
  });

  it('is what the last matching override says', () => {
    const applied = applyConfiguration(configuration, 'trinh-ky/quy-1/b.plan.txt');
    expect(applied).toMatchObject({ profile: 'final', severities: { 'blank-date': 'hint' } });
    expect(applied.from.profile).toEqual(['overrides', 0, 'profile']);
    expect(applied.from.rules['blank-date']).toEqual(['overrides', 1, 'rules', 'blank-date']);
  });

  it('may be to ignore it', () => {
    expect(applyConfiguration(configuration, 'a/bieu-mau/c.md').ignored).toBe(true);
  });
});

describe('patterns', () => {
  it.each([
    ['*.md', 'a/b/ke-hoach.md', true],
    ['*.md', 'ke-hoach.md.txt', false],
    ['/a.md', 'b/a.md', false],
    ['a/*.md', 'a/x.md', true],
    ['a/*.md', 'b/a/x.md', false],
    ['a/*.md', 'a/b/x.md', false],
    ['a/**', 'a/b/c.md', true],
    ['a/**', 'a', false],
    ['a/**/c.md', 'a/c.md', true],
    ['a/**/c.md', 'a/b/b/c.md', true],
    ['**/nhap/*', 'x/y/nhap/c.md', true],
    ['nhap', 'x/nhap/y/c.md', true],
    ['nhap/', 'nhap', false],
    ['./nhap', 'nhap/c.md', true],
    ['ke?hoach*', 'ke-hoach-2026.md', true],
    ['kế-hoạch/', 'kế-hoạch/c.md'.normalize('NFD'), true],
    ['2026', '20260/c.md', false],
  ])('%s over %s: %s', (pattern, path, expected) => {
    expect(matchesPath([pattern], path)).toBe(expected);
  });

  it('with ! take back, the last one that matches decides', () => {
    const patterns = ['nhap/', '!nhap/giu.md', 'giu.md'];
    expect(matchesPath(patterns.slice(0, 2), 'nhap/giu.md')).toBe(false);
    expect(matchesPath(patterns.slice(0, 2), 'nhap/bo.md')).toBe(true);
    expect(matchesPath(patterns, 'nhap/giu.md')).toBe(true);
  });

  it('agree with a regular expression on any name', () => {
    const text = fc.stringMatching(/^[ab*?]{0,8}$/);
    fc.assert(
      fc.property(text, fc.stringMatching(/^[ab]{1,8}$/), (pattern, name) => {
        fc.pre(pattern !== '' && !/^\*\*$/.test(pattern));
        const expression = pattern.replace(/\*+/g, '.*').replaceAll('?', '.');
        expect(matchesPath([pattern], name)).toBe(new RegExp(`^${expression}$`).test(name));
      }),
    );
  });
});

describe('the places of a configuration', () => {
  it('go up from the file to the top', () => {
    expect(configurationPlaces('/w/a/b/c.md', '/w')).toEqual([
      '/w/a/b/.plandoc.json',
      '/w/a/.plandoc.json',
      '/w/.plandoc.json',
    ]);
    expect(configurationPlaces('/c.md', '/')).toEqual(['/.plandoc.json']);
    expect(configurationPlaces('/other/c.md', '/w')).toEqual([]);
  });
});
