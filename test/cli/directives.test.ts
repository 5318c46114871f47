import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, type Program, workFolder } from './program.ts';

const province = `ỦY BAN NHÂN DÂN TỈNH SÔNG LAM

Số: 139/KH-UBND

Sông Lam, ngày 19 tháng 9 năm 2023

KẾ HOẠCH
Phát triển "văn hóa đọc" <2025>

Thực hiện Kết luận số 81-KL/TW ngày 04/6/2023 của Bộ Chính trị về văn hóa đọc.

I. MỤC ĐÍCH
II. NHIỆM VỤ
1. Làm theo Quyết định số 12/QĐ-TTg ngày 02/3/2022 của Thủ tướng Chính phủ về thư viện.
`;
const district = `ỦY BAN NHÂN DÂN HUYỆN ĐÔNG HÀ

Số: 21/KH-UBND

KẾ HOẠCH
Thực hiện Kế hoạch số 139/KH-UBND ngày 19/9/2023 của UBND tỉnh Sông Lam

I. MỤC ĐÍCH
II. NHIỆM VỤ
1. Phổ biến Kết luận số 81-KL/TW.
`;
const files = { '139.plan': province, 'huyen/21.md': district };

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

describe('plandoc directives', () => {
  it('lists what plans are and cite, most cited first', () => {
    const { status, output } = program.run(workFolder(files), [
      'directives',
      '.',
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    const { directives } = JSON.parse(output) as { directives: Record<string, unknown>[] };
    expect(directives.map(({ number, file }) => [number, file])).toEqual([
      ['81-KL/TW', null],
      ['12/QĐ-TTg', null],
      ['139/KH-UBND', '139.plan'],
      ['21/KH-UBND', 'huyen/21.md'],
    ]);
    expect(directives[2]).toMatchObject({
      citedBy: ['huyen/21.md'],
      carriedOutBy: ['huyen/21.md'],
    });
    expect(directives[0]).toMatchObject({ date: '2023-06-04', carriedOutBy: ['139.plan'] });
  });

  it('shows them as a table, for Excel, and the chain as a flow chart with safe labels', () => {
    const folder = workFolder(files);
    const run = (format: string): string =>
      program.run(folder, ['directives', '.', '--format', format]).output;
    expect(run('table')).toContain('81-KL/TW');
    expect(run('csv')).toMatch(/^\ufeff"Số, ký hiệu",Loại văn bản,/u);
    const chart = run('mermaid');
    expect(chart.split('\n')[0]).toBe('flowchart TD');
    expect(chart).toContain('#34;văn hóa đọc#34; #60;2025#62;');
    expect(chart.match(/n\d+ --> n\d+/gu)).toHaveLength(2);
  });

  it('needs a path', () => {
    expect(program.run(workFolder(files), ['directives']).status).toBe(2);
    expect(program.run(workFolder(files), ['directives', 'collect']).status).toBe(2);
  });
});

describe('plandoc directives collect', () => {
  it('makes a catalogue of what is cited and no file, and finds nothing more to do', () => {
    const folder = workFolder(files);
    const collect = ['directives', 'collect', '.'];
    const first = program.run(folder, collect);
    expect([first.status, first.errors]).toEqual([0, expect.stringContaining('thêm 2 văn bản')]);
    const text = readFileSync(path.join(folder, 'directives.json'), 'utf8');
    const { directives } = JSON.parse(text) as { directives: { number: string }[] };
    expect(directives.map(({ number }) => number)).toEqual(['12/QĐ-TTg', '81-KL/TW']);
    expect(directives[1]).toEqual({
      number: '81-KL/TW',
      type: 'Kết luận',
      date: '2023-06-04',
      issuer: 'Bộ Chính trị',
      subject: 'văn hóa đọc',
    });
    expect(program.run(folder, collect).errors).toContain('thêm 0 văn bản');
    expect(readFileSync(path.join(folder, 'directives.json'), 'utf8')).toBe(text);
  });

  it('keeps what people wrote, fills what is open, and reports conflicts with file and line', () => {
    const catalogue = `{
  // Của phòng Văn thư
  "directives": [
    { "number": "81-KL/TW", "date": "2023-06-05", "status": "in-force" }
  ]
}
`;
    const folder = workFolder({ ...files, 'directives.json': catalogue });
    const { status, errors } = program.run(folder, ['directives', 'collect', '.']);
    expect(status).toBe(1);
    expect(errors).toMatch(
      /139\.plan:10: 81-KL\/TW: .*2023-06-04.*2023-06-05.*directives\.json:4/u,
    );
    const text = readFileSync(path.join(folder, 'directives.json'), 'utf8');
    expect(text).toContain('// Của phòng Văn thư');
    expect(text).toContain('"date": "2023-06-05"');
    expect(text).toContain('"issuer": "Bộ Chính trị"');
    expect(text).toContain('12/QĐ-TTg');
  });

  it('extends a sheet from Excel and leaves its other columns alone', () => {
    const sheet = 'STT;Số ký hiệu;Cơ quan;Ghi chú\r\n1;81-KL/TW;;-hỏi lại\r\n';
    const folder = workFolder({ ...files, 'van-ban.csv': sheet });
    const words = ['directives', 'collect', '.', '--catalogue', 'van-ban.csv'];
    expect(program.run(folder, words).status).toBe(0);
    expect(readFileSync(path.join(folder, 'van-ban.csv'), 'utf8').split('\r\n')).toEqual([
      '\ufeffSTT;Số ký hiệu;Cơ quan;Ghi chú',
      '1;81-KL/TW;Bộ Chính trị;-hỏi lại',
      ';12/QĐ-TTg;Thủ tướng Chính phủ;',
      '',
    ]);
  });

  it('writes nothing into a catalogue that it cannot read', () => {
    const folder = workFolder(files);
    writeFileSync(path.join(folder, 'directives.json'), '{ "directives": [');
    const { status, errors } = program.run(folder, ['directives', 'collect', '.']);
    expect([status, errors]).toEqual([2, expect.stringMatching(/directives\.json:1: /u)]);
    expect(readFileSync(path.join(folder, 'directives.json'), 'utf8')).toBe('{ "directives": [');
  });
});
