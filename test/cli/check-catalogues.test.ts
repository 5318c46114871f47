import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestRepository } from '../reviews/repository.ts';
import { buildProgram, type Outcome, type Program, soundPlan, workFolder } from './program.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

/** What the sound plan rests on, as a catalogue lists it. */
const listed = (status: string): string =>
  JSON.stringify([
    {
      number: '15/KH-UBND',
      type: 'Kế hoạch',
      date: '2025-01-10',
      status,
      ...(status === 'replaced' && { replacedBy: '48/KH-UBND' }),
    },
  ]);
const repealed = listed('repealed');
const configured = '{ "catalogue": "danh-muc/van-ban.json" }';

const check = (folder: string, ...words: readonly string[]): Outcome =>
  program.run(folder, ['check', ...words]);

/** The directives that are no longer in force, by file. */
function notInForce({ output }: Outcome): string[] {
  const { files } = JSON.parse(output) as {
    files: { file: string; findings: { code: string; message: string }[] }[];
  };
  return files.flatMap(({ file, findings }) =>
    findings
      .filter(({ code }) => code === 'directive-not-in-force')
      .map(({ message }) => `${file}: ${message.split('. ', 1)[0]}`),
  );
}

describe('plandoc check with a catalogue', () => {
  it.each([
    ['beside the plan', { 'a.plan': soundPlan, 'directives.json': repealed }, 'a.plan'],
    ['upward of it', { 'so/van/a.plan': soundPlan, 'directives.json': repealed }, 'so/van/a.plan'],
    [
      'behind a nearer one that does not know',
      {
        'so/a.plan': soundPlan,
        'so/directives.csv': 'Số, ký hiệu;Hiệu lực\n99/QĐ-TTg;còn hiệu lực\n',
        'directives.json': repealed,
      },
      'so/a.plan',
    ],
    [
      'that the configuration names',
      { 'so/a.plan': soundPlan, '.plandoc.json': configured, 'danh-muc/van-ban.json': repealed },
      'so/a.plan',
    ],
  ])('%s reports what is no longer in force', (_name, files, file) => {
    const folder = workFolder(files);
    const name = 'danh-muc/van-ban.json' in files ? 'van-ban.json' : 'directives.json';
    const outcome = check(folder, '.', '--format', 'json');
    expect(outcome.errors).toBe('');
    expect(notInForce(outcome)).toEqual([`${file}: 15/KH-UBND đã bị bãi bỏ, theo ${name}`]);
  });

  it('is silent of what is in force, and of what lies beside it or beyond the root', () => {
    const inForce = workFolder({ 'a.plan': soundPlan, 'directives.json': listed('in-force') });
    expect(notInForce(check(inForce, 'a.plan', '--format', 'json'))).toEqual([]);
    const beyond = workFolder({
      'kho/.git/HEAD': 'ref: refs/heads/main\n',
      'kho/a.plan': soundPlan,
      'kho/khac/directives.json': repealed,
      'directives.json': repealed,
    });
    expect(notInForce(check(beyond, 'kho/a.plan', '--format', 'json'))).toEqual([]);
  });

  it('tells the threads, too', () => {
    const plans = Array.from({ length: 60 }, (_, index) => [`${index}.plan`, soundPlan]);
    const folder = workFolder({ ...Object.fromEntries(plans), 'directives.json': repealed });
    expect(notInForce(check(folder, '.', '--format', 'json'))).toHaveLength(60);
  });

  it('keeps the rules of the configuration', () => {
    const folder = workFolder({
      'a.plan': soundPlan,
      'directives.json': repealed,
      '.plandoc.json': '{ "rules": { "directive-not-in-force": "off" } }',
    });
    expect(notInForce(check(folder, 'a.plan', '--format', 'json'))).toEqual([]);
  });

  it('that is broken is said with file and line, and does not stop the check', () => {
    const folder = workFolder({
      'a.plan': soundPlan,
      'directives.json': repealed.replace('[', '[\n{ "number": "" },\n'),
    });
    const outcome = check(folder, 'a.plan', '--format', 'json');
    expect(outcome.errors).toMatch(/^plandoc: directives\.json:2: .+\n$/u);
    expect(outcome.status).toBe(0);
    expect(notInForce(outcome)).toHaveLength(1);
    writeFileSync(path.join(folder, 'directives.json'), '[\n{ "number"');
    const broken = check(folder, 'a.plan');
    expect(broken).toMatchObject({ status: 0 });
    expect(broken.errors).toMatch(/^plandoc: directives\.json:2: /u);
  });

  it('that is missing is said with what to do', () => {
    const folder = workFolder({ 'a.plan': soundPlan, '.plandoc.json': configured });
    const { status, errors } = check(folder, 'a.plan');
    expect(status).toBe(0);
    expect(errors).toBe(
      'plandoc: danh-muc/van-ban.json: không có tệp danh mục này; tạo tệp, hoặc sửa khóa catalogue trong .plandoc.json\n',
    );
  });

  it('is read by code that is not loaded without one', () => {
    const folder = workFolder({ 'a.plan': soundPlan });
    const parts = ['cli-read-catalogues.js', 'cli-known-to.js'].map((name) =>
      path.join(path.dirname(program.file), name),
    );
    const before = check(folder, 'a.plan');
    expect(before).toMatchObject({ status: 0, errors: '' });
    for (const part of parts) {
      expect(existsSync(part)).toBe(true);
      renameSync(part, `${part}.away`);
    }
    try {
      expect(check(folder, 'a.plan')).toEqual(before);
      writeFileSync(path.join(folder, 'directives.json'), repealed);
      expect(check(folder, 'a.plan').status).toBe(2);
    } finally {
      for (const part of parts) renameSync(`${part}.away`, part);
    }
  });

  it('judges the earlier version as it judges the present one', () => {
    const repository = new TestRepository({ 'a.plan': soundPlan });
    const longer = soundPlan.replace('Nâng cao', 'Tiếp tục nâng cao');
    repository.write({ 'a.plan': longer, 'directives.json': repealed });
    const since = check(repository.folder, '.', '--since', 'HEAD', '--format', 'json');
    expect(since).toMatchObject({ status: 0, errors: '' });
    expect(notInForce(since)).toEqual([]);
    const other = longer.replace(
      'UBND tỉnh về công',
      'UBND tỉnh và Quyết định số 7/QĐ-UBND về công',
    );
    const both = JSON.stringify([
      ...(JSON.parse(repealed) as object[]),
      { number: '7/QĐ-UBND', status: 'repealed' },
    ]);
    repository.write({ 'a.plan': other, 'directives.json': both });
    repository.git('add', 'a.plan');
    for (const words of [['.', '--since', 'HEAD'], ['--staged']]) {
      const introduced = notInForce(check(repository.folder, ...words, '--format', 'json'));
      expect(introduced).toEqual(['a.plan: 7/QĐ-UBND đã bị bãi bỏ, theo directives.json']);
    }
  });

  it('makes what is in the cache void when it changes', () => {
    const folder = workFolder({ 'a.plan': soundPlan, 'directives.json': listed('in-force') });
    const words = ['a.plan', '--cache-location', 'cache.json', '--format', 'json'];
    expect(notInForce(check(folder, ...words))).toEqual([]);
    writeFileSync(path.join(folder, 'directives.json'), repealed);
    expect(notInForce(check(folder, ...words))).toHaveLength(1);
    const kept = readFileSync(path.join(folder, 'cache.json'), 'utf8');
    expect(check(folder, ...words).output).toContain('directive-not-in-force');
    expect(readFileSync(path.join(folder, 'cache.json'), 'utf8')).toBe(kept);
  });
});
