import { describe, expect, it } from 'vitest';
import { readFixture } from './fixture.ts';

/** The hover at `$0`: its text, and that its range is the marked one. */
function check(notation: string, expected: string | null, locale: 'vi' | 'en' = 'vi'): void {
  const { file, cursor, service } = readFixture(notation, locale);
  const hover = service.hover(file, cursor);
  const value = hover === null ? null : (hover.contents as { value: string }).value;
  expect(value).toBe(expected);
  expect(hover?.range).toEqual(file.marks[0]?.range);
}

const citing = `KẾ HOẠCH
Phát triển thư viện

Thực hiện Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin đối ngoại, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
1. Quán triệt ‹Kết luận số 57-$0KL/TW›.
II. NHIỆM VỤ
`;

const assigning = `KẾ HOẠCH
Phát triển thư viện

I. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: ‹Phòng Nội $0vụ›.
- Thời gian thực hiện: Quý II/2024.
2. Tập huấn cán bộ
- Cơ quan chủ trì: Phòng Văn hóa.
- Cơ quan phối hợp: Phòng Nội vụ.
II. TỔ CHỨC THỰC HIỆN
`;

describe('hover on a citation', () => {
  it('says what the directive is and how often it is cited', () => {
    check(
      citing,
      `**Kết luận số 57-KL/TW**

Ngày ban hành: 15/6/2023

Cơ quan ban hành: Bộ Chính trị

Trích yếu: thông tin đối ngoại

Viện dẫn 2 lần trong văn bản này, lần đầu tiên ở dòng 4`,
    );
  });

  it('speaks English', () => {
    check(
      citing,
      `**Kết luận No. 57-KL/TW**

Date: 15 June 2023

Issuer: Bộ Chính trị

Subject: thông tin đối ngoại

Cited 2 times in this document, first on line 4`,
      'en',
    );
  });
});

describe('hover on a unit', () => {
  it('lists what it leads and coordinates', () => {
    check(
      assigning,
      `**Phòng Nội vụ**

Chủ trì (1):

- 1\\. Lập danh mục sách

Phối hợp (1):

- 2\\. Tập huấn cán bộ`,
    );
  });

  it('quotes the duties under its heading', () => {
    check(
      `KẾ HOẠCH
Thư viện

I. NHIỆM VỤ
II. TỔ CHỨC THỰC HIỆN
1. ‹Phòng $0Nội vụ›
- Chủ trì, phối hợp với Phòng Văn hóa tập huấn cán bộ.`,
      `**Phòng Nội vụ**

Chủ trì (1):

- Chủ trì, phối hợp với Phòng Văn hóa tập huấn cán bộ.`,
    );
  });
});

describe('hover on a deadline', () => {
  it('gives its dates', () => {
    check(
      assigning.replace(/‹|›|\$0/gu, '').replace('Quý II/2024', '‹Quý $0II/2024›'),
      `**Quý II/2024** – thời hạn theo quý

Từ ngày 01/4/2024 đến ngày 30/6/2024`,
    );
  });
});

describe('hover elsewhere', () => {
  it('says nothing', () => {
    const { file, service } = readFixture(assigning);
    expect(service.hover(file, { line: 4, character: 6 })).toBeNull();
  });
});
