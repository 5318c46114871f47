import { describe, expect, it } from 'vitest';
import { references } from '../../server/src/features/references.ts';
import { readFixture } from './fixture.ts';

/** Every marked range is a reference to what is at `$0`; `‹declaration:…›` is left out without declarations. */
function check(notation: string): void {
  const { file, cursor, service } = readFixture(notation);
  const inOrder = (ranges: { start: { line: number; character: number } }[]) =>
    ranges.sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character);
  const found = (declaration: boolean) =>
    inOrder(references(file, cursor, declaration).map(({ range }) => range));
  expect(found(true)).toEqual(file.marks.map(({ range }) => range));
  const uses = file.marks.filter(({ label }) => label !== 'declaration');
  expect(found(false)).toEqual(uses.map(({ range }) => range));
  const highlights = service.documentHighlights(file, cursor).map(({ range }) => range);
  expect(inOrder(highlights)).toEqual(found(true));
}

describe('references', () => {
  it('of a directive are its citations, however they are written', () => {
    check(`KẾ HOẠCH
Thư viện

Thực hiện Kết luận số ‹declaration:57-KL/TW› ngày 15/6/2023 của Bộ Chính trị về thông tin.

I. MỤC ĐÍCH
Quán triệt Kết luận số ‹57-$0KL/TW› và Kế hoạch số 9-KH/HU.
II. NHIỆM VỤ
Phổ biến Kết luận số ‹57 - KL/TW›.
`);
  });

  it('of a unit are its parts in the tasks and the heading of its duties', () => {
    check(`KẾ HOẠCH
Thư viện

I. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: ‹Phòng $0Nội vụ›.
2. Tập huấn cán bộ
- Cơ quan chủ trì: Phòng Văn hóa.
- Cơ quan phối hợp: ‹Phòng Nội vụ›.
II. TỔ CHỨC THỰC HIỆN
1. ‹declaration:Phòng Nội vụ›
Bố trí cán bộ.
`);
  });
});
