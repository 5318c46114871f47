import { describe, expect, it } from 'vitest';
import { chooseRows } from '../../server/src/exports/assignments/choose-rows.ts';
import { groupRows } from '../../server/src/exports/assignments/group-rows.ts';
import { readDay } from '../../server/src/exports/assignments/read-day.ts';
import { namesUnit } from '../../server/src/exports/assignments/same-unit.ts';
import { sayExportIn } from '../../server/src/exports/messages.ts';
import { libraryPlan, rowLine, rowsOf } from './plans.ts';

const rows = rowsOf(libraryPlan);

describe('rows of assignments', () => {
  it('are the tasks and the duties under unit headings, in reading order', () => {
    expect(rows.map(rowLine)).toEqual([
      '17 | task | Sở Văn hóa, Thể thao và Du lịch | Sở Tài chính, Ủy ban nhân dân các xã | 2026-06-30',
      '23 | task | Sở Nội vụ |  | 2026-09-30',
      '28 | task |  |  | ',
      '34 | duty | Sở Tài chính* |  | 2026-11-15',
      '35 | duty |  | Sở Tài chính*, Sở Nội vụ | ',
      '39 | duty | Sở Nội vụ*, Sở Y tế* |  | 2026-12-10',
    ]);
  });

  it('say where they stand, what they cite and what they report', () => {
    expect(rows[0]).toMatchObject({
      plan: { number: '31/KH-UBND', date: '2026-03-12' },
      section: [{ label: 'II', title: 'NHIỆM VỤ' }],
      label: '1',
      directives: ['08-NQ/TU'],
    });
    expect(rows[5]).toMatchObject({
      text: 'Chủ trì thực hiện các việc sau: Lập danh sách cộng tác viên; Báo cáo Ủy ban nhân dân tỉnh trước ngày 10/12/2026.',
      endLine: 41,
      reports: [{ to: 'Ủy ban nhân dân tỉnh' }],
    });
  });

  it('keep their identity when lines move and deadlines change', () => {
    const moved = libraryPlan
      .replace('## I. MỤC ĐÍCH', '\n\n## I. MỤC ĐÍCH')
      .replace('30/6/2026', '31/7/2026');
    expect(rowsOf(moved).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

describe('choosing rows', () => {
  const lines = (choice: Parameters<typeof chooseRows>[1]): number[] =>
    chooseRows(rows, choice).map(({ line }) => line);

  it('by unit, as lead or coordinating unit', () => {
    expect(lines({ unit: 'Sở Tài chính' })).toEqual([17, 34, 35]);
    expect(lines({ unit: 'Sở VHTT&DL' })).toEqual([17]);
  });

  it('by day, the day itself included', () => {
    expect(lines({ dueBefore: '2026-09-30' })).toEqual([17, 23]);
    expect(lines({ dueBefore: '2026-09-29' })).toEqual([17]);
  });

  it('by what is missing, and by kind', () => {
    expect(lines({ missing: ['lead'] })).toEqual([28, 35]);
    expect(lines({ missing: ['lead', 'deadline'], kind: 'task' })).toEqual([28]);
  });
});

describe('grouping rows', () => {
  const titles = (by: 'unit' | 'deadline' | 'section'): string[] =>
    groupRows(rows, by, sayExportIn('vi')).map(({ title, rows: inGroup }) =>
      [title, ...inGroup.map(({ line }) => line)].join(' '),
    );

  it('by unit: a row of two leads stands under both', () => {
    expect(titles('unit')).toEqual([
      'Sở Văn hóa, Thể thao và Du lịch 17',
      'Sở Nội vụ 23 39',
      'Sở Tài chính 34',
      'Sở Y tế 39',
      'Chưa có cơ quan chủ trì 28 35',
    ]);
  });

  it('by deadline and by section', () => {
    expect(titles('deadline')).toEqual([
      'Quý II/2026 17',
      'Quý III/2026 23',
      'Quý IV/2026 34 39',
      'Chưa có thời hạn 28 35',
    ]);
    expect(titles('section')[0]).toBe('II. NHIỆM VỤ 17 23 28');
  });
});

describe('names of units', () => {
  it.each([
    ['Sở Thông tin và Truyền thông', 'Sở TT&TT', true],
    ['Sở TTTT', 'Sở Thông tin và Truyền thông', true],
    ['Ủy ban nhân dân các xã', 'UBND các xã', true],
    ['UBND tỉnh', 'Uỷ ban nhân dân tỉnh', true],
    ['Giám đốc Sở Y tế', 'sở y tế', true],
    ['Sở Nội vụ', 'so noi vu', true],
    ['Sở Nội vụ', 'Sở Ngoại vụ', false],
    ['Sở Y tế', 'Sở Tài chính', false],
    ['Bộ Công an', 'bố công an', false],
    ['Sở Y tế', '', false],
  ])('%s ~ %s: %s', (name, wanted, same) => {
    expect(namesUnit(name, wanted)).toBe(same);
  });
});

describe('days on the command line', () => {
  it.each([
    ['2026-09-30', '2026-09-30'],
    ['30/9/2026', '2026-09-30'],
    ['1.2.2026', '2026-02-01'],
    ['31/2/2026', null],
    ['2026', null],
    ['mai', null],
  ])('%s → %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
