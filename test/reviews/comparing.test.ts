import { chmodSync, existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildProgram,
  type Outcome,
  type Program,
  type RunOptions,
  workFolder,
} from '../cli/program.ts';
import { archivePlan, withOldFindings, withoutLead } from './plans.ts';
import { TestRepository } from './repository.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

interface Report {
  files: { file: string; findings: { code: string; line: number; column: number }[] }[];
  summary: { introduced: number; fixed: number; existing: number };
}

function check(folder: string, words: readonly string[], options?: RunOptions): Outcome {
  return program.run(folder, ['check', ...words], options);
}

/** What is reported, as `file:line code`, and how much is counted. */
function found(folder: string, ...words: readonly string[]): { list: string[]; counts: number[] } {
  const { output, errors } = check(folder, [...words, '--format', 'json']);
  if (output === '') throw new Error(errors);
  const { files, summary } = JSON.parse(output) as Report;
  const list = files.flatMap(({ file, findings }) =>
    findings.map(({ line, code }) => `${file}:${line} ${code}`),
  );
  return { list, counts: [summary.introduced, summary.fixed, summary.existing] };
}

/** A branch with these files, where `main` has those. */
function branch(
  main: Record<string, string | Buffer>,
  changes: Record<string, string | Buffer | null>,
): TestRepository {
  const repository = new TestRepository(main);
  repository.git('switch', '--quiet', '--create', 'edits');
  repository.commit(changes);
  return repository;
}

describe('--since', () => {
  it('reports what follows from a deleted line, and counts the rest', () => {
    const { folder } = branch({ 'a.plan': archivePlan }, { 'a.plan': withoutLead });
    expect(found(folder, '.', '--since', 'main')).toEqual({
      list: ['a.plan:24 missing-lead-unit'],
      counts: [1, 0, 1],
    });
    const { status, output } = check(folder, ['.', '--since', 'main']);
    expect(output).toMatch(/\nSo với main \([0-9a-f]{8}\): 1 mới, 0 đã sửa, 1 có từ trước\n/);
    expect(status).toBe(0);
    expect(check(folder, ['.', '--since', 'main', '--fail-level=warning']).status).toBe(1);
  });

  it('leaves old findings alone, however many, also in a file that is renamed', () => {
    const old = withOldFindings(300);
    const edited = `${old.replace('Quý II/2025', 'Quý III/2025;.')}`;
    const changes = { 'a.plan': null, 'kế hoạch/mới.plan': edited };
    const { folder } = branch({ 'a.plan': old }, changes);
    const { list, counts } = found(folder, '.', '--since', 'main');
    expect(list).toEqual(['kế hoạch/mới.plan:627 doubled-punctuation']);
    expect(counts).toEqual([1, 0, 301]);
  });

  it('follows files that were moved without telling git', () => {
    const { folder } = branch({ 'a.plan': archivePlan }, {});
    const { output } = check(folder, ['.', '--since', 'main']);
    expect(output).toMatch(
      /0 mới, 0 đã sửa, 1 có từ trước\nĐã rà soát 1 kế hoạch: không có vấn đề mới\n$/,
    );
    renameSync(path.join(folder, 'a.plan'), path.join(folder, 'b.plan'));
    expect(found(folder, '.', '--since', 'main')).toEqual({ list: [], counts: [0, 0, 1] });
  });

  it('counts what is mended, and reports all of a new file', () => {
    const mended = archivePlan.replace(',,', ',');
    const { folder } = branch(
      { 'a.plan': archivePlan },
      { 'a.plan': mended, 'b.plan': withoutLead },
    );
    expect(found(folder, '.', '--since', 'main')).toEqual({
      list: ['b.plan:15 doubled-punctuation', 'b.plan:24 missing-lead-unit'],
      counts: [2, 1, 0],
    });
  });

  it('compares with where the branch left, and sees what is not committed', () => {
    const repository = branch({ 'a.plan': archivePlan }, { 'b.txt': 'Ghi chú\n' });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'a.plan': archivePlan.replace(',,', ',') });
    repository.git('switch', '--quiet', 'edits');
    repository.write({ 'a.plan': withoutLead });
    const { list, counts } = found(repository.folder, '.', '--since', 'main');
    expect(list).toEqual(['a.plan:24 missing-lead-unit']);
    expect(counts).toEqual([1, 0, 1]);
  });

  it('checks both versions under the present configuration', () => {
    const stricter = '{ "rules": { "missing-coordinating-unit": "warning" } }';
    const { folder } = branch({ 'a.plan': archivePlan }, { '.plandoc.json': stricter });
    expect(found(folder, '.', '--since', 'main').list).toEqual([]);
  });

  it('takes a text from standard input for a file of the repository', () => {
    const { folder } = branch({ 'a.plan': archivePlan }, {});
    const words = ['--stdin', '--stdin-filename', 'a.plan', '--since', 'HEAD', '--format', 'json'];
    const { output } = check(folder, words, { input: withoutLead });
    expect((JSON.parse(output) as Report).summary).toMatchObject({ introduced: 1, existing: 1 });
  });

  it('says that a file has become unreadable', () => {
    const utf16 = Buffer.from(archivePlan, 'utf16le');
    const { folder } = branch({ 'a.plan': archivePlan }, { 'a.plan': utf16 });
    expect(found(folder, '.', '--since', 'main').list).toEqual(['a.plan:1 unreadable-file']);
    expect(check(folder, ['.', '--since', 'main']).status).toBe(2);
  });
});

describe('--staged', () => {
  it('looks at the index, not at the files on disk', () => {
    const repository = new TestRepository({ 'a.plan': archivePlan, 'b.plan': archivePlan });
    repository.write({ 'a.plan': withoutLead });
    repository.git('add', 'a.plan');
    repository.write({ 'a.plan': archivePlan, 'b.plan': withoutLead });
    expect(found(repository.folder, '--staged')).toEqual({
      list: ['a.plan:24 missing-lead-unit'],
      counts: [1, 0, 1],
    });
    expect(found(repository.folder, 'b.plan', '--staged').list).toEqual([]);
  });

  it('reports all of the first commit', () => {
    const folder = workFolder({ 'a.plan': archivePlan });
    const repository = new TestRepository({});
    repository.git('init', '--quiet', folder);
    repository.git('-C', folder, 'add', '--all');
    expect(found(folder, '--staged').list).toEqual(['a.plan:15 doubled-punctuation']);
  });
});

describe('what cannot be compared is one line with the remedy, and status 2', () => {
  it.each([
    ['an unknown name', ['--since', 'nowhere'], 'git fetch origin nowhere'],
    ['a name like an option', ['--since', '--output=x'], '--output=x'],
    ['two comparisons', ['--since', 'main', '--staged'], '--since không đi cùng --staged'],
  ])('%s', (_name, words, remedy) => {
    const { folder } = new TestRepository({ 'a.plan': archivePlan });
    const { status, output, errors } = check(folder, ['.', ...words]);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain(remedy);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });

  it('no repository', () => {
    const { status, errors } = check(workFolder({ 'a.plan': archivePlan }), [
      '.',
      '--since',
      'main',
    ]);
    expect(status).toBe(2);
    expect(errors).toContain('không nằm trong kho nào');
  });

  it('a shallow clone', () => {
    const repository = branch({ 'a.plan': archivePlan }, { 'a.plan': withoutLead });
    const folder = workFolder({});
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, folder);
    const unknown = check(folder, ['.', '--since', 'main']);
    expect([unknown.status, unknown.errors]).toEqual([
      2,
      expect.stringContaining('fetch-depth: 0'),
    ]);
    repository.git('-C', folder, 'fetch', '--quiet', '--depth=1', 'origin', 'main:main');
    const unrelated = check(folder, ['.', '--since', 'main']);
    expect([unrelated.status, unrelated.errors]).toEqual([
      2,
      expect.stringContaining('--unshallow'),
    ]);
    repository.git('-C', folder, 'fetch', '--quiet', '--unshallow', 'origin', 'main:main');
    expect(found(folder, '.', '--since', 'main').counts).toEqual([1, 0, 1]);
  });

  it('a partial clone', () => {
    const repository = branch({ 'a.plan': archivePlan }, { 'a.plan': withoutLead });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const folder = workFolder({});
    const from = `file://${repository.folder}`;
    repository.git('clone', '--quiet', '--filter=blob:none', '--branch=edits', from, folder);
    const { status, output, errors } = check(folder, ['.', '--since', 'origin/main']);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain('--filter');
  });

  it('a repository of somebody else', () => {
    const { folder } = new TestRepository({ 'a.plan': archivePlan });
    const environment = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', HOME: folder };
    const { status, errors } = check(folder, ['.', '--since', 'main'], { environment });
    expect([status, errors]).toEqual([2, expect.stringContaining('safe.directory')]);
  });

  it('a file outside of the repository', () => {
    const { folder } = new TestRepository({ 'a.plan': archivePlan });
    const other = path.join(workFolder({ 'b.plan': archivePlan }), 'b.plan');
    const { status, errors } = check(folder, [other, '--since', 'main']);
    expect([status, errors]).toEqual([2, expect.stringContaining('nằm ngoài kho git')]);
  });

  it('no git', () => {
    const { folder } = new TestRepository({ 'a.plan': archivePlan });
    const { status, errors } = check(folder, ['.', '--since', 'main'], {
      environment: { PATH: '' },
    });
    expect([status, errors]).toEqual([2, expect.stringContaining('git')]);
  });
});

describe('a repository cannot make git run anything', () => {
  it('by its configuration and attributes', () => {
    const repository = branch(
      { 'a.plan': archivePlan, '.gitattributes': '*.plan diff=evil filter=evil\n' },
      { 'a.plan': withoutLead },
    );
    const script = path.join(repository.folder, 'evil.sh');
    const trace = path.join(repository.folder, 'trace');
    repository.write({ 'evil.sh': `#!/bin/sh\ntouch '${trace}'\ncat\n` });
    chmodSync(script, 0o755);
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.hooksPath',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
    ])
      repository.git('config', name, script);
    expect(found(repository.folder, '.', '--since', 'main').list).toHaveLength(1);
    expect(found(repository.folder, '--staged').list).toHaveLength(0);
    expect(existsSync(trace)).toBe(false);
  });

  it('by a program of that name', () => {
    const repository = branch({ 'a.plan': archivePlan }, { 'a.plan': withoutLead });
    const trace = path.join(repository.folder, 'trace');
    repository.write({ 'bin/git': `#!/bin/sh\ntouch '${trace}'\n` });
    chmodSync(path.join(repository.folder, 'bin/git'), 0o755);
    const own = [path.join(repository.folder, 'bin'), '.', 'bin'].join(path.delimiter);
    const PATH = `${own}${path.delimiter}${process.env['PATH'] ?? ''}`;
    const words = ['.', '--since', 'main', '--format', 'json'];
    const { output } = check(repository.folder, words, { environment: { PATH } });
    expect((JSON.parse(output) as Report).summary.introduced).toBe(1);
    expect(existsSync(trace)).toBe(false);
  });
});

const formats = [
  'pretty',
  'json',
  'github',
  'azure',
  'gitlab',
  'sarif',
  'rdjson',
  'junit',
  'checkstyle',
];

describe('every format has the introduced findings only', () => {
  it.each([
    ['json', 2],
    ['github', 2],
    ['azure', 2],
    ['gitlab', 2],
    ['sarif', 3],
    ['rdjson', 4],
    ['junit', 3],
    ['checkstyle', 2],
  ])('%s', (format, mentions) => {
    const main = { 'a.plan': withOldFindings(30), 'b.plan': archivePlan };
    const { folder } = branch(main, {
      'b.plan': withoutLead.replace('kho dữ liệu', 'kho 📌;. dữ'),
    });
    const { output } = check(folder, ['.', '--since', 'main', '--format', format]);
    for (const code of ['missing-lead-unit', 'doubled-punctuation'])
      expect(output.split(code).length - 1).toBeGreaterThan(0);
    const places = output.split(/missing-lead-unit|doubled-punctuation/).length - 1;
    expect(places).toBeGreaterThanOrEqual(mentions);
    expect(output).not.toContain('“,,”');
  });

  it.each(formats)('%s names a file that has become unreadable', (format) => {
    const latin = Buffer.from('K\xea\xec hoa\xf2ch', 'latin1');
    const { folder } = branch({ 'a.plan': archivePlan }, { 'a.plan': latin });
    const { status, output } = check(folder, ['.', '--since', 'main', '--format', format]);
    expect([status, output]).toEqual([2, expect.stringContaining('unreadable-file')]);
    expect(output).toContain('a.plan');
    expect(output).toContain('TCVN3');
  });

  it('several at once, in files and on standard output', () => {
    const { folder } = branch({ 'a.plan': archivePlan }, { 'a.plan': withoutLead });
    const formats = ['sarif=out.sarif', 'junit=out.xml', 'github', 'pretty'];
    const words = formats.flatMap((format) => ['--format', format]);
    const { status, output } = check(folder, ['.', '--since', 'main', ...words]);
    expect(status).toBe(0);
    expect(output).toMatch(/^::warning file=a\.plan,line=24,.*\na\.plan:24:1 cảnh báo/);
    for (const file of ['out.sarif', 'out.xml'])
      expect(readFileSync(path.join(folder, file), 'utf8')).toContain('missing-lead-unit');
    const twice = check(folder, ['.', '--format', 'json', '--format', 'sarif']);
    expect([twice.status, twice.output]).toEqual([2, '']);
    const lost = check(folder, ['.', '--format', 'sarif=no/such/folder.sarif']);
    expect([lost.status, lost.errors]).toEqual([2, expect.stringContaining('no/such')]);
  });
});

describe('the platform', () => {
  const run = (environment: Record<string, string>, text = withoutLead) => {
    const { folder } = branch({ 'a.plan': archivePlan }, { 'a.plan': text });
    const outcome = check(folder, ['.', '--since', 'main'], { environment });
    return { ...outcome, folder };
  };

  it('github: annotations, a summary, and a log that carries nothing out', () => {
    const summary = path.join(workFolder({ 'summary.md': 'trước\n' }), 'summary.md');
    const text = withoutLead.replace('2. Quét', '2. ::error::Quét');
    const { output } = run({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary }, text);
    const [, token = '', log = '', commands = ''] =
      /^::stop-commands::([\w-]+)\n([\s\S]*?)\n::\1::\n([\s\S]*)$/.exec(output) ?? [];
    expect(token.length).toBeGreaterThan(20);
    expect(log).toContain('::error::Quét');
    expect(commands).toMatch(/^::warning file=a\.plan,line=24,/);
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^trước\n## Rà soát kế hoạch\n[\s\S]*\| a\.plan:24 \|/,
    );
  });

  it('gitlab: a readable log, and the report where its templates look for it', () => {
    const { folder, output } = run({ GITLAB_CI: 'true' });
    expect(output).toContain('a.plan:24:1 cảnh báo missing-lead-unit');
    const report = readFileSync(path.join(folder, 'gl-code-quality-report.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject([{ check_name: 'missing-lead-unit' }]);
  });

  it('azure: issues of the run, and none that a plan writes', () => {
    const text = withoutLead.replace('2. Quét', '2. ##vso[task.complete result=Failed]Quét');
    const { output } = run({ TF_BUILD: 'True' }, text);
    const commands = output.split('\n').filter((line) => line.includes('##vso['));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(
      /^##vso\[task\.logissue type=warning;sourcepath=a\.plan;linenumber=24;/,
    );
  });

  it('does not matter where a format is named', () => {
    const { folder } = new TestRepository({ 'a.plan': archivePlan });
    const environment = { GITHUB_ACTIONS: 'true' };
    const { output } = check(folder, ['.', '--format', 'json'], { environment });
    expect(JSON.parse(output)).toMatchObject({ version: 1 });
  });

  it('names files from the root of the repository, wherever the program runs', () => {
    const { folder } = new TestRepository({ 'phòng/a.plan': archivePlan });
    const inside = path.join(folder, 'phòng');
    const { output } = check(inside, ['.', '--format', 'github']);
    expect(output).toContain('file=phòng/a.plan,');
    expect(check(inside, ['a.plan', '--format', 'rdjson']).output).toContain('"path": "a.plan"');
  });
});
