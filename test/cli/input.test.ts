import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, soundPlan, workFolder } from './program.ts';
import type { Program } from './program.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

/** The files that `plandoc check` reads in a folder. */
function filesRead(folder: string, paths: readonly string[] = ['.']): string[] {
  const { output } = program.run(folder, ['check', '--format', 'json', ...paths]);
  const { files } = JSON.parse(output) as { files: { file: string }[] };
  return files.map(({ file }) => file);
}

/** What `plandoc check` says of one file that it cannot read. */
function complaint(content: Buffer): string {
  const folder = workFolder({ 'a.txt': content });
  const { status, output, errors } = program.run(folder, ['check', 'a.txt']);
  expect([status, errors]).toEqual([2, '']);
  expect(output).toMatch(/^a\.txt:1:1 lỗi unreadable-file\n/);
  return output.replace(/\s+/g, ' ');
}

describe('folders', () => {
  it('give plans by name and, for text and Markdown, by content', () => {
    const folder = workFolder({
      'a.plan': 'chưa viết gì',
      'b/c.kehoach': soundPlan,
      'b/d.md': soundPlan,
      'b/e.txt': soundPlan,
      'b/f.md': '# Ghi chú\n\nCuộc họp sáng nay.\n',
      'b/g.html': soundPlan,
    });
    expect(filesRead(folder)).toEqual(['a.plan', 'b/c.kehoach', 'b/d.md', 'b/e.txt']);
    expect(filesRead(folder, ['b/'])).toEqual(['b/c.kehoach', 'b/d.md', 'b/e.txt']);
  });

  it('leave out what ignore files say, at every level', () => {
    const folder = workFolder({
      '.gitignore': 'nhap/\n*.tmp.plan\n!giu.tmp.plan\n',
      'a.plan': soundPlan,
      'b.tmp.plan': soundPlan,
      'giu.tmp.plan': soundPlan,
      'nhap/c.plan': soundPlan,
      'node_modules/d.plan': soundPlan,
      '.git/e.plan': soundPlan,
      'f/.ignore': '/g.plan\n',
      'f/g.plan': soundPlan,
      'f/h/g.plan': soundPlan,
    });
    expect(filesRead(folder)).toEqual(['a.plan', 'f/h/g.plan', 'giu.tmp.plan']);
    expect(filesRead(folder, ['f'])).toEqual(['f/h/g.plan']);
  });

  it('respect the ignore files above them in the repository', () => {
    const folder = workFolder({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.gitignore': 'sub/old/\n',
      'sub/a.plan': soundPlan,
      'sub/old/b.plan': soundPlan,
    });
    expect(filesRead(folder, ['sub'])).toEqual(['sub/a.plan']);
  });

  it('are walked once, whatever links they hold', () => {
    const folder = workFolder({ 'a/b.plan': soundPlan });
    symlinkSync('..', path.join(folder, 'a/loop'));
    symlinkSync('b.plan', path.join(folder, 'a/c.plan'));
    mkdirSync(path.join(folder, 'empty'));
    expect(filesRead(folder)).toEqual(['a/b.plan', 'a/c.plan']);
  });

  it('do not repeat a file that is also named', () => {
    const folder = workFolder({ 'a.plan': soundPlan });
    expect(filesRead(folder, ['a.plan', '.', './a.plan'])).toEqual(['a.plan']);
  });
});

describe('a named file', () => {
  it('is read whatever ignore files say', () => {
    const folder = workFolder({ '.gitignore': '*.md\n', 'a.md': soundPlan });
    expect(filesRead(folder, ['a.md'])).toEqual(['a.md']);
  });

  it('that is no plan is said to be none', () => {
    const folder = workFolder({ 'a.md': '# Ghi chú\n' });
    const { status, errors } = program.run(folder, ['check', 'a.md']);
    expect(status).toBe(0);
    expect(errors).toContain('a.md: không phải kế hoạch');
  });
});

describe('encodings', () => {
  const utf16 = Buffer.from(soundPlan, 'utf16le');
  it.each([
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'UTF-16'],
    ['UTF-16 without mark', utf16, 'UTF-16'],
    ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 1, 0xff]), 'nhị phân'],
    ['bytes of Windows-1258', Buffer.from('K\xea\xec hoa\xf2ch', 'latin1'), 'hông phải UTF-8'],
    [
      'TCVN3 saved as UTF-8',
      Buffer.from('KÕ ho¹ch triÓn khai c«ng t¸c v¨n th­ cña ñy ban nh©n d©n tØnh'),
      'TCVN3',
    ],
    [
      'VNI saved as UTF-8',
      Buffer.from('Keá hoaïch trieån khai coâng taùc vaên thö cuûa uûy ban nhaân daân tænh'),
      'VNI',
    ],
    [
      'UTF-8 encoded twice',
      Buffer.from('Káº¿ hoáº¡ch triá»ƒn khai nhiá»‡m vá»¥ cá»§a tá»‰nh'),
      'UTF-8',
    ],
  ])('%s is named', (_name, content, word) => {
    expect(complaint(content)).toContain(word);
  });

  it('is a finding for programs too, and said on standard error', () => {
    const folder = workFolder({ 'a.txt': utf16, 'b.plan': soundPlan });
    const { status, output, errors } = program.run(folder, ['check', '.', '--format', 'json']);
    const report = JSON.parse(output) as {
      files: { file: string; findings: { code: string; severity: string; line: number }[] }[];
      summary: { files: number; errors: number };
    };
    expect(report.files.map(({ file, findings }) => [file, findings.length])).toEqual([
      ['a.txt', 1],
      ['b.plan', 0],
    ]);
    const [finding] = report.files[0]?.findings ?? [];
    expect(finding).toMatchObject({ code: 'unreadable-file', severity: 'error', line: 1 });
    expect(report.summary).toMatchObject({ files: 2, errors: 1 });
    expect(errors).toMatch(/^plandoc: a\.txt: .*UTF-16.*\n$/);
    expect(status).toBe(2);
  });

  it('leave a byte order mark and CRLF alone', () => {
    const text = `\ufeff${soundPlan.replaceAll('\n', '\r\n')}`;
    const { status, output } = program.run(workFolder({ 'a.txt': text }), ['check', 'a.txt']);
    expect({ status, output }).toEqual({ status: 0, output: '1 kế hoạch: không có vấn đề nào\n' });
  });
});
