import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../server/src/plan/facts.ts';
import { readPlan } from './read-plan.ts';

const body =
  'I. MỤC ĐÍCH\nNâng cao ý thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng: Theo dõi, đôn đốc.\n';

const letterheadOf = ({ letterhead }: Plan) =>
  [letterhead.issuer?.text, letterhead.number?.text, letterhead.place?.text, letterhead.date].join(
    ' | ',
  );

const closingOf = ({ recipients, signature }: Plan) => [
  ...(recipients?.items.map(({ name, archive }) => (archive ? `Lưu ${name}` : name)) ?? []),
  [signature?.authority, signature?.post, signature?.signer].join(' | '),
];

describe('two columns that a copy has joined by one bar a line', () => {
  it('are the letterhead above and recipients and signature below', () => {
    const plan = readPlan(
      `SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9/KH-SLĐTBXH | Hà Nam, ngày 02 tháng 3 năm 2016\n\nKẾ HOẠCH\n\n${body}\nNơi nhận: | KT. GIÁM ĐỐC\n- Bộ LĐTBXH (b/c); | PHÓ GIÁM ĐỐC\n- Các phòng; |\n- Lưu: VT. | Lê Thị Hoa\n`,
    );
    expect(letterheadOf(plan)).toBe(
      'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI | 9/KH-SLĐTBXH | Hà Nam | 2016-03-02',
    );
    expect(closingOf(plan)).toEqual([
      'Bộ LĐTBXH',
      'Các phòng',
      'Lưu VT',
      ' | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC | Lê Thị Hoa',
    ]);
  });

  it('may come one below the other, the name of the signer last', () => {
    const plan = readPlan(
      `KẾ HOẠCH\n\n${body}\nGIÁM ĐỐC\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n\nLê Thị Hoa\n`,
    );
    expect(closingOf(plan)).toEqual(['Sở Y tế', 'Lưu VT', ' | GIÁM ĐỐC | Lê Thị Hoa']);
  });

  it('are a deputy’s signature in the Party’s form, and no point “K”', () => {
    const plan = readPlan(
      `KẾ HOẠCH\n\n${body}\nT/M ĐẢNG ỦY\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n\nLê Thị Hoa\n`,
    );
    expect(closingOf(plan)).toEqual(['T/M ĐẢNG ỦY | K/T BÍ THƯ PHÓ BÍ THƯ | Lê Thị Hoa']);
  });
});

describe('the letterhead', () => {
  it.each([
    [
      'the cells of a table, broken over lines with a bar behind each',
      'UBND\nTỈNH HÀ NAM\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 9/KH-UBND\n|\nHà Nam, ngày\n02 tháng 3 năm 2026\n|\n',
      'UBND TỈNH HÀ NAM | 9/KH-UBND | Hà Nam | 2026-03-02',
    ],
    [
      'the Youth Union’s name at the right',
      'BCH ĐOÀN HUYỆN THANH LIÊM          ĐOÀN TNCS HỒ CHÍ MINH\nSố: 12-KH/HĐTN          Thanh Liêm, ngày 02 tháng 3 năm 2014\n',
      'BCH ĐOÀN HUYỆN THANH LIÊM | 12-KH/HĐTN | Thanh Liêm | 2014-03-02',
    ],
    [
      'two columns joined by bars',
      'UBND TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ | Độc lập - Tự do - Hạnh phúc\nSố: 9/KH-SYT | Hà Nam, ngày 02 tháng 3 năm 2026\n',
      'SỞ Y TẾ | 9/KH-SYT | Hà Nam | 2026-03-02',
    ],
    [
      'two columns set with tabs',
      'TỈNH ỦY HÀ NAM\tĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG\n*\tHà Nam, ngày 02 tháng 3 năm 2026\nSố 9-KH/VPTU\n',
      'VĂN PHÒNG | 9-KH/VPTU | Hà Nam | 2026-03-02',
    ],
    [
      'the number behind the body in one cell',
      '| TỈNH ỦY HÀ NAM | ĐẢNG CỘNG SẢN VIỆT NAM |\n|---|---|\n| BAN THƯỜNG VỤ * Số 9-KH/TU | Hà Nam, ngày 02 tháng 3 năm 2026 |\n',
      'BAN THƯỜNG VỤ | 9-KH/TU | Hà Nam | 2026-03-02',
    ],
    [
      'its place in a parent body whose name ends like a body',
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI PHÒNG TRƯỜNG THPT AN LÃO\nSố: 9/KH-THPTAL\nAn Lão, ngày 02 tháng 3 năm 2026\n',
      'TRƯỜNG THPT AN LÃO | 9/KH-THPTAL | An Lão | 2026-03-02',
    ],
    [
      'one body whose name ends like another, and an organ in short letters below its body',
      'LĐLĐ HUYỆN AN LÃO\nCĐCS CÔNG TY MÔI TRƯỜNG\nSố: 9/KH-CĐCS\nAn Lão, ngày 02 tháng 3 năm 2026\n',
      'CĐCS CÔNG TY MÔI TRƯỜNG | 9/KH-CĐCS | An Lão | 2026-03-02',
    ],
    [
      'a ministry on one line',
      'BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9/KH-BTNMT  Hà Nội, ngày 02 tháng 3 năm 2024\n',
      'BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG | 9/KH-BTNMT | Hà Nội | 2024-03-02',
    ],
    [
      'a place below its body, over a blank line',
      'ỦY BAN NHÂN DÂN\n\nTỈNH HÀ NAM\n\nSố: 9/KH-UBND\n\nHà Nam, ngày 02 tháng 3 năm 2026\n',
      'ỦY BAN NHÂN DÂN TỈNH HÀ NAM | 9/KH-UBND | Hà Nam | 2026-03-02',
    ],
  ])('has %s', (_, letterhead, expected) => {
    expect(letterheadOf(readPlan(`${letterhead}\nKẾ HOẠCH\nTrực Tết\n\n${body}`))).toBe(expected);
  });
});

describe('the title', () => {
  it('may be in ordinary letters below a letterhead', () => {
    const plan = readPlan(
      `TRƯỜNG THCS BÌNH AN\nSố: 4/KH-THCSBA\n\nKế hoạch\nKiểm tra nội bộ\n\n${body}`,
    );
    expect([plan.title?.kind.text, plan.title?.subject?.text]).toEqual([
      'Kế hoạch',
      'Kiểm tra nội bộ',
    ]);
  });

  it('is no word of a menu above the letterhead', () => {
    const plan = readPlan(`Kế hoạch\nCông văn\n\nSố: 4/KH-UBND\n\nKẾ HOẠCH\nTrực Tết\n\n${body}`);
    expect(plan.title?.subject?.text).toBe('Trực Tết');
  });
});

describe('the family', () => {
  it.each([
    ['party', 'Chi bộ xây dựng kế hoạch giải quyết đơn như sau:'],
    [
      'state',
      'Thực hiện Kết luận số 9-KL/TW của Bộ Chính trị, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
    ],
  ])('is that of the author in the lead-in: %s', (family, leadIn) => {
    expect(readPlan(`KẾ HOẠCH\ngiải quyết đơn\n\n${leadIn}\n${body}`).family).toBe(family);
  });

  it('of an appendix is that of the document it goes with', () => {
    const plan = readPlan(
      'PHỤ LỤC I\nDANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 9-NQ/TW\n(Kèm theo Nghị quyết số 3/NQ-CP ngày 01/01/2026 của Chính phủ)\n',
    );
    expect(plan.family).toBe('state');
  });
});

describe('recipients and signature', () => {
  it.each([
    [
      'side by side',
      'Nơi nhận:                          TM. ỦY BAN NHÂN DÂN\n- UBND huyện (b/c);                      CHỦ TỊCH\n- Lưu: VT.\n\n                                      Lê Văn Bình\n',
      ['UBND huyện', 'Lưu VT', 'TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Lê Văn Bình'],
    ],
    [
      'side by side with tabs, the name beside the archive line',
      'Nơi nhận:\tHIỆU TRƯỞNG\n- Phòng GD&ĐT;\n- Lưu: VT.\tLê Văn Bình\n',
      ['Phòng GD&ĐT', 'Lưu VT', ' | HIỆU TRƯỞNG | Lê Văn Bình'],
    ],
    [
      'in one line, with commas between them and within a name',
      'Nơi nhận: Đảng ủy xã, Các tổ, nhóm trưởng, Lưu CB\nT/M CHI BỘ\nBÍ THƯ\nLê Văn Bình\n',
      ['Đảng ủy xã', 'Các tổ, nhóm trưởng', 'Lưu CB', 'T/M CHI BỘ | BÍ THƯ | Lê Văn Bình'],
    ],
    [
      'signature first',
      'GIÁM ĐỐC\n\nLê Văn Bình\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n',
      ['Các phòng', 'Lưu VT', ' | GIÁM ĐỐC | Lê Văn Bình'],
    ],
    [
      'a recipient over two lines',
      'Nơi nhận:\n- Văn phòng Điều phối nông thôn mới các xã,\nphường;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Bình\n',
      ['Văn phòng Điều phối nông thôn mới các xã, phường', 'Lưu VT', ' | GIÁM ĐỐC | Lê Văn Bình'],
    ],
    [
      'recipients with a blank line below each line, one of them over two lines',
      'Nơi nhận:\n\n- Phòng VH-XH (để tổng\n\nhợp, theo dõi);\n\n- Bí thư, Trưởng ban\n\ncông tác các thôn;\n\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Bình\n',
      [
        'Phòng VH-XH',
        'Bí thư, Trưởng ban công tác các thôn',
        'Lưu VT',
        ' | CHỦ TỊCH | Lê Văn Bình',
      ],
    ],
    [
      'notes half abbreviated',
      'Nơi nhận:\n- Sở Y tế (b/cáo);\n- Các khoa (t/hiện);\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Bình\n',
      ['Sở Y tế', 'Các khoa', 'Lưu VT', ' | GIÁM ĐỐC | Lê Văn Bình'],
    ],
    [
      'below two signatures side by side, of which the right one is read',
      'TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN          KT. GIÁM ĐỐC\nCHỦ TỊCH                                PHÓ GIÁM ĐỐC\n\nTrần Thị Mai                            Lê Văn Bình\n\nNơi nhận:\n- Lưu: VT.\n',
      ['Lưu VT', ' | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC | Lê Văn Bình'],
    ],
    [
      'the post behind the label, one space left of two columns',
      'Nơi nhận: KT. GIÁM ĐỐC\n- Sở Y tế;\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\n\nLê Văn Bình\n',
      ['Sở Y tế', 'Lưu VT', ' | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC | Lê Văn Bình'],
    ],
    [
      'posts behind label and items, one space left of two columns',
      'Nơi nhận: KT.HIỆU TRƯỞNG\n-Phòng GD&ĐT(để b/c); P.HIỆU TRƯỞNG\n-Lưu VT.\n\nLê Văn Bình\n',
      ['Phòng GD&ĐT', 'Lưu VT', ' | KT.HIỆU TRƯỞNG P.HIỆU TRƯỞNG | Lê Văn Bình'],
    ],
    [
      'a bracket over two lines',
      'Nơi nhận:\n- Trung tâm Thông tin (để đăng\nCổng TTĐT);\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Bình\n',
      ['Trung tâm Thông tin', 'Lưu VT', ' | GIÁM ĐỐC | Lê Văn Bình'],
    ],
    [
      'no dashes, torn marks',
      'Nơi nhân:\nBan Tổ chức Tỉnh ủy;\n\nCác chi bộ;\n\nLuu: VT.\nGIÁM ĐỐC\nLê Văn Bình\n',
      ['Ban Tổ chức Tỉnh ủy', 'Các chi bộ', 'Lưu VT', ' | GIÁM ĐỐC | Lê Văn Bình'],
    ],
    [
      'the signature in a table row of its own',
      'Nơi nhận:\n- Lưu: VT.\n\n| | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Bình |\n|---|---|\n',
      ['Lưu VT', 'TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH PHÓ CHỦ TỊCH | Lê Văn Bình'],
    ],
    [
      'a body named over two lines',
      'Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nHUYỆN TÂN AN\nCHỦ TỊCH\nLÊ VĂN BÌNH\n',
      ['Lưu VT', 'TM. ỦY BAN NHÂN DÂN HUYỆN TÂN AN | CHỦ TỊCH | LÊ VĂN BÌNH'],
    ],
  ])('stand %s', (_, closing, expected) => {
    expect(closingOf(readPlan(`KẾ HOẠCH\nTrực Tết\n\n${body}\n${closing}`))).toEqual(expected);
  });
});
