import { describe, expect, it } from 'vitest';
import { ids } from './passage.ts';

/** Printed form → id. */
const forms: Record<string, readonly [string, string][]> = {
  'State symbols': [
    ['Kế hoạch số 41/KH-UBND', '41/KH-UBND'],
    ['Nghị định số 61/2018/NĐ-CP', '61/2018/NĐ-CP'],
    ['Nghị quyết số 12.4/2026/NQ-CP', '12.4/2026/NQ-CP'],
    ['Kế hoạch số 902/KH-BYT-BGDĐT', '902/KH-BYT-BGDĐT'],
    ['Kế hoạch số 17/KH-BCĐQG1845', '17/KH-BCĐQG1845'],
    ['Công văn số 3021/UBND-KGVX', '3021/UBND-KGVX'],
    ['Hướng dẫn số 07/HD-X05-P2', '07/HD-X05-P2'],
    ['Nghị quyết số 30a/2008/NQ-CP', '30a/2008/NQ-CP'],
    ['Luật số 64/2025/QH15', '64/2025/QH15'],
    ['Kế hoạch số 8/KH-PGD&ĐT', '8/KH-PGD&ĐT'],
    ['Nghị định 17/CP', '17/CP'],
  ],
  'Party symbols': [
    ['Kết luận số 12-KL/TW', '12-KL/TW'],
    ['Chương trình hành động số 9-CTr/TU', '9-CTr/TU'],
    ['Kế hoạch số 71-KH/ĐĐQH15', '71-KH/ĐĐQH15'],
    ['Công văn số 55-CV/BTGDVTU', '55-CV/BTGDVTU'],
    ['Quy định số 20-QĐi/TW', '20-QĐi/TW'],
    ['Đề án số 03-DA/TU', '03-ĐA/TU'],
  ],
  'spaces and dashes': [
    ['Chỉ thị 31 - CT/TW', '31-CT/TW'],
    ['Kết luận số 12- KL/TW', '12-KL/TW'],
    ['Kế hoạch số 90 -KH/TU', '90-KH/TU'],
    ['văn bản số 12 /KH-PGDĐT', '12/KH-PGDĐT'],
    ['số 82/KH – UBND', '82/KH-UBND'],
    ['Quyết định số 3 /2021/ QĐ - TTg', '3/2021/QĐ-TTg'],
    ['Tờ trình số 4/TTr-CAT- PV01', '4/TTr-CAT-PV01'],
    ['Chỉ thị09/CT-TTg', '09/CT-TTg'],
    ['Kế hoạch số: 15/KH-UBND', '15/KH-UBND'],
    ['Quyết định số 43/QĐ-BGD& ĐT', '43/QĐ-BGD&ĐT'],
  ],
  'signs in the wrong order': [
    ['Kế hoạch số 33/KH-TU', '33-KH/TU'],
    ['Kết luận số 12/KL/TW', '12-KL/TW'],
    ['Quyết định số 45-QĐ/UBND', '45/QĐ-UBND'],
    ['Quyết định số 15/QĐ-ĐU', '15-QĐ/ĐU'],
  ],
  'damaged letters': [
    ['Kế hoạch 24-KH/DUK', '24-KH/ĐUK'],
    ['Quyết định số 12/QÐ-TTg', '12/QĐ-TTg'],
    ['Quyết định số 12/Qð-UBND', '12/QĐ-UBND'],
    ['QUYẾT ĐỊNH SỐ 12/QĐ-TTG', '12/QĐ-TTg'],
    ['Kết luận số 8-KL/TƯ', '8-KL/TW'],
    ['Quyết định số 12/QĐUBND', '12/QĐ-UBND'],
    ['Nghị định số 72/2019/NĐCP', '72/2019/NĐ-CP'],
    ['Thông tư số 03/2021/TTVPCP', '03/2021/TT-VPCP'],
    ['Kế hoạch số 41/KHSGDĐT', '41/KH-SGDĐT'],
    ['nghị định số 72/2019/nđ-cp', '72/2019/NĐ-CP'],
    ['Quyết định số 12/QĐ.UBND', '12/QĐ-UBND'],
    ['Nghị quyết số 12/NQ-HDND', '12/NQ-HĐND'],
  ],
  footnotes: [
    ['Kế hoạch số 15/KH-UBND(1) ngày 02/3/2021', '15/KH-UBND'],
    ['Kế hoạch số 15/KH-UBND2, ngày 02/3/2021', '15/KH-UBND'],
    ['Kế hoạch số 15/KH-UBND[3]', '15/KH-UBND'],
  ],
  'blank numbers': [
    ['kèm theo Quyết định số     /QĐ-UBND ngày   tháng   năm 2024', '/QĐ-UBND'],
    ['Kế hoạch số ……-KH/CB, ngày …/…/… của Chi bộ', '-KH/CB'],
  ],
};

for (const [name, examples] of Object.entries(forms)) {
  describe(name, () => {
    it.each(examples)('%s → %s', (words, id) => {
      expect(ids(words)).toEqual([id]);
    });
  });
}

describe('what only looks like a symbol', () => {
  it.each([
    'họp ngày 15/6/2023 - Ban Giám hiệu; trực 24/7; giai đoạn 2018 - 2020',
    'tỷ lệ 1/10, phòng 12/A, số nhà 35/12A, lớp 10-A1, điện thoại 0299-3811222',
    '10-15 kg/HS, 50.000/ĐVT, 3/4 số phiếu, 100-120/HS',
    'mã số 12-AB/CD, biển số 51A-123.45, mẫu 02/HĐ-TV, lô 3-BT/TT',
    'xem https://vi.du.vn/van-ban/12-QD-TTg/ban-goc và http://a.vn/1234/QĐ-UBND.pdf',
    'thư gửi a12/KH-UBND@vi.du',
    'Quyết định 05 nội dung trọng tâm; Kết luận 2 vụ việc',
  ])('%s', (words) => {
    expect(ids(words)).toEqual([]);
  });
});

describe('lists', () => {
  it('reads each symbol behind one type word', () => {
    expect(ids('Các Công văn số 15/UBND-NC, 16/UBND-NC và số 17/UBND-NC ngày 02/3/2020')).toEqual([
      '15/UBND-NC',
      '16/UBND-NC',
      '17/UBND-NC',
    ]);
  });

  it('reads a number in the subject of another citation', () => {
    expect(
      ids('Kế hoạch số 5-KH/HU của Huyện ủy về thực hiện Kết luận số 12-KL/TW của Bộ Chính trị'),
    ).toEqual(['5-KH/HU', '12-KL/TW']);
  });
});
