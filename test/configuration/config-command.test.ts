import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, type Program, soundPlan, workFolder } from '../cli/program.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

const config = (files: Record<string, string>, ...words: string[]) =>
  program.run(workFolder({ 'a/x.plan': soundPlan, ...files }), ['config', '--print', ...words]);

describe('config --print', () => {
  const configuration = `{
  "rules": { "missing-deadline": "error" },
  "units": ["Sở Xây dựng"],
  "overrides": [
    { "files": ["a/"], "profile": "final" }
  ]
}`;

  it('says what applies and from where', () => {
    const { status, output } = config({ '.plandoc.json': configuration }, 'a/x.plan');
    expect(status).toBe(0);
    expect(output).toContain('Cấu hình: .plandoc.json\n');
    expect(output).toContain('Hồ sơ: final  (.plandoc.json:5)\n');
    expect(output).toContain('Đơn vị: Sở Xây dựng  (.plandoc.json:3)\n');
    expect(output).toMatch(/ {2}missing-deadline +error +\.plandoc\.json:2\n/);
    expect(output).toMatch(/ {2}missing-title +error +mặc định\n/);
    expect(output).toMatch(/ {2}blank-number +error +mặc định\n/);
  });

  it('is JSON for programs, with what the command line says', () => {
    const words = ['a/x.plan', '--format', 'json', '--profile', 'draft'];
    const { output } = config({ '.plandoc.json': configuration }, ...words);
    expect(JSON.parse(output)).toMatchObject({
      file: 'a/x.plan',
      configuration: '.plandoc.json',
      ignored: false,
      profile: { value: 'draft', from: 'option' },
      rules: { 'missing-deadline': { value: 'error', from: '.plandoc.json:2' } },
    });
  });

  it('says where there is no configuration, and what is wrong with one', () => {
    expect(config({}, 'a/x.plan').output).toContain('không có .plandoc.json');
    expect(config({ '.plandoc.json': '{' }, 'a/x.plan')).toMatchObject({
      status: 2,
      output: '',
      errors: 'plandoc: .plandoc.json:1:2: Thiếu dấu } đóng.\n',
    });
  });
});
