import { describe, expect, it } from 'vitest';
import { declaration } from '../../server/src/features/across/declaration.ts';
import { readFixture, withMarks } from './fixture.ts';

/** `‹origin:…›` is what the editor underlines at `$0`; `‹whole:…›` and in it `‹number:…›` where it goes. */
function check(notation: string): void {
  const { file, cursor } = readFixture(notation);
  const found = declaration(file, cursor).flatMap((link) => [
    { label: 'origin', range: link.originSelectionRange ?? link.targetRange },
    { label: 'whole', range: link.targetRange },
    { label: 'number', range: link.targetSelectionRange },
  ]);
  expect(withMarks(file.text, found)).toBe(withMarks(file.text, file.marks));
}

describe('the declaration of a directive', () => {
  it('is its first, full citation in this file', () => {
    check(`KẾ HOẠCH
Phát triển thư viện

Thực hiện ‹whole:Kết luận số ‹number:57-KL/TW› ngày 15/6/2023 của Bộ Chính trị› về thông tin đối ngoại.

I. MỤC ĐÍCH
1. Quán triệt ‹origin:Kết luận số 57-$0KL/TW›.
II. NHIỆM VỤ
`);
  });

  it('is the full citation, be it not the first', () => {
    check(`KẾ HOẠCH
Triển khai thực hiện ‹origin:Kết luận số 57-$0KL/TW› về thông tin đối ngoại

Thực hiện ‹whole:Kết luận số ‹number:57-KL/TW› ngày 15/6/2023 của Bộ Chính trị› về thông tin đối ngoại.

I. MỤC ĐÍCH
II. NHIỆM VỤ
`);
  });

  it('tells two years of one number apart', () => {
    check(`KẾ HOẠCH
Phát triển thư viện

Căn cứ Chỉ thị số 02/CT-TTg ngày 09/01/2018 của Thủ tướng Chính phủ về tăng cường kỷ luật;
Căn cứ ‹whole:Chỉ thị số ‹number:02/CT-TTg› ngày 04/01/2019 của Thủ tướng Chính phủ› về phòng cháy;

I. MỤC ĐÍCH
1. Thực hiện ‹origin:Chỉ thị số 02/CT-$0TTg ngày 04/01/2019›.
II. NHIỆM VỤ
`);
  });

  it('is nothing in plain text', () => {
    check(`KẾ HOẠCH
Phát triển thư viện

I. MỤC ĐÍCH
Đưa sách đến $0từng thôn.
`);
  });
});
