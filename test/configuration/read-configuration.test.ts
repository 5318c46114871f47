import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../server/src/configuration/index.ts';

const codes = ['blank-date', 'missing-deadline', 'missing-lead-unit'];

/** What is wrong with a configuration, as `line:column message`, from 1. */
function problems(text: string, locale: 'vi' | 'en' = 'vi'): string[] {
  const read = readConfiguration(text, codes, locale);
  expect(read.configuration === null).toBe(read.problems.length > 0);
  return read.problems.map(
    ({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`,
  );
}

describe('a configuration', () => {
  it('may have comments, trailing commas and a byte order mark', () => {
    const text = `\ufeff// Phòng Tổng hợp
{
  "profile": "final", /* sắp ký */
  "rules": { "blank-date": "error", },
  "units": ["Sở Xây dựng"],
  "ignore": ["bieu-mau/"],
  "overrides": [{ "files": ["du-thao/**"], "profile": "draft" }],
}`;
    const read = readConfiguration(text, codes, 'vi');
    expect(read.problems).toEqual([]);
    expect(read.configuration).toMatchObject({
      profile: 'final',
      rules: { 'blank-date': 'error' },
    });
    expect(read.lineOf(['rules', 'blank-date'])).toBe(3);
    expect(read.lineOf(['overrides', 0, 'profile'])).toBe(6);
  });

  it('may be an empty object', () => {
    expect(problems('{}')).toEqual([]);
  });
});

describe('a broken configuration is one clear message at its place', () => {
  it('an unknown key, with the one that was meant', () => {
    expect(problems('{\n  "profil": "final"\n}')).toEqual([
      '2:3 Không có khóa “profil”. Ý bạn là “profile”?',
    ]);
    expect(problems('{ "overrides": [{ "file": ["a"] }] }', 'en')).toEqual([
      '1:17 The key “files” is missing.',
      '1:19 There is no key “file”. Did you mean “files”?',
    ]);
  });

  it('an unknown rule, with the one that was meant', () => {
    expect(problems('{ "rules": { "mising-deadline": "off" } }')).toEqual([
      '1:14 Không có quy tắc “mising-deadline”. Ý bạn là “missing-deadline”?',
    ]);
  });

  it('a wrong value', () => {
    expect(problems('{ "rules": { "blank-date": "warn" } }')).toEqual([
      '1:28 “rules.blank-date” phải là một trong các giá trị: off, hint, information, warning, error.',
    ]);
    expect(problems('{ "ignore": "a" }', 'en')).toEqual(['1:13 “ignore” must be a list [ … ].']);
    expect(problems('{ "units": [""] }', 'en')).toEqual(['1:13 “units[0]” must not be empty.']);
    expect(problems('[]', 'en')).toEqual(['1:1 “the configuration” must be an object { … }.']);
  });

  it('a key twice', () => {
    expect(problems('{ "profile": "draft",\n"profile": "final" }')).toEqual([
      '2:1 Khóa “profile” ghi hai lần.',
    ]);
  });

  it('no JSON', () => {
    expect(problems('{\n  "profile" "final"\n}')).toEqual(['2:13 Thiếu dấu hai chấm.']);
    expect(problems('{ "profile": "final"', 'en')).toEqual(['1:21 A closing } is missing.']);
    expect(problems('')).toHaveLength(1);
    expect(problems('# profile: final')).toHaveLength(1);
  });
});
