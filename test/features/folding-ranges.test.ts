import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { readFixture } from './fixture.ts';

/** Every marked range is a fold, from its first to its last line, and there is no other. */
function check(notation: string): void {
  const { file } = readFixture(notation);
  const { plan, lines } = file.document;
  const found = foldingRanges(plan, lines).map(({ startLine, endLine }) => [startLine, endLine]);
  expect(found).toEqual(file.marks.map(({ range }) => [range.start.line, range.end.line]));
}

describe('folding', () => {
  it('follows the sections and what stands under them', () => {
    check(`KẾ HOẠCH
Phát triển thư viện

‹I. MỤC ĐÍCH
Đưa sách đến từng thôn.›

‹II. NHIỆM VỤ
‹1. Lập danh mục sách
- Cơ quan chủ trì: Phòng Nội vụ.›
‹2. Tập huấn cán bộ
- Cơ quan chủ trì: Phòng Văn hóa.››
`);
  });

  it('folds comments, but not one that is still open', () => {
    check(`KẾ HOẠCH
Phát triển thư viện

‹<!-- Bản thảo
lần hai -->›
I. MỤC ĐÍCH
<!-- đang viết
`);
  });

  it('keeps to the number of folds that the client takes', () => {
    const { file } = readFixture('KẾ HOẠCH\nThư viện\n\nI. MỤC ĐÍCH\nMột.\nII. NHIỆM VỤ\nHai.\n');
    expect(foldingRanges(file.document.plan, file.document.lines, 1)).toHaveLength(1);
  });
});
