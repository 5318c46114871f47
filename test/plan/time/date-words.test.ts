import { describe, expect, it } from 'vitest';
import { readDate } from '../../../server/src/plan/time/date-words.ts';

describe('a date as printed', () => {
  it.each([
    ['15/6/2023', '2023-06-15'],
    ['15/6/ 2023', '2023-06-15'],
    ['7/9/2015', '2015-09-07'],
    ['15-6-2023', '2023-06-15'],
    ['15.6.2023', '2023-06-15'],
    ['ngày 05/3/2020', '2020-03-05'],
    ['ngày 05 tháng 3 năm 2020', '2020-03-05'],
    ['ngày 26 tháng 0 6 năm 2018', '2018-06-26'],
    ['ngày 0 5 tháng 11 năm 2016', '2016-11-05'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (words, iso) => {
    const date = readDate(words, 0);
    expect(date?.iso).toBe(iso);
    expect(date?.possible).toBe(true);
    expect(date?.end).toBe(words.length);
  });

  it.each(['31/02/2023', '29/02/2023', '15/8/5014', '08/6/20210', 'ngày 31 tháng 4 năm 2022'])(
    'flags %s as impossible',
    (words) => {
      expect(readDate(words, 0)).toMatchObject({ possible: false, iso: null, end: words.length });
    },
  );

  it('leaves the year open where none is printed', () => {
    expect(readDate('ngày 15/12 hằng năm', 0)).toMatchObject({
      day: 15,
      month: 12,
      year: null,
      end: 10,
    });
    expect(readDate('ngày 25.3;', 0)).toMatchObject({ day: 25, month: 3, year: null, end: 9 });
  });

  it('reads what is filled in of a blank form', () => {
    expect(readDate('ngày ... tháng 8 năm 2026', 0)).toMatchObject({
      day: null,
      month: 8,
      year: 2026,
    });
    expect(readDate('ngày tháng năm 2023', 0)).toMatchObject({
      day: null,
      month: null,
      year: 2023,
    });
  });

  it.each(['12/2023', '1.2', '16 - 22/3/2018', 'tháng 3', '100/5'])(
    'reads no date in %s',
    (words) => {
      expect(readDate(words, 0)).toBeNull();
    },
  );
});
