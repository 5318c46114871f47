import { describe, expect, it } from 'vitest';
import { references } from '../../server/src/features/across/references.ts';
import { type Fixture, fileReaderOf, readFixture, withMarks } from './fixture.ts';

/**
 * Every marked range, in whatever file, is a reference to what is at `$0`; `‹declaration:…›` only where
 * declarations are wanted. It is the same whether the other files are open in the editor or not.
 */
async function check(notation: string): Promise<void> {
  const fixture = readFixture(notation);
  for (const isDeclarationWanted of [true, false]) {
    const expected = fixture.files.map(({ uri, text, marks }) => {
      const wanted = marks.filter(({ label }) => isDeclarationWanted || label === '');
      return `//- ${uri}\n${withMarks(text, unlabelled(wanted))}`;
    });
    expect(await found(fixture, isDeclarationWanted)).toBe(expected.join(''));
    fixture.openAll();
    expect(await found(fixture, isDeclarationWanted)).toBe(expected.join(''));
  }
}

async function found(fixture: Fixture, isDeclarationWanted: boolean): Promise<string> {
  const { file, files, cursor, index } = fixture;
  const reader = fileReaderOf(files);
  const places = await references(file, cursor, isDeclarationWanted, index, reader);
  return files
    .map(({ uri, text }) => {
      const ranges = places.filter((place) => place.uri === uri).map(({ range }) => range);
      return `//- ${uri}\n${withMarks(text, unlabelled(ranges.map((range) => ({ range }))))}`;
    })
    .join('');
}

function unlabelled(marks: readonly Pick<Fixture['file']['marks'][number], 'range'>[]) {
  return marks.map(({ range }) => ({ label: '', range }));
}

describe('references across files', () => {
  it('of a unit are in labels, headings, recipients and running text', async () => {
    await check(`//- thu-vien.plan
KẾ HOẠCH
Phát triển thư viện

I. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: ‹Phòng $0Nội vụ›.
//- ren-luyen.plan
KẾ HOẠCH
Rèn luyện thân thể

I. NHIỆM VỤ
1. Tổ chức giải chạy. Giao ‹Phòng Nội vụ› chủ trì, phối hợp với các trường thực hiện.
2. Mở lớp bơi
- Cơ quan chủ trì: Phòng Văn hóa.
II. TỔ CHỨC THỰC HIỆN
1. ‹declaration:Phòng Nội vụ›
Bố trí cán bộ.

Nơi nhận:
- ‹PHÒNG NỘI VỤ›;
- Lưu: VT.
//- cay-xanh.plan
KẾ HOẠCH
Trồng cây xanh

I. NHIỆM VỤ
1. Trồng cây ven đường. Giao Phòng Nông nghiệp chủ trì thực hiện.
`);
  });

  it('of a unit are found under its short and its long name', async () => {
    await check(`//- thu-vien.plan
KẾ HOẠCH
Phát triển thư viện

I. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: ‹UBND $0các xã›.
//- cay-xanh.plan
KẾ HOẠCH
Trồng cây xanh

I. NHIỆM VỤ
1. Trồng cây ven đường. Giao ‹Ủy ban nhân dân các xã› chủ trì thực hiện.
`);
  });

  it('of a directive are its citations', async () => {
    await check(`//- thu-vien.plan
KẾ HOẠCH
Phát triển thư viện

Thực hiện Kết luận số ‹declaration:57-$0KL/TW› ngày 15/6/2023 của Bộ Chính trị về thông tin đối ngoại.

I. MỤC ĐÍCH
II. NHIỆM VỤ
//- cay-xanh.plan
KẾ HOẠCH
Trồng cây xanh

I. MỤC ĐÍCH
Quán triệt Kết luận số ‹57-KL/TW› của Bộ Chính trị trong toàn huyện.
II. NHIỆM VỤ
`);
  });
});
