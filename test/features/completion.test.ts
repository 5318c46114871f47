import { describe, expect, it } from 'vitest';
import { readFixture } from './fixture.ts';

/** The texts offered at `$0`. */
function offered(notation: string): string[] {
  const { file, cursor, service } = readFixture(notation);
  return service.completion(file, cursor).map(({ label }) => label);
}

const plan = `KẾ HOẠCH
Thư viện

Thực hiện Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin.

I. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: Phòng Nội vụ.
- Cơ quan phối hợp: Phòng Văn hóa.
`;
const units = ['Phòng Nội vụ', 'Phòng Văn hóa'];

describe('completion', () => {
  it.each(['- Cơ quan chủ trì: $0', '- Cơ quan phối hợp: Phòng $0', '- Chủ trì: Sở Y tế; P$0'])(
    'offers the other units of the plan after “%s”',
    (line) => {
      expect(offered(`${plan}2. Tập huấn\n${line}`)).toEqual(units);
    },
  );

  it('offers directives after “số”', () => {
    expect(offered(`${plan}2. Quán triệt Kết luận số $0`)).toEqual(['57-KL/TW']);
    expect(offered(`${plan}2. Quán triệt Kết luận số 5$0`)).toEqual(['57-KL/TW']);
  });

  it('offers the units of the plan among the recipients', () => {
    expect(offered(`${plan}\nNơi nhận:\n- Lưu: VT.\n- $0`)).toEqual(units);
  });

  it('offers nothing elsewhere', () => {
    expect(offered(`${plan}2. Tập huấn cán $0`)).toEqual([]);
    expect(offered(`${plan}- Thời gian thực hiện: $0`)).toEqual([]);
  });

  it('replaces the unit that was begun, no more', () => {
    const { file, cursor, service } = readFixture(`${plan}2. Tập huấn
- Cơ quan chủ trì: Sở Y tế; ‹Phòng $0›`);
    const edit = service.completion(file, cursor)[0]?.textEdit;
    expect(edit).toMatchObject({ range: file.marks[0]?.range });
  });

  it('matches what is typed without diacritics', () => {
    const { file, cursor, service } = readFixture(`${plan}2. Tập huấn\n- Cơ quan chủ trì: phong$0`);
    expect(service.completion(file, cursor)[0]?.filterText).toBe('phong noi vu');
  });
});
