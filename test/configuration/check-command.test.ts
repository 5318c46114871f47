import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildProgram,
  type Outcome,
  planWithoutRecipients,
  type Program,
  soundPlan,
  workFolder,
} from '../cli/program.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

/** Runs `plandoc check` over a folder with these files. */
function check(files: Record<string, string>, words: readonly string[] = ['.']): Outcome {
  return program.run(workFolder(files), ['check', '--verbose', ...words]);
}

const off = '{ "rules": { "missing-recipients": "off" } } // không cần nơi nhận';

describe('check with a .plandoc.json', () => {
  it('follows the nearest one upward from each file', () => {
    const files = {
      '.plandoc.json': '{ "rules": { "missing-recipients": "hint" } }',
      'a/b/x.plan': planWithoutRecipients,
      'c/.plandoc.json': off,
      'c/y.plan': planWithoutRecipients,
    };
    const { status, output, errors } = check(files);
    expect(errors).toBe('');
    expect(status).toBe(0);
    expect(output).toMatch(/a\/b\/x\.plan:\d+:\d+ gợi ý missing-recipients/);
    expect(output).not.toMatch(/c\/y\.plan\S+ \S+ missing-recipients/);
    expect(output).toMatch(/^2 kế hoạch: .*1 gợi ý/m);
  });

  it('does not look above the repository', () => {
    const files = {
      '.plandoc.json': off,
      'kho/.git/HEAD': '',
      'kho/x.plan': planWithoutRecipients,
    };
    expect(check(files).status).toBe(1);
  });

  it('leaves ignored files out of folders, but checks those that are named', () => {
    const files = {
      '.plandoc.json': '{ "ignore": ["nhap/"] }',
      'nhap/x.plan': planWithoutRecipients,
    };
    expect(check({ ...files, 'y.plan': soundPlan }).output).toMatch(/^1 kế hoạch: /m);
    expect(check(files, ['nhap/x.plan']).status).toBe(1);
  });

  it('has overrides for some files', () => {
    const configuration = {
      overrides: [{ files: ['nhap/'], rules: { 'missing-recipients': 'off' } }],
    };
    const files = {
      '.plandoc.json': JSON.stringify(configuration),
      'nhap/x.plan': planWithoutRecipients,
      'y.plan': planWithoutRecipients,
    };
    expect(check(files).output.match(/\S+ lỗi missing-recipients/g)).toEqual([
      expect.stringMatching(/^y\.plan:/),
    ]);
  });

  it('that is broken says so in one line, ends with 2, and still checks other folders', () => {
    const files = {
      'hong/.plandoc.json': '{\n  "rules": { "missing-recipient": "off", "x": 1 }\n}',
      'hong/x.plan': planWithoutRecipients,
      'lanh/y.plan': planWithoutRecipients,
    };
    const { status, output, errors } = check(files);
    expect(status).toBe(2);
    expect(errors).toBe(
      'plandoc: hong/.plandoc.json:2:14: Không có quy tắc “missing-recipient”. Ý bạn là “missing-recipients”? (và 1 chỗ sai khác)\n',
    );
    expect(output).toContain('lanh/y.plan');
    expect(output).not.toContain('hong/x.plan');
  });
});

describe('the profile', () => {
  const unsigned = `SỞ NỘI VỤ\nSố: /KH-SNV\n\n${soundPlan}`;

  it.each([
    ['draft where nothing says otherwise', {}, [], 'thông tin'],
    ['the configuration’s', { '.plandoc.json': '{ "profile": "final" }' }, [], 'lỗi'],
    [
      'the command line’s before that',
      { '.plandoc.json': '{ "profile": "final" }' },
      ['--profile', 'draft'],
      'thông tin',
    ],
  ])('is %s', (_name, files, words, severity) => {
    const { output } = check({ ...files, 'x.plan': unsigned }, ['.', ...words]);
    expect(output).toContain(`${severity} blank-number`);
  });
});

describe('a suppression', () => {
  it('is counted in the JSON summary, and its finding nowhere else', () => {
    const suppressed = `${planWithoutRecipients}\n<!-- plandoc-disable missing-recipients: gửi nội bộ -->\n`;
    const files = { 'x.plan': suppressed };
    const { status, output } = check(files, ['.', '--format', 'json']);
    const report = JSON.parse(output) as {
      files: { findings: { code: string }[] }[];
      summary: Record<string, number>;
    };
    expect(status).toBe(0);
    expect(report.summary).toMatchObject({ errors: 0, suppressed: 1 });
    const codes = report.files.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).not.toContain('missing-recipients');
  });
});
