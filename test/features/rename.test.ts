import { describe, expect, it } from 'vitest';
import { prepareRename, rename } from '../../server/src/features/across/rename.ts';
import type { Range } from '../../server/src/text/position.ts';
import { type Fixture, type FixtureFile, fileReaderOf, readFixture, withMarks } from './fixture.ts';

/**
 * What is renamed at `$0` are the marked ranges, in whatever file and whether it is open or not; the one that
 * the editor puts before the user is `‹here:…›`.
 */
async function check(notation: string, newName: string): Promise<void> {
  const fixture = readFixture(notation);
  const { file, cursor } = fixture;
  const here = file.marks.find(({ label }) => label === 'here');
  expect(prepareRename(file, cursor)?.range).toEqual(here?.range);
  const expected = fixture.files.map(
    ({ uri, text, marks }) =>
      `//- ${uri}\n${withMarks(
        text,
        marks.map(({ range }) => ({ label: '', range })),
      )}`,
  );
  expect(await renamed(fixture, newName)).toBe(expected.join(''));
  fixture.openAll();
  expect(await renamed(fixture, newName)).toBe(expected.join(''));
}

async function renamed(fixture: Fixture, newName: string): Promise<string> {
  const { file, files, cursor, index } = fixture;
  const { files: changed, isCut } = await rename(file, cursor, newName, index, fileReaderOf(files));
  expect(isCut).toBe(false);
  expect(changed.flatMap(({ edits }) => edits).every(({ newText }) => newText === newName)).toBe(
    true,
  );
  return files
    .map(({ uri, text }) => {
      const edits = changed.filter((one) => one.uri === uri).flatMap((one) => one.edits);
      return `//- ${uri}\n${withMarks(
        text,
        edits.map(({ range }) => ({ label: '', range })),
      )}`;
    })
    .join('');
}

/** What the editor puts before the user at `$0` is marked; nothing where there is no mark. */
function checkPrepare(notation: string): void {
  const { file, cursor } = readFixture(notation);
  const [mark] = file.marks;
  const prepared = prepareRename(file, cursor);
  expect(prepared?.range).toEqual(mark?.range);
  expect(prepared?.text).toBe(mark && wordsAt(file, mark.range));
}

function wordsAt({ text, document: { lines } }: FixtureFile, { start, end }: Range): string {
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
}

describe('what can be renamed', () => {
  it('is the number of a citation, without type and date', () => {
    checkPrepare(`KẾ HOẠCH
Phát triển thư viện

Thực hiện Kết luận số ‹57-KL/TW› ngày 15/6$0/2023 của Bộ Chính trị về thông tin đối ngoại.
`);
  });

  it('is the own number of a plan', () => {
    checkPrepare(`ỦY BAN NHÂN DÂN HUYỆN SÔNG LAM
Số: ‹15/$0KH-UBND›

KẾ HOẠCH
Phát triển thư viện
`);
  });

  it('is a unit', () => {
    checkPrepare(`KẾ HOẠCH
Phát triển thư viện

I. NHIỆM VỤ
1. Lập danh mục sách. Giao ‹Phòng Nội $0vụ› chủ trì thực hiện.
`);
  });

  it('is no law, which has its name from elsewhere, and no other words', () => {
    checkPrepare(`KẾ HOẠCH
Phát triển thư viện

Căn cứ Luật Thư $0viện;

I. MỤC ĐÍCH
`);
    checkPrepare(`KẾ HOẠCH
Phát triển thư viện

I. MỤC ĐÍCH
Đưa sách đến $0từng thôn.
`);
  });
});

describe('a rename', () => {
  it('of a unit changes labels, headings, recipients and running text, in every file', async () => {
    await check(
      `//- thu-vien.plan
KẾ HOẠCH
Phát triển thư viện

I. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: ‹here:Phòng $0Nội vụ›.
//- ren-luyen.plan
KẾ HOẠCH
Rèn luyện thân thể

I. NHIỆM VỤ
1. Tổ chức giải chạy. Giao ‹Phòng Nội vụ› chủ trì, phối hợp với Phòng Văn hóa thực hiện.
II. TỔ CHỨC THỰC HIỆN
1. ‹Phòng Nội vụ›
Bố trí cán bộ.

Nơi nhận:
- ‹Phòng Nội vụ›;
- Lưu: VT.
`,
      'Phòng Tổ chức',
    );
  });

  it('of a directive changes its own file and its citations, not another of the same number', async () => {
    await check(
      `//- huyen.plan
ỦY BAN NHÂN DÂN HUYỆN SÔNG LAM
Số: 7/KH-UBND

Sông Lam, ngày 03 tháng 3 năm 2024

KẾ HOẠCH
Phát triển thư viện

Thực hiện Kế hoạch số ‹here:139/$0KH-UBND› ngày 20/02/2024 của UBND tỉnh Bắc Hà về văn hóa đọc.
//- bac-ha.plan
ỦY BAN NHÂN DÂN TỈNH BẮC HÀ
Số: ‹139/KH-UBND›

Bắc Hà, ngày 20 tháng 02 năm 2024

KẾ HOẠCH
Văn hóa đọc
//- nam-ha.plan
ỦY BAN NHÂN DÂN TỈNH NAM HÀ
Số: 139/KH-UBND

Nam Hà, ngày 11 tháng 5 năm 2024

KẾ HOẠCH
Trồng cây xanh
`,
      '140/KH-UBND',
    );
  });
});
