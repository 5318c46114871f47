/** A sound plan of the State, and one of the Party: nothing is reported in either. */
export const state = `ỦY BAN NHÂN DÂN
HUYỆN YÊN LẬP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/KH-UBND

Yên Lập, ngày 12 tháng 3 năm 2024

KẾ HOẠCH
Triển khai công tác văn thư, lưu trữ

Căn cứ Luật Lưu trữ năm 2011;

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;

Thực hiện Kế hoạch số 112/KH-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh về công tác văn thư, lưu trữ năm 2024,

Ủy ban nhân dân huyện ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Nâng cao chất lượng công tác văn thư, lưu trữ của các cơ quan, đơn vị.

2. Yêu cầu

Bảo đảm thiết thực, hiệu quả, đúng tiến độ.

II. NHIỆM VỤ

1. Tập huấn nghiệp vụ văn thư cho công chức các phòng, ban.

- Cơ quan chủ trì: Phòng Nội vụ.
- Cơ quan phối hợp: Văn phòng HĐND và UBND huyện.
- Thời gian hoàn thành: trước ngày 30/6/2024.

2. Rà soát, nộp lưu hồ sơ theo Nghị định số 30/2020/NĐ-CP.

- Cơ quan chủ trì: Văn phòng HĐND và UBND huyện.
- Cơ quan phối hợp: Phòng Nội vụ.
- Thời gian hoàn thành: Quý III/2024.

3. Trang bị kho lưu trữ (chi tiết tại Phụ lục kèm theo).

- Cơ quan chủ trì: Phòng Tài chính - Kế hoạch.
- Cơ quan phối hợp: Phòng Nội vụ.
- Thời gian hoàn thành: từ tháng 7 đến tháng 9 năm 2024.

III. TỔ CHỨC THỰC HIỆN

1. Phòng Nội vụ

Theo dõi, đôn đốc; tổng hợp kết quả, báo cáo Ủy ban nhân dân huyện trước ngày 15/12/2024.

2. Phòng Tài chính - Kế hoạch

Bố trí kinh phí trước ngày 30/4/2024.

3. Ủy ban nhân dân các xã, thị trấn

Tổ chức thực hiện, báo cáo kết quả về Phòng Nội vụ trước ngày 05/12/2024.

Trên đây là Kế hoạch triển khai công tác văn thư, lưu trữ./.

Nơi nhận:
- Ủy ban nhân dân tỉnh (để b/c);
- Thường trực Huyện ủy;
- Các phòng, ban thuộc huyện;
- Ủy ban nhân dân các xã, thị trấn;
- Lưu: VT, NV.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Hà Văn Sơn

PHỤ LỤC
DANH MỤC TRANG THIẾT BỊ
(Kèm theo Kế hoạch số 45/KH-UBND ngày 12 tháng 3 năm 2024 của Ủy ban nhân dân huyện)

Giá để hồ sơ: 20 chiếc.
`;

export const party = `ĐẢNG BỘ TỈNH PHÚ THỌ
HUYỆN ỦY YÊN LẬP
*
Số 33-KH/HU

ĐẢNG CỘNG SẢN VIỆT NAM

Yên Lập, ngày 12 tháng 3 năm 2024

KẾ HOẠCH
thực hiện Chỉ thị số 24-CT/TU, ngày 05/02/2024 của Ban Thường vụ Tỉnh ủy
-----

Thực hiện Chỉ thị số 24-CT/TU, ngày 05/02/2024 của Ban Thường vụ Tỉnh ủy về tăng cường công tác dân vận, Ban Thường vụ Huyện ủy ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Nâng cao nhận thức của cấp ủy, tổ chức đảng.

II. NHIỆM VỤ

1. Tổ chức quán triệt Chỉ thị trong toàn Đảng bộ. Ban Dân vận Huyện ủy chủ trì, hoàn thành trong tháng 4/2024.

2. Xây dựng mô hình dân vận khéo. Ban Dân vận Huyện ủy chủ trì, hoàn thành trước ngày 30/9/2024.

III. TỔ CHỨC THỰC HIỆN

1. Ban Dân vận Huyện ủy theo dõi, tổng hợp, báo cáo Ban Thường vụ Huyện ủy trước ngày 10/12/2024.

2. Các chi bộ, đảng bộ cơ sở xây dựng kế hoạch trước ngày 15/4/2024.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (để báo cáo),
- Các chi bộ, đảng bộ cơ sở,
- Các ban Huyện ủy,
- Lưu Văn phòng Huyện ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Đinh Thị Hoa
`;

/** One change that spoils a sound plan, and the rule that has to notice. */
export const spoilt: readonly (readonly [
  code: string,
  plan: string,
  right: string | RegExp,
  wrong: string,
])[] = [
  ['missing-lead-unit', state, '- Cơ quan chủ trì: Phòng Tài chính - Kế hoạch.\n', ''],
  ['missing-deadline', state, '- Thời gian hoàn thành: Quý III/2024.\n', ''],
  ['collective-lead-unit', state, 'chủ trì: Phòng Nội vụ.', 'chủ trì: Các phòng, ban.'],
  [
    'lead-also-coordinates',
    state,
    'phối hợp: Văn phòng HĐND và UBND huyện.',
    'phối hợp: Phòng Nội vụ; Văn phòng HĐND và UBND huyện.',
  ],
  ['several-lead-units', state, 'chủ trì: Phòng Nội vụ.', 'chủ trì: Phòng Nội vụ, Phòng Tư pháp.'],
  ['unclear-deadline', state, 'Quý III/2024.', 'khi có yêu cầu.'],
  ['past-deadline', state, 'trước ngày 30/6/2024', 'trước ngày 30/6/2023'],
  ['deadline-order', state, 'từ tháng 7 đến tháng 9 năm 2024', 'từ tháng 9 đến tháng 7 năm 2024'],
  [
    'duplicate-task',
    state,
    '2. Rà soát, nộp lưu hồ sơ theo Nghị định số 30/2020/NĐ-CP.\n\n- Cơ quan chủ trì: Văn phòng HĐND và UBND huyện.\n- Cơ quan phối hợp: Phòng Nội vụ.\n- Thời gian hoàn thành: Quý III/2024.',
    '2. Tập huấn nghiệp vụ văn thư cho công chức các phòng, ban.\n\n- Cơ quan chủ trì: Phòng Nội vụ.\n- Cơ quan phối hợp: Văn phòng HĐND và UBND huyện.\n- Thời gian hoàn thành: trước ngày 30/6/2024.',
  ],
  ['missing-recipients', state, /Nơi nhận:[\s\S]*NV\.\n/, ''],
  ['unit-not-recipient', state, '- Các phòng, ban thuộc huyện;\n', ''],
  ['missing-archive-line', state, '- Lưu: VT, NV.\n', ''],
  [
    'duplicate-recipient',
    state,
    '- Thường trực Huyện ủy;',
    '- Thường trực Huyện ủy;\n- Thường trực Huyện ủy;',
  ],
  ['salutation-recipient', state, '- Thường trực Huyện ủy;', '- Như trên;'],
  ['recipient-punctuation', state, '- Thường trực Huyện ủy;', '- Thường trực Huyện ủy,'],
  ['directive-type-mismatch', state, 'Thực hiện Kế hoạch số 112', 'Thực hiện Quyết định số 112'],
  ['directive-number-format', state, '112/KH-UBND', '112 / KH - UBND'],
  ['directive-number-format', state, '112/KH-UBND', '112-KH/UBND'],
  ['directive-year-mismatch', state, 'ngày 05 tháng 3 năm 2020', 'ngày 05 tháng 3 năm 2021'],
  [
    'directive-conflict',
    state,
    'theo Nghị định số 30/2020/NĐ-CP.',
    'theo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ.',
  ],
  [
    'incomplete-first-citation',
    state,
    '2. Rà soát, nộp lưu hồ sơ theo Nghị định số 30/2020/NĐ-CP.',
    '2. Rà soát, nộp lưu hồ sơ theo Thông tư số 10/2022/TT-BNV.',
  ],
  [
    'repeated-full-citation',
    state,
    'theo Nghị định số 30/2020/NĐ-CP.',
    'theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
  ],
  ['directive-after-plan', state, 'ngày 15 tháng 01 năm 2024', 'ngày 15 tháng 4 năm 2024'],
  ['missing-legal-basis', state, /Căn cứ Luật[\s\S]*như sau:\n/, ''],
  ['legal-basis-punctuation', state, 'năm 2011;', 'năm 2011.'],
  ['citation-style', state, '112/KH-UBND ngày', '112/KH-UBND, ngày'],
  ['missing-title', state, 'KẾ HOẠCH\nTriển khai công tác văn thư, lưu trữ\n', 'KẾ HOẠCH\n'],
  ['missing-section', state, /I\. MỤC ĐÍCH[\s\S]*tiến độ\.\n\nII\./, 'I.'],
  ['empty-section', state, 'Bảo đảm thiết thực, hiệu quả, đúng tiến độ.\n', ''],
  ['numbering-sequence', state, '3. Trang bị', '4. Trang bị'],
  ['numbering-style', state, '2. Rà soát', '2/ Rà soát'],
  [
    'missing-letterhead',
    state,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n',
    '',
  ],
  ['blank-number', state, 'Số: 45/KH', 'Số:    /KH'],
  ['blank-date', state, 'ngày 12 tháng 3 năm 2024\n\nKẾ', 'ngày     tháng 3 năm 2024\n\nKẾ'],
  ['number-format', state, 'Số: 45/KH-UBND', 'Số: 5/KH-UBND'],
  ['number-format', state, 'Số: 45/KH-UBND', 'Số: 45-KH/UBND'],
  ['missing-signature', state, /TM\. ỦY BAN NHÂN DÂN\nKT[\s\S]*Sơn\n/, ''],
  ['signature-form', state, 'TM. ỦY BAN NHÂN DÂN\n', ''],
  ['signature-form', state, 'KT. CHỦ TỊCH', 'KT.CHỦ TỊCH'],
  ['missing-end-mark', state, 'lưu trữ./.', 'lưu trữ.'],
  ['unmentioned-appendix', state, ' (chi tiết tại Phụ lục kèm theo)', ''],
  ['missing-appendix', state, /PHỤ LỤC\nDANH[\s\S]*$/, ''],
  ['appendix-reference', state, '(Kèm theo Kế hoạch số 45/', '(Kèm theo Kế hoạch số 54/'],
  ['invalid-date', state, '30/6/2024', '31/6/2024'],
  ['date-format', state, '05/12/2024', '5/12/2024'],
  ['ocr-error', state, 'I. MỤC ĐÍCH', 'I. MỤC DÍCH'],
  ['doubled-word', state, 'của các cơ quan', 'của các các cơ quan'],
  ['doubled-punctuation', state, 'hiệu quả, đúng', 'hiệu quả,, đúng'],
  ['spacing', state, 'hiệu quả, đúng', 'hiệu quả , đúng'],
  ['unbalanced-quotes', state, 'đúng tiến độ.', 'đúng “tiến độ.'],
  ['capital-after-semicolon', state, 'đôn đốc; tổng hợp', 'đôn đốc; Tổng hợp'],
  ['inconsistent-spelling', state, 'đúng tiến độ.', 'đúng tiến độ hằng năm, hàng năm, hằng quý.'],
  [
    'undefined-abbreviation',
    state,
    'của các cơ quan, đơn vị.',
    'của các cơ quan, đơn vị thuộc QKZTR.',
  ],
  ['blank-text', state, 'đúng tiến độ.', 'đúng tiến độ ………….'],
  ['signature-form', party, 'T/M BAN', 'TM. BAN'],
  ['recipient-punctuation', party, '- Các ban Huyện ủy,', '- Các ban Huyện ủy;'],
  ['missing-letterhead', party, 'ĐẢNG CỘNG SẢN VIỆT NAM\n', ''],
  ['number-format', party, 'Số 33-KH/HU', 'Số 33/KH-HU'],
  [
    'directive-type-mismatch',
    party,
    '1. Tổ chức quán triệt Chỉ thị trong',
    '1. Tổ chức quán triệt Kết luận số 24-CT/TU trong',
  ],
  [
    'directive-number-format',
    party,
    'Thực hiện Chỉ thị số 24-CT/TU',
    'Thực hiện Chỉ thị số 24/CT-TU',
  ],
  [
    'directive-number-format',
    party,
    'Thực hiện Chỉ thị số 24-CT/TU',
    'Thực hiện Chỉ thị số: 24-CT/TU',
  ],
  [
    'legal-basis-punctuation',
    party,
    'Thực hiện Chỉ thị số 24-CT/TU, ngày 05/02/2024 của Ban Thường vụ Tỉnh ủy về tăng',
    '- Căn cứ Điều lệ Đảng.\n- Căn cứ Chương trình công tác năm 2024,\n\nThực hiện Chỉ thị số 24-CT/TU, ngày 05/02/2024 của Ban Thường vụ Tỉnh ủy về tăng',
  ],
];
