import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, type Outcome, type Program, workFolder } from '../cli/program.ts';
import { archivePlan, withoutLead } from './plans.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

describe('--cache', () => {
  const check = (folder: string, ...words: readonly string[]): Outcome =>
    program.run(folder, ['check', '.', '--cache-location', 'cache.json', ...words]);
  const entries = (folder: string): [string, { findings: { message: string }[] }][] =>
    (
      JSON.parse(readFileSync(path.join(folder, 'cache.json'), 'utf8')) as {
        reports: [string, { findings: { message: string }[] }][];
      }
    ).reports;
  /** Marks what is in the cache, to see whether it is asked. */
  const mark = (folder: string): void => {
    const file = path.join(folder, 'cache.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Hai dấu câu', 'Từ kho:'));
  };

  it('says the same again without checking what did not change', () => {
    const folder = workFolder({ 'a.plan': archivePlan, 'b.plan': archivePlan });
    const first = check(folder);
    expect(check(folder)).toEqual(first);
    mark(folder);
    expect(check(folder).output.split('Từ kho:')).toHaveLength(3);
    writeFileSync(path.join(folder, 'a.plan'), withoutLead);
    const { output } = check(folder);
    expect(output).toContain('missing-lead-unit');
    expect(output.split('Từ kho:')).toHaveLength(2);
  });

  it.each([
    ['configuration', { '.plandoc.json': '{ "rules": { "doubled-punctuation": "error" } }' }, []],
    ['profile', {}, ['--profile', 'final']],
    ['language', {}, ['--locale', 'en']],
  ])('does not hold under another %s', (_name, files, words) => {
    const folder = workFolder({ 'a.plan': archivePlan });
    check(folder);
    mark(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    expect(check(folder, ...words).output).not.toContain('Từ kho:');
    expect(entries(folder)).toHaveLength(2);
  });

  it('that is broken is none', () => {
    const folder = workFolder({ 'a.plan': archivePlan, 'cache.json': '{ "program": 1' });
    expect(check(folder)).toMatchObject({ status: 0, errors: '' });
    expect(entries(folder)).toHaveLength(1);
  });

  it('stands outside of the repository unless somebody says where', () => {
    const [folder, home] = [workFolder({ 'a.plan': archivePlan }), workFolder({})];
    const environment = { XDG_CACHE_HOME: home };
    program.run(folder, ['check', '.', '--cache'], { environment });
    expect(readdirSync(folder)).toEqual(['a.plan']);
    expect(readdirSync(path.join(home, 'plandoc'))).toHaveLength(1);
  });
});

describe('--watch', () => {
  it('checks again when a plan changes, until it is stopped', async () => {
    const folder = workFolder({ 'phòng/a.plan': archivePlan });
    const child = spawn(process.execPath, [program.file, 'check', '.', '--watch'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], LANG: 'vi_VN.UTF-8' },
    });
    let output = '';
    let errors = '';
    const until = (happened: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (happened()) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
      });
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
    });
    child.stderr.on('data', (text: Buffer) => {
      errors += text.toString();
    });
    const waiting = (): number => errors.split('Ctrl+C').length - 1;
    await until(() => waiting() === 1);
    expect(output).not.toContain('missing-lead-unit');
    const again = until(() => waiting() === 2);
    writeFileSync(path.join(folder, 'phòng/a.plan'), withoutLead);
    await again;
    expect(output).toContain('phòng/a.plan:24:1 cảnh báo missing-lead-unit');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('has nothing to watch on standard input', () => {
    const { status, errors } = program.run(workFolder({}), ['check', '-', '--watch']);
    expect([status, errors]).toEqual([2, expect.stringContaining('--watch')]);
  });
});

describe('--fix-dry-run --format json', () => {
  it('names each fix and gives the text after all of them', () => {
    const folder = workFolder({ 'a.plan': archivePlan });
    const words = ['check', '.', '--fix-dry-run', '--format', 'json'];
    const { status, output } = program.run(folder, words);
    expect(status).toBe(1);
    expect(JSON.parse(output)).toEqual({
      version: 1,
      files: [
        {
          file: 'a.plan',
          fixes: [{ code: 'doubled-punctuation', title: expect.any(String), line: 15, column: 15 }],
          output: archivePlan.replace(',,', ','),
        },
      ],
      summary: { files: 1, fixes: 1 },
    });
    expect(readFileSync(path.join(folder, 'a.plan'), 'utf8')).toBe(archivePlan);
  });
});
