import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, type Program, workFolder } from '../cli/program.ts';
import { libraryPlan } from './plans.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

const marks = '<!-- plandoc:outline -->\n<!-- /plandoc:outline -->\n';
const plan = 'ke-hoach/thu-vien.plan.md';

describe('plandoc assignments', () => {
  it('says what a unit owes by a day, over several plans', () => {
    const folder = workFolder({
      'a.plan': libraryPlan,
      'b.plan': libraryPlan.replace('31/KH-UBND', '32/KH-UBND').replace('Sở Nội vụ', 'SỞ NỘI VỤ'),
    });
    const words = ['--unit', 'so noi vu', '--due-before', '30/9/2026', '--format', 'json'];
    const { status, output } = program.run(folder, ['assignments', '.', ...words]);
    const { rows } = JSON.parse(output) as { rows: { file: string; line: number }[] };
    expect(rows.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.plan:23', 'b.plan:23']);
    expect(status).toBe(0);
  });

  it('takes the format from the ending of the file', () => {
    const folder = workFolder({ [plan]: libraryPlan });
    const { status, errors } = program.run(folder, ['assignments', plan, '-o', 'phan-cong.xlsx']);
    expect([status, errors]).toEqual([0, 'plandoc: đã ghi phan-cong.xlsx\n']);
    expect(readFileSync(path.join(folder, 'phan-cong.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(program.run(folder, ['assignments', plan, '-o', 'phan-cong.abc']).status).toBe(2);
    expect(program.run(folder, ['assignments', plan, '-o', 'khong/co.md']).status).toBe(2);
  });

  it('refuses what is no day, and suggests what was meant', () => {
    const folder = workFolder({ [plan]: libraryPlan });
    expect(program.run(folder, ['assignments', plan, '--due-before', '31/2/2026']).status).toBe(2);
    const { errors } = program.run(folder, ['assignments', plan, '--missing', 'lead,dealine']);
    expect(errors).toContain('lead, coordinating, deadline');
  });

  it('says when nothing is as asked for', () => {
    const folder = workFolder({ [plan]: libraryPlan });
    const outcome = program.run(folder, ['assignments', plan, '--unit', 'Sở Ngoại vụ']);
    expect(outcome.errors).toBe('plandoc: không có dòng phân công nào như yêu cầu\n');
  });
});

describe('plandoc outline --write', () => {
  it('keeps an outline between marks and tells when it is stale', () => {
    const folder = workFolder({
      [plan]: libraryPlan,
      'README.md': `# Kế hoạch\n\n${marks}\nHết.\n`,
    });
    const run = (...more: string[]): number | null =>
      program.run(folder, ['outline', plan, '--write', 'README.md', ...more]).status;
    const readme = (): string => readFileSync(path.join(folder, 'README.md'), 'utf8');
    expect(run('--check')).toBe(1);
    expect(readme()).toContain(marks);
    expect([run(), run('--check')]).toEqual([0, 0]);
    expect(readme()).toContain('- [II. NHIỆM VỤ](ke-hoach/thu-vien.plan.md#ii-nhiệm-vụ)\n');
    expect(readme()).toMatch(/^# Kế hoạch\n.*\nHết\.\n$/su);
    writeFileSync(path.join(folder, plan), libraryPlan.replace('NHIỆM VỤ', 'NỘI DUNG, NHIỆM VỤ'));
    expect(run('--check')).toBe(1);
  });

  it('keeps the outline of a plan in the plan itself, lines counted right', () => {
    const text = libraryPlan.replace('## I. MỤC ĐÍCH', `${marks}\n## I. MỤC ĐÍCH`);
    const folder = workFolder({ [plan]: text });
    const words = ['outline', plan, '--write', plan];
    expect(program.run(folder, words).status).toBe(0);
    const lines = readFileSync(path.join(folder, plan), 'utf8').split('\n');
    const [, line] = lines.join('\n').match(/\[3\. Khảo sát nhu cầu đọc\.\]\(#L(\d+)\)/) ?? [];
    expect(lines[Number(line) - 1]).toBe('3. Khảo sát nhu cầu đọc.');
    expect(program.run(folder, [...words, '--check']).status).toBe(0);
  });

  it('makes a file that is not there, and asks for marks in one that is', () => {
    const folder = workFolder({ [plan]: libraryPlan, 'README.md': 'Không có gì.\n' });
    expect(program.run(folder, ['outline', plan, '--write', 'de-cuong.md']).status).toBe(0);
    expect(program.run(folder, ['outline', plan, '--write', 'de-cuong.md', '--check']).status).toBe(
      0,
    );
    const { status, errors } = program.run(folder, ['outline', plan, '--write', 'README.md']);
    expect(status).toBe(2);
    expect(errors).toContain('<!-- plandoc:outline -->');
    expect(program.run(folder, ['outline', plan, '--check']).status).toBe(2);
  });
});
