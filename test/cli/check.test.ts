import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../server/src/cli/command-specs.ts';
import { help } from '../../server/src/cli/commands/help.ts';
import { buildProgram, planWithoutRecipients, soundPlan, workFolder } from './program.ts';
import type { Outcome, Program, RunOptions } from './program.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

/** Runs `plandoc check` in a folder with these files. */
function check(
  files: Record<string, string | Buffer>,
  words: readonly string[],
  options?: RunOptions,
): Outcome {
  return program.run(workFolder(files), ['check', ...words], options);
}

interface JsonReport {
  version: number;
  files: { file: string; findings: { code: string; fingerprint: string; line: number }[] }[];
  summary: Record<string, number>;
}

const json = (outcome: Outcome): JsonReport => JSON.parse(outcome.output) as JsonReport;

describe('the exit status', () => {
  it('is 0 for a sound plan', () => {
    const outcome = check({ 'a.plan': soundPlan }, ['a.plan']);
    expect(outcome).toMatchObject({ status: 0, errors: '' });
    expect(outcome.output).toBe('1 kế hoạch: không có vấn đề nào\n');
  });

  it('is 1 for an error', () => {
    expect(check({ 'a.plan': planWithoutRecipients }, ['a.plan']).status).toBe(1);
  });

  it('follows --fail-level', () => {
    const files = { 'a.plan': planWithoutRecipients };
    expect(check(files, ['a.plan', '--fail-level', 'none']).status).toBe(0);
    expect(check(files, ['a.plan', '--fail-level=hint']).status).toBe(1);
  });

  it('follows --max-warnings and --exit-zero', () => {
    const warned = soundPlan.replace('Nâng cao nghiệp vụ', 'Nâng cao,, nghiệp vụ;. và');
    const status = (...words: string[]) => check({ 'a.plan': warned }, ['a.plan', ...words]).status;
    expect([status('--max-warnings', '2'), status('--max-warnings=1')]).toEqual([0, 1]);
    expect(status('--max-warnings=0', '--exit-zero')).toBe(0);
    expect(check({ 'a.plan': planWithoutRecipients }, ['.', '--exit-zero']).status).toBe(0);
    expect(check({}, ['gone.plan', '--exit-zero']).status).toBe(2);
  });

  it('is 2 for what cannot be read, and the other files are still checked', () => {
    const outcome = check({ 'a.plan': planWithoutRecipients }, ['gone.plan', 'a.plan']);
    expect(outcome.status).toBe(2);
    expect(outcome.errors).toBe('plandoc: gone.plan: không có tệp hay thư mục này\n');
    expect(outcome.output).toContain('missing-recipients');
  });

  it('is 2 for a folder without plans', () => {
    const outcome = check({ 'docs/readme.md': '# Hello\n' }, ['docs']);
    expect(outcome).toMatchObject({ status: 2, output: '' });
    expect(outcome.errors).toMatch(/^plandoc: docs: thư mục không có kế hoạch nào.*\n$/);
  });
});

describe('the output', () => {
  const files = { 'a.plan': planWithoutRecipients };

  it('shows place, severity, code, the line and the advice', () => {
    const { output } = check(files, ['a.plan']);
    expect(output).toContain('a.plan:8:1 lỗi missing-recipients\n');
    expect(output).toContain('  8 │ KẾ HOẠCH\n    │ ────────\n');
    expect(output).toContain('Thêm phần này sau lời kết');
    expect(output).toMatch(/\n1 kế hoạch: 1 lỗi\n/);
  });

  it('has colours only where they are wanted', () => {
    expect(check(files, ['a.plan']).output).not.toContain('\u001b');
    const forced = check(files, ['a.plan'], { environment: { FORCE_COLOR: '1' } });
    expect(forced.output).toContain('\u001b[31;1m');
    const refused = check(files, ['a.plan'], { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(refused.output).not.toContain('\u001b');
  });

  it('speaks the language of the environment, and of --locale before it', () => {
    const english = { environment: { LC_ALL: 'en_GB.UTF-8' } };
    expect(check(files, ['a.plan'], english).output).toContain('error missing-recipients');
    expect(check(files, ['a.plan', '--locale', 'vi'], english).output).toContain('lỗi');
    const other = { environment: { LC_ALL: 'fr_FR.UTF-8' } };
    expect(check(files, ['a.plan'], other).output).toContain('lỗi');
  });

  it('says nothing but errors with --quiet', () => {
    expect(check({ 'a.plan': soundPlan }, ['a.plan', '--quiet']).output).toBe('');
    expect(check(files, ['a.plan', '-q']).output).not.toContain('1 kế hoạch');
  });

  it('is JSON with --format json, in the agreed shape', () => {
    const report = json(check(files, ['--format', 'json', 'a.plan']));
    expect(report.version).toBe(1);
    expect(report.summary).toMatchObject({ files: 1, errors: 1, suppressed: 0 });
    expect(report.files).toHaveLength(1);
    expect(report.files[0]).toMatchObject({
      file: 'a.plan',
      findings: [
        {
          code: 'missing-recipients',
          severity: 'error',
          line: 8,
          column: 1,
          endLine: 8,
          endColumn: 9,
          fixable: true,
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
          related: [],
        },
      ],
    });
  });

  it('keeps a fingerprint when lines move', () => {
    const report = json(check(files, ['--format', 'json', 'a.plan']));
    const moved = { 'a.plan': `\n\n${planWithoutRecipients}` };
    const other = json(check(moved, ['--format', 'json', 'a.plan']));
    expect(other.files[0]?.findings[0]?.line).toBe(10);
    expect(other.files[0]?.findings[0]?.fingerprint).toBe(
      report.files[0]?.findings[0]?.fingerprint,
    );
  });

  it('reads standard input for -', () => {
    const outcome = check({}, ['-', '--format', 'json'], { input: planWithoutRecipients });
    expect(json(outcome).files[0]).toMatchObject({ file: '-' });
    expect(outcome.status).toBe(1);
  });

  it('takes a name for standard input, by which it is known', () => {
    const files = {
      '.plandoc.json':
        '{ "overrides": [{ "files": ["nhap/"], "rules": { "missing-recipients": "hint" } }] }',
    };
    const words = ['--stdin', '--stdin-filename', 'nhap/a.plan', '--format', 'json'];
    const report = json(check(files, words, { input: planWithoutRecipients }));
    expect(report.files[0]).toMatchObject({
      file: 'nhap/a.plan',
      findings: [{ severity: 'hint' }],
    });
  });

  it('shows control characters of a plan instead of sending them to the terminal', () => {
    const hostile = planWithoutRecipients.replace('KẾ HOẠCH\n', 'KẾ HOẠCH \u001b[31m\u0007\n');
    const { output } = check({ 'a.plan': hostile }, ['a.plan']);
    expect(output).toContain('missing-recipients');
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/u);
  });

  it('is the same from several threads as from one', () => {
    const many: Record<string, string> = {};
    for (let index = 0; index < 60; index++) {
      many[`${index}.plan`] = index % 3 === 0 ? planWithoutRecipients : soundPlan;
    }
    const whole = json(check(many, ['.', '--format', 'json']));
    const names = Object.keys(many).sort();
    expect(whole.files.map(({ file }) => file)).toEqual(names);
    expect(whole.summary).toMatchObject({ files: 60, errors: 20 });
    const few = json(check(many, [...names.slice(0, 9), '--format', 'json']));
    expect(few.files).toEqual(whole.files.slice(0, 9));
  });
});

describe('the help', () => {
  const named = commands.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      (['vi', 'en'] as const).map((locale) => [locale, name, option.name]),
    ),
  );

  it.each(named)('in %s tells what plandoc %s --%s does', (locale, command, option) => {
    const text = help(locale as 'vi' | 'en', command);
    expect(text).toMatch(new RegExp(`--${option}(?: [^\\n]*)?(?:\\n)? {2,}\\S`));
    expect(text).not.toContain('undefined');
  });
});

describe('wrong use', () => {
  it.each([
    [['--fromat', 'json'], '“--fromat”; ý bạn là “--format”?'],
    [['--format', 'jsn'], '“jsn”; các giá trị: pretty, json, github'],
    [['--format', 'jsn'], 'ý bạn là “json”?'],
    [['--format', 'sarif='], '“sarif=”'],
    [['--max-warnings', '-1'], '0, 1, 2'],
    [['--format'], '--format cần một giá trị'],
    [['--quiet=1'], '--quiet không nhận giá trị'],
  ])('%s ends with status 2 and one reason', (words, reason) => {
    const outcome = check({ 'a.plan': soundPlan }, ['a.plan', ...words]);
    expect(outcome).toMatchObject({ status: 2, output: '' });
    expect(outcome.errors).toContain(reason);
  });

  it('suggests a command', () => {
    const outcome = program.run(workFolder({}), ['chekc'], { environment: { LANG: 'en' } });
    expect(outcome.status).toBe(2);
    expect(outcome.errors).toContain('did you mean “check”?');
  });
});
