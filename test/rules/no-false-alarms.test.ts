import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan } from '../../server/src/rules/index.ts';

/** What a rule must leave alone: a plan in a form of its own, and the code that was once reported there. */
interface Sound {
  readonly form: string;
  readonly code: string;
  readonly text: string;
  /** Words that do make the rule speak in the same plan, in place of those that do not. */
  readonly wrong?: readonly [right: string, wrong: string];
}

const plan = (body: string, closing = ''): string => `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh, Phòng Nội vụ xây dựng Kế hoạch như sau:

${body}
${closing}`;

const recipients = (...items: string[]): string =>
  `\nNơi nhận:\n${items.map((item) => `- ${item};\n`).join('')}- Lưu: VT.\n\nTRƯỞNG PHÒNG\n\nNguyễn Văn Bình\n`;

const sound: readonly Sound[] = [
  {
    form: 'a deputy minister signs as “THỨ TRƯỞNG”',
    code: 'signature-form',
    text: plan(
      'I. NỘI DUNG\n\n1. Kiểm tra hồ sơ.',
      '\nNơi nhận:\n- Các cục, vụ;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nNguyễn Văn Bình\n',
    ),
    wrong: ['THỨ TRƯỞNG\n', ''],
  },
  {
    form: 'a task whose sentence begins with who acts',
    code: 'missing-lead-unit',
    text: plan(
      'I. NỘI DUNG\n\n1. Tập huấn nghiệp vụ\n\nVăn phòng Sở mở 02 lớp tập huấn, xong trong tháng 5/2025.',
    ),
    wrong: ['Văn phòng Sở mở', 'Các cơ quan, đơn vị mở'],
  },
  {
    form: 'a body that is named behind the title of the task',
    code: 'missing-lead-unit',
    text: plan(
      'I. NỘI DUNG\n\n1. Tín dụng: Ngân hàng Chính sách xã hội huyện cho hợp tác xã vay vốn.',
    ),
    wrong: ['Ngân hàng Chính sách xã hội huyện cho', 'tiếp tục cho'],
  },
  {
    form: 'what an inspection looks into',
    code: 'missing-lead-unit',
    text: plan(
      'I. NỘI DUNG KIỂM TRA\n\n1. Công tác chỉ đạo, điều hành.\n\n2. Việc tiếp nhận, giải quyết hồ sơ.',
    ),
    wrong: ['I. NỘI DUNG KIỂM TRA', 'I. NỘI DUNG'],
  },
  {
    form: 'an event with a section on its time and place',
    code: 'missing-deadline',
    text: plan(
      'I. HOẠT ĐỘNG\n\n1. Văn phòng Sở tổ chức vòng sơ khảo.\n\nII. THỜI GIAN, ĐỊA ĐIỂM\n\n- Ngày 05/12/2026, tại hội trường.',
    ),
    wrong: ['- Ngày 05/12/2026, tại hội trường.', '- Tại hội trường của Sở, do Ban Tổ chức chọn.'],
  },
  {
    form: 'how an event is to be',
    code: 'missing-lead-unit',
    text: plan('I. NỘI DUNG, HÌNH THỨC\n\n1. Chương trình dự thi: mỗi đoàn một chương trình.'),
    wrong: ['NỘI DUNG, HÌNH THỨC', 'NỘI DUNG CÔNG VIỆC'],
  },
  {
    form: 'the rows of a timetable',
    code: 'missing-lead-unit',
    text: plan(
      'I. THỜI GIAN BIỂU\n\n| Thời gian | Hoạt động |\n|---|---|\n| Tuần 1 | Họp hội đồng, phân công |\n| Tuần 2 | Thu thập minh chứng |',
    ),
    wrong: ['I. THỜI GIAN BIỂU', 'I. NỘI DUNG CÔNG VIỆC'],
  },
  {
    form: 'reviews in place of reports',
    code: 'missing-reporting-duty',
    text: plan('I. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng theo dõi, tham mưu sơ kết vào tháng 6.'),
    wrong: ['tham mưu sơ kết vào tháng 6.', 'nhắc việc.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.'],
  },
  {
    form: 'circumstances among the contents',
    code: 'missing-lead-unit',
    text: plan(
      'I. NỘI DUNG\n\n1. Đối tượng: các phòng, ban.\n\n2. Nội dung kiểm tra:\n\na) Lập hồ sơ công việc;\n\nb) Quản lý con dấu.',
    ),
    wrong: ['2. Nội dung kiểm tra:', '2. Rà soát, sửa đổi các quy chế:'],
  },
  {
    form: 'an appendix that assigns in columns of its own',
    code: 'missing-lead-unit',
    text: plan(
      'I. NHIỆM VỤ\n\n1. Rà soát các tuyến phố (chi tiết tại Phụ lục).',
      '\nPHỤ LỤC\nCÁC TUYẾN PHỐ\n\n| TT | Tên tuyến | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Phố Hàng Bông | Phòng Kinh tế | Quý I/2026 |\n',
    ),
    wrong: ['| Phòng Kinh tế |', '| |'],
  },
  {
    form: 'a group of recipients that names the kind of body',
    code: 'unit-not-recipient',
    text: plan(
      'I. NHIỆM VỤ\n\n1. Số hóa hồ sơ.\n\n- Đơn vị chủ trì: Trung tâm Phục vụ hành chính công xã',
      recipients('UBND tỉnh', 'Các phòng, ban, trung tâm thuộc xã'),
    ),
    wrong: ['Các phòng, ban, trung tâm thuộc xã', 'Các thôn'],
  },
  {
    form: 'a group of recipients without “các”',
    code: 'unit-not-recipient',
    text: plan(
      'I. NHIỆM VỤ\n\n1. Số hóa hồ sơ.\n\n- Đơn vị chủ trì: Sở Tư pháp',
      recipients('UBND tỉnh', 'Sở, ban, ngành tỉnh'),
    ),
    wrong: ['Sở, ban, ngành tỉnh', 'Sở Y tế'],
  },
  {
    form: 'a row whose cells are tasks with a lead each',
    code: 'several-lead-units',
    text: plan(
      'I. NHIỆM VỤ\n\n| Việc 1 | Việc 2 |\n|---|---|\n| Sửa kho | Soạn nội quy |\n| Chủ trì: Phòng Tư pháp | Chủ trì: Phòng Y tế |',
    ),
    wrong: ['Phòng Tư pháp |', 'Phòng Tư pháp, Phòng Kinh tế |'],
  },
  {
    form: 'a column that names who is in charge',
    code: 'several-lead-units',
    text: plan(
      'I. NHIỆM VỤ\n\n| Nội dung | Phụ trách | Hoàn thành |\n|---|---|---|\n| Mời đại biểu | Phòng Tư pháp, Phòng Y tế | Tháng 5/2025 |',
    ),
    wrong: ['| Phụ trách |', '| Chủ trì |'],
  },
  {
    form: 'the office that issues the plan',
    code: 'unit-not-recipient',
    text: plan(
      'I. NHIỆM VỤ\n\n1. Kiểm tra hồ sơ.\n\n- Đơn vị chủ trì: Phòng Nội vụ',
      recipients('UBND tỉnh', 'Các thôn'),
    ),
    wrong: ['chủ trì: Phòng Nội vụ', 'chủ trì: Phòng Tư pháp'],
  },
  {
    form: 'a committee for one occasion',
    code: 'unit-not-recipient',
    text: plan(
      'I. NHIỆM VỤ\n\n1. Tổ chức hội thao.\n\n- Đơn vị chủ trì: Ban Tổ chức Hội thao',
      recipients('UBND tỉnh', 'Các thôn'),
    ),
    wrong: ['Ban Tổ chức Hội thao\n', 'Ban Tổ chức Tỉnh ủy\n'],
  },
  {
    form: 'a report whose addressee has a name of its own',
    code: 'incomplete-reporting-duty',
    text: plan(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Các công đoàn cơ sở báo cáo kết quả về Công đoàn phường trước ngày 05/6/2026.',
    ),
  },
  {
    form: 'a draft of headings alone',
    code: 'missing-recipients',
    text: 'KẾ HOẠCH\nTổ chức hội thi năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n2. Yêu cầu\n\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n2. Các phòng chuyên môn\n',
    wrong: [
      '2. Các phòng chuyên môn',
      '2. Các phòng chuyên môn rà soát hồ sơ, báo cáo kết quả về Văn phòng Sở.',
    ],
  },
  {
    form: 'a telephone number that a web page has masked',
    code: 'blank-text',
    text: plan('I. NỘI DUNG\n\n1. Liên hệ Văn phòng Sở, điện thoại 0222.3822.xxx.'),
    wrong: ['0222.3822.xxx', 'xxx'],
  },
  {
    form: 'the dashes of the motto beside those of the text',
    code: 'inconsistent-spelling',
    text: `SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nSố: 15/KH-SNV\n\n${plan('I. NỘI DUNG\n\n1. Kiểm tra phòng Kế hoạch - Tài chính, phòng Tổ chức - Cán bộ.')}`,
    wrong: ['Tổ chức - Cán bộ', 'Tổ chức – Cán bộ'],
  },
];

const ofDoan = `TỈNH ĐOÀN AN GIANG
BCH ĐOÀN XÃ VĨNH THẠNH
***
Số: 08-KH/ĐTN

ĐOÀN TNCS HỒ CHÍ MINH

Vĩnh Thạnh, ngày 20 tháng 02 năm 2026

KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2026

I. TỔ CHỨC THỰC HIỆN

1. Các chi đoàn báo cáo kết quả về Đoàn xã trước ngày 28/3/2026.

Nơi nhận:
- BTV Tỉnh đoàn;
- Lưu VP.

TM. BAN CHẤP HÀNH
BÍ THƯ

Lê Văn Tâm
`;

const codesOf = (text: string): string[] =>
  checkPlan(openPlanDocument(text), { locale: 'vi', assumePlan: true }).map(({ code }) => code);

describe('no false alarm', () => {
  it.each(sound)('$code: $form', ({ code, text, wrong }) => {
    expect(codesOf(text)).not.toContain(code);
    if (wrong) expect(codesOf(text.replace(...wrong))).toContain(code);
  });

  it('for a plan of the Youth Union, whose guide is neither that of the Party nor that of the State', () => {
    const codes = codesOf(ofDoan);
    for (const code of ['missing-letterhead', 'signature-form', 'recipient-punctuation'])
      expect(codes).not.toContain(code);
    const ofParty = ofDoan.replace('ĐOÀN TNCS HỒ CHÍ MINH', 'ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(codesOf(ofParty)).toContain('signature-form');
  });

  it('in the letterhead below the menu of a web page, which the fix keeps', () => {
    const menu = 'Trang chủ\nGiới thiệu\nTin tức\nLiên hệ\nA- A A+\nLượt xem: 12\n';
    const letterhead =
      'SỞ NỘI VỤ\nSố: 15/KH-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 20 tháng 02 năm 2025\n';
    const text = `${menu}${letterhead}${plan('I. NỘI DUNG\n\n1. Kiểm tra hồ sơ.')}`;
    const foreign = checkPlan(openPlanDocument(text), { locale: 'vi' }).filter(
      ({ code }) => code === 'foreign-text',
    );
    expect(foreign.map(({ message }) => /\d+ dòng/u.exec(message)?.[0])).toEqual(['6 dòng']);
    expect(codesOf(text)).not.toContain('missing-letterhead');
  });

  it('in the list of directives that a law portal shows above a plan', () => {
    const list =
      '- 1 Nghị quyết 28/NQ-CP năm 2021 về bình đẳng giới\n- 2 Kế hoạch 164/KH-UBND năm 2019\n';
    const letterhead = 'SỞ NỘI VỤ\nSố: 15/KH-SNV\nHà Nội, ngày 20 tháng 02 năm 2025\n';
    const body = plan('I. NỘI DUNG\n\n1. Kiểm tra hồ sơ.');
    const codes = ['directive-number-format', 'incomplete-first-citation'];
    const above = codesOf(`${list}${letterhead}${body}`).filter((code) => codes.includes(code));
    expect(above).toEqual([]);
    expect(codesOf(`${letterhead}${list}${body}`)).toEqual(expect.arrayContaining(codes));
  });

  it('in an appendix that repeats the plan’s own number as its letterhead has it', () => {
    const front = 'UBND XÃ TÂN PHÚ\nSố: 45-KH/UBND\nTân Phú, ngày 20 tháng 02 năm 2025\n';
    const note = '\nPHỤ LỤC\nDANH MỤC\n(Kèm theo Kế hoạch số 45-KH/UBND)\n\nGiá sách: 02 chiếc.\n';
    const text = `${front}${plan('I. NỘI DUNG\n\n1. Mua giá sách.', note)}`;
    expect(codesOf(text)).toContain('number-format');
    expect(codesOf(text)).not.toContain('directive-number-format');
    const other = text.replace('số 45-', 'số 46-');
    expect(codesOf(other)).toContain('directive-number-format');
  });

  it('in a note beside a brace that several recipients share', () => {
    const shared = recipients('UBND thành phố', 'Các phòng').replace('phố;', 'phố; (để b/c)');
    const body = plan('I. NỘI DUNG\n\n1. Kiểm tra hồ sơ.', shared);
    expect(codesOf(body)).not.toContain('recipient-punctuation');
    expect(codesOf(body.replace('phố; (', 'phố ('))).toContain('recipient-punctuation');
  });
});
