import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, type Program, soundPlan, workFolder } from '../cli/program.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

/** A plan with two things that can be fixed safely. */
const plan = soundPlan
  .replace('các phòng, đơn vị.', 'các phòng,, đơn vị.')
  .replace('cho công chức', 'cho công chức công chức');
const check = (folder: string, words: readonly string[], input?: string) =>
  program.run(folder, ['check', ...words], input === undefined ? {} : { input });

describe('check --fix', () => {
  it('fixes what is safe and reports the rest', () => {
    const folder = workFolder({ 'a.plan': plan, 'b.plan': soundPlan });
    const { status, errors, output } = check(folder, ['.', '--fix']);
    expect(readFileSync(path.join(folder, 'a.plan'), 'utf8')).toBe(soundPlan);
    expect(errors).toBe('plandoc: Đã sửa 2 chỗ trong 1 tệp\n');
    expect(status).toBe(0);
    expect(output).toMatch(/^2 kế hoạch: /);
  });

  it('keeps line breaks, byte order mark, mode, links, and leaves no file behind', () => {
    const text = `\ufeff${plan.replaceAll('\n', '\r\n')}`;
    const folder = workFolder({ 'a.plan': text });
    const file = path.join(folder, 'a.plan');
    chmodSync(file, 0o640);
    symlinkSync('a.plan', path.join(folder, 'link.plan'));
    check(folder, ['link.plan', '--fix']);
    expect(readFileSync(file, 'utf8')).toBe(`\ufeff${soundPlan.replaceAll('\n', '\r\n')}`);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a.plan', 'link.plan']);
  });

  it('does not touch what the configuration switches off, ignores or a comment suppresses', () => {
    const folder = workFolder({
      '.plandoc.json': '{ "rules": { "doubled-word": "off" }, "ignore": ["nhap"] }',
      'nhap/a.plan': plan,
      'b.plan': plan.replace(
        '1. Mở lớp',
        '<!-- plandoc-disable-next-line doubled-punctuation: nguyên văn -->\n1. Mở lớp',
      ),
    });
    const before = readFileSync(path.join(folder, 'b.plan'), 'utf8');
    const { errors } = check(folder, ['.', '--fix']);
    expect(errors).toBe('');
    expect(readFileSync(path.join(folder, 'b.plan'), 'utf8')).toBe(before);
    expect(readFileSync(path.join(folder, 'nhap/a.plan'), 'utf8')).toBe(plan);
  });

  it('says that standard input cannot be fixed', () => {
    expect(check(workFolder({}), ['-', '--fix'], plan)).toMatchObject({ status: 2 });
  });
});

describe('without writing', () => {
  it('--fix-dry-run names what would be fixed', () => {
    const folder = workFolder({ 'a.plan': plan });
    const { status, output, errors } = check(folder, ['a.plan', '--fix-dry-run']);
    expect(status).toBe(1);
    expect(output).toMatch(
      /^a\.plan:\d+:\d+ doubled-word: .+\na\.plan:\d+:\d+ doubled-punctuation: .+\n$/,
    );
    expect(errors).toContain('Có 2 chỗ sửa an toàn trong 1 tệp');
    expect(readFileSync(path.join(folder, 'a.plan'), 'utf8')).toBe(plan);
    expect(check(workFolder({ 'a.plan': soundPlan }), ['.', '--fix-dry-run']).status).toBe(0);
  });

  it.each([
    ['', plan, soundPlan],
    ['without a last line break', plan.trimEnd(), soundPlan.trimEnd()],
    ['with CRLF', plan.replaceAll('\n', '\r\n'), soundPlan.replaceAll('\n', '\r\n')],
  ])('--diff prints a patch that git takes %s', (_name, text, fixed) => {
    const folder = workFolder({ 'thư mục/a.plan': text });
    const { status, output } = check(folder, ['.', '--diff']);
    expect(status).toBe(1);
    expect(readFileSync(path.join(folder, 'thư mục/a.plan'), 'utf8')).toBe(text);
    writeFileSync(path.join(folder, 'fix.patch'), output);
    const git = spawnSync('git', ['apply', '--whitespace=nowarn', 'fix.patch'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(git.stderr).toBe('');
    expect(readFileSync(path.join(folder, 'thư mục/a.plan'), 'utf8')).toBe(fixed);
  });

  it('--diff reads standard input', () => {
    expect(check(workFolder({}), ['-', '--diff'], plan).output).toMatch(
      /^--- a\/-\n\+\+\+ b\/-\n@@ /,
    );
  });
});
