import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, type Outcome, type Program, workFolder } from '../cli/program.ts';
import { archivePlan, withOldFindings, withoutLead } from './plans.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

const name = '.plandoc-baseline.json';

function check(folder: string, ...words: readonly string[]): Outcome {
  return program.run(folder, ['check', ...words]);
}

function codes(folder: string, ...words: readonly string[]): string[] {
  const { files } = JSON.parse(check(folder, ...words, '--format', 'json').output) as {
    files: { findings: { code: string; line: number }[] }[];
  };
  return files.flatMap(({ findings }) => findings.map(({ code, line }) => `${line} ${code}`));
}

/** A folder whose old findings are accepted. */
function accepted(files: Record<string, string>): string {
  const folder = workFolder(files);
  expect(check(folder, '.', '--write-baseline')).toMatchObject({ status: 0, output: '' });
  return folder;
}

const write = (folder: string, file: string, text: string): void =>
  writeFileSync(path.join(folder, file), text);
const read = (folder: string, file = name): string => readFileSync(path.join(folder, file), 'utf8');

describe('a baseline', () => {
  it('accepts what was found, and nothing that comes later', () => {
    const folder = accepted({ 'a.plan': withOldFindings(300) });
    expect(check(folder, '.')).toMatchObject({ status: 0, errors: '' });
    expect(check(folder, '.').output).toContain('301 vấn đề cũ được chấp nhận');
    expect(codes(folder, '.')).toEqual([]);
    write(folder, 'a.plan', withOldFindings(300).replace('- Cơ quan chủ trì: Phòng Tin học\n', ''));
    expect(codes(folder, '.')).toEqual(['624 missing-lead-unit']);
    expect(check(folder, '.', '--fail-level', 'warning').status).toBe(1);
  });

  it('goes on to hold when lines, sections and titles of sections change', () => {
    const folder = accepted({ 'a.plan': archivePlan });
    write(folder, 'a.plan', `\n\n${archivePlan.replace('I. MỤC ĐÍCH', 'I. MỤC ĐÍCH, YÊU CẦU')}`);
    expect(codes(folder, '.')).toEqual([]);
  });

  it('does not hide a second finding of the same words', () => {
    const folder = accepted({ 'a.plan': archivePlan });
    write(
      folder,
      'a.plan',
      archivePlan.replace('tra cứu.', 'tra cứu.\n\nBảo quản hồ sơ,, phục vụ.'),
    );
    expect(codes(folder, '.')).toHaveLength(1);
  });

  it('does not hide that an old finding is about one task more', () => {
    const lead = /- Cơ quan chủ trì: .*\n/u;
    const more = '3. Bàn giao hồ sơ.\n\n- Thời gian thực hiện: Quý III/2025\n\n';
    const two = archivePlan.replace(lead, '').replace('III. TỔ CHỨC', `${more}III. TỔ CHỨC`);
    const folder = accepted({ 'a.plan': two });
    expect(codes(folder, '.')).toEqual([]);
    write(folder, 'a.plan', two.replace(lead, ''));
    expect(codes(folder, '.')).toContain('17 missing-lead-unit');
  });

  it('is found upward from each file, and may be named', () => {
    const folder = accepted({ 'năm/2025/a.plan': archivePlan });
    expect(codes(path.join(folder, 'năm'), '2025')).toEqual([]);
    expect(codes(folder, 'năm/2025/a.plan')).toEqual([]);
    const other = workFolder({ 'a.plan': archivePlan });
    check(other, '.', '--write-baseline', '--baseline', 'cu.json');
    expect(codes(other, '.')).toHaveLength(1);
    expect(codes(other, '.', '--baseline', 'cu.json')).toEqual([]);
    const missing = check(other, '.', '--baseline', 'khong-co.json');
    expect([missing.status, missing.errors]).toEqual([
      2,
      expect.stringContaining('--write-baseline'),
    ]);
  });

  it('tells what is stale, and drops it when asked to', () => {
    const folder = accepted({ 'a.plan': archivePlan, 'b.plan': archivePlan });
    write(folder, 'a.plan', archivePlan.replace(',,', ','));
    const before = read(folder);
    const { status, errors } = check(folder, '.');
    expect([status, errors]).toEqual([0, expect.stringContaining('1 mục không còn')]);
    expect(check(folder, 'b.plan').errors).toBe('');
    expect(read(folder)).toBe(before);
    expect(check(folder, '.', '--prune-baseline').errors).toContain('đã bỏ 1 mục');
    expect(JSON.parse(read(folder))).toMatchObject({ files: { 'b.plan': [{}] } });
    expect(check(folder, '.').errors).toBe('');
  });

  it('keeps what it says of files that are not checked again', () => {
    const folder = accepted({ 'a.plan': archivePlan, 'b.plan': archivePlan });
    write(folder, 'a.plan', withoutLead);
    check(folder, 'a.plan', '--write-baseline');
    const { files } = JSON.parse(read(folder)) as { files: Record<string, object[]> };
    expect([files['a.plan']?.length, files['b.plan']?.length]).toEqual([2, 1]);
  });

  it('has one finding a line, in an order that does not change', () => {
    const folder = accepted({ 'b.plan': withoutLead, 'a.plan': archivePlan });
    const lines = read(folder).split('\n');
    expect(lines.filter((line) => line.includes('"code"'))).toHaveLength(3);
    expect(lines.findIndex((line) => line.includes('a.plan'))).toBeLessThan(
      lines.findIndex((line) => line.includes('b.plan')),
    );
    const first = read(folder);
    check(folder, '.', '--write-baseline');
    expect(read(folder)).toBe(first);
  });

  it.each([
    ['{\n  "version": 1,\n<<<<<<< HEAD\n', `${name}:3`],
    ['{ "version": 1, "files": { "a.plan": [{ "code": 1 }] } }', name],
    ['{ "version": 2 }', name],
  ])('that is broken is said to be, and made anew: %j', (text, place) => {
    const folder = workFolder({ 'a.plan': archivePlan, [name]: text });
    const { status, output, errors } = check(folder, '.');
    expect([status, output]).toEqual([2, '']);
    expect(errors).toMatch(new RegExp(`^plandoc: ${place}: .*--write-baseline\\n$`));
    expect(check(folder, '.', '--write-baseline').status).toBe(0);
    expect(codes(folder, '.')).toEqual([]);
  });

  it('never accepts a file that cannot be read', () => {
    const folder = workFolder({ 'a.plan': archivePlan });
    writeFileSync(path.join(folder, 'b.plan'), Buffer.from(archivePlan, 'utf16le'));
    expect(check(folder, '.', '--write-baseline').status).toBe(2);
    expect(codes(folder, '.')).toEqual(['1 unreadable-file']);
  });
});
