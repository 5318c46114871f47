import { describe, expect, it } from 'vitest';
import { definition } from '../../server/src/features/definition.ts';
import { readFixture, withMarks } from './fixture.ts';

/**
 * Asks for the definition at `$0`. The fixture marks what is to be found: `‹origin:…›` around the
 * mention that the editor underlines, `‹target:…›` around what it jumps to, in whatever file.
 */
function check(notation: string): void {
  const { file, files, cursor, index } = readFixture(notation);
  const links = definition(file, cursor, index);
  const found = files.map(({ uri, text }) => {
    const marks = links.flatMap((link) => [
      ...(uri === file.uri && link.originSelectionRange !== undefined
        ? [{ label: 'origin', range: link.originSelectionRange }]
        : []),
      ...(uri === link.targetUri ? [{ label: 'target', range: link.targetSelectionRange }] : []),
    ]);
    return `//- ${uri}\n${withMarks(text, marks)}`;
  });
  const expected = files.map(({ uri, text, marks }) => `//- ${uri}\n${withMarks(text, marks)}`);
  expect(found.join('')).toBe(expected.join(''));
}

describe('definition of a citation', () => {
  it('is the directive’s own file in the workspace', () => {
    check(`//- ke-hoach.plan
KẾ HOẠCH
Phát triển thư viện

Thực hiện ‹origin:Chương trình số 12-$0CTr/HU ngày 20/02/2024 của Huyện ủy Sông Lam› về phát triển văn hóa đọc.

I. MỤC ĐÍCH
II. NHIỆM VỤ
//- chuong-trinh.plan
ĐẢNG BỘ TỈNH BẮC HÀ
HUYỆN ỦY SÔNG LAM
Số 12-CTr/HU
Sông Lam, ngày 20 tháng 02 năm 2024

‹target:CHƯƠNG TRÌNH›
phát triển văn hóa đọc
`);
  });

  it('is the first, full citation when the directive has no file', () => {
    check(`KẾ HOẠCH
Phát triển thư viện

Thực hiện Kết luận số ‹target:57-KL/TW› ngày 15/6/2023 của Bộ Chính trị về thông tin đối ngoại.

I. MỤC ĐÍCH
1. Quán triệt ‹origin:Kết luận số 57-$0KL/TW›.
II. NHIỆM VỤ
`);
  });

  it('is underlined as a whole, also over a line break', () => {
    check(`KẾ HOẠCH
Phát triển thư viện

Thực hiện Kết luận số ‹target:57-KL/TW› ngày 15/6/2023 của Bộ Chính trị về thông tin đối ngoại.

I. MỤC ĐÍCH
Quán triệt sâu rộng nội dung ‹origin:Kết luận
số 57-$0KL/TW› trong toàn huyện.
II. NHIỆM VỤ
`);
  });
});

describe('definition of a unit', () => {
  it('is the heading of its duties', () => {
    check(`KẾ HOẠCH
Phát triển thư viện

I. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: ‹origin:Phòng $0Nội vụ›.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa
Theo dõi việc thực hiện.
2. ‹target:Phòng Nội vụ›
Bố trí cán bộ.
`);
  });

  it('sees through abbreviations', () => {
    check(`KẾ HOẠCH
Phát triển thư viện

I. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: ‹origin:$0UBND các xã›.
II. TỔ CHỨC THỰC HIỆN
1. ‹target:Ủy ban nhân dân các xã›
Bố trí cán bộ.
`);
  });
});

describe('definition of a reference inside the plan', () => {
  it('is the section', () => {
    const { file, cursor, index } = readFixture(`KẾ HOẠCH
Phát triển thư viện

I. MỤC ĐÍCH
II. NHIỆM VỤ
1. Làm theo Mục$0 I.
III. TỔ CHỨC THỰC HIỆN
`);
    const [link] = definition(file, cursor, index);
    expect(link?.targetSelectionRange.start.line).toBe(3);
  });
});

it('is nothing in plain text', () => {
  check(`KẾ HOẠCH
Phát triển thư viện

I. MỤC ĐÍCH
Đưa sách đến $0từng thôn.
II. NHIỆM VỤ
`);
});
