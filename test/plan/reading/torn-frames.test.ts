import { describe, expect, it } from 'vitest';
import type { OutlineNode, Plan } from '../../../server/src/plan/facts.ts';
import { readPlan } from './read-plan.ts';

const body =
  'KẾ HOẠCH\nTổ chức Hội thi nấu ăn\n\nI. MỤC ĐÍCH\nNâng cao tay nghề.\nII. NỘI DUNG\n1. Thời gian: Tháng 3.\n';

const letterheadOf = ({ letterhead }: Plan) =>
  [letterhead.issuer?.text, letterhead.number?.text, letterhead.place?.text, letterhead.date].join(
    ' | ',
  );

const signatureOf = ({ signature }: Plan) =>
  [signature?.authority, signature?.post, signature?.signer].join(' | ');

const outlineOf = (nodes: readonly OutlineNode[]): unknown[] =>
  nodes.map(({ label, title, children }) =>
    children.length > 0 ? [label, title, outlineOf(children)] : [label, title],
  );

describe('a letterhead', () => {
  it.each([
    [
      'whose lines a copy ran together',
      'UBND HUYỆN CẨM LÝTRƯỜNG MẦM NON HOA MAI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc\nSố: 7/KH-MN\nCẩm Lý, ngày 02 tháng 3 năm 2021\n',
      'TRƯỜNG MẦM NON HOA MAI | 7/KH-MN | Cẩm Lý | 2021-03-02',
    ],
    [
      'of a branch whose name runs on from its parent’s',
      'ĐẢNG BỘ XÃ CẨM HƯNGCHI BỘ TRẠM Y TẾ\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 7-KH/CB\nCẩm Hưng, ngày 02 tháng 3 năm 2021\n',
      'CHI BỘ TRẠM Y TẾ | 7-KH/CB | Cẩm Hưng | 2021-03-02',
    ],
    [
      'without the comma behind its place',
      'TRƯỜNG TIỂU HỌC CẨM LÝ\nSố: 7/KH-TH\nCẩm Lý ngày 02 tháng 3 năm 2021\n',
      'TRƯỜNG TIỂU HỌC CẨM LÝ | 7/KH-TH | Cẩm Lý | 2021-03-02',
    ],
    [
      'without a place',
      'TRƯỜNG TIỂU HỌC CẨM LÝ\nSố: 7/KH-TH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNgày 02 tháng 3 năm 2021\n',
      'TRƯỜNG TIỂU HỌC CẨM LÝ | 7/KH-TH |  | 2021-03-02',
    ],
    [
      'below the date of the page that shows it',
      'Ngày 09 tháng 9 năm 2023\n\nTRƯỜNG TIỂU HỌC CẨM LÝ\nSố: 7/KH-TH\nCẩm Lý, ngày 02 tháng 3 năm 2021\n',
      'TRƯỜNG TIỂU HỌC CẨM LÝ | 7/KH-TH | Cẩm Lý | 2021-03-02',
    ],
    [
      'with a letter behind its number',
      'SỞ Y TẾ\nSố: 7b/KH-SYT\nHà Nam, ngày 02 tháng 3 năm 2021\n',
      'SỞ Y TẾ | 7b/KH-SYT | Hà Nam | 2021-03-02',
    ],
    [
      'with a dot in its symbol',
      'ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI TRƯỜNG CẨM LÝ\nSố: 07/KH.LĐ Cẩm Lý, ngày 02 tháng 3 năm 2021\n',
      'LIÊN ĐỘI TRƯỜNG CẨM LÝ | 07/KH.LĐ | Cẩm Lý | 2021-03-02',
    ],
    [
      'whose body’s name ends beside the number, below a blank line',
      'SỞ GD&ĐT HÀ NAM TRƯỜNG THPT\n\nCẨM LÝ Số: 7/KH-CL\n\nCẨM LÝ, ngày 02 tháng 3 năm 2021\n',
      'TRƯỜNG THPT CẨM LÝ | 7/KH-CL | CẨM LÝ | 2021-03-02',
    ],
    [
      'in ordinary letters',
      'UBND thành phố Cẩm Sơn\nUBND phường Cẩm Lý\nSố: 7/KH-UBND\nCẩm Lý, ngày 02 tháng 3 năm 2021\n',
      'UBND phường Cẩm Lý | 7/KH-UBND | Cẩm Lý | 2021-03-02',
    ],
    [
      'in ordinary letters beside the national name',
      'Trường THCS Cẩm Lý      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 7/KH-CL      Cẩm Lý, ngày 02 tháng 3 năm 2021\n',
      'Trường THCS Cẩm Lý | 7/KH-CL | Cẩm Lý | 2021-03-02',
    ],
    [
      'below a page’s menu',
      'Trường THCS Cẩm Lý\nGiới thiệu\nTin tức\nVăn bản\n\nTRƯỜNG THCS CẨM HÒA\nSố: 7/KH-CH\nCẩm Lý, ngày 02 tháng 3 năm 2021\n',
      'TRƯỜNG THCS CẨM HÒA | 7/KH-CH | Cẩm Lý | 2021-03-02',
    ],
    [
      'of the organ that speaks for a body',
      'ỦY BAN MTTQ VIỆT NAM\nXÃ CẨM LÝ\nBAN THƯỜNG TRỰC\nSố: 07/KH-MTTQ-BTT\nCẩm Lý, ngày 02 tháng 3 năm 2021\n',
      'ỦY BAN MTTQ VIỆT NAM XÃ CẨM LÝ BAN THƯỜNG TRỰC | 07/KH-MTTQ-BTT | Cẩm Lý | 2021-03-02',
    ],
  ])('%s', (_, text, expected) => {
    expect(letterheadOf(readPlan(`${text}\n${body}`))).toBe(expected);
  });
});

describe('a line of the basis', () => {
  it.each([
    ['Căn cứ Kế hoạch tổ chức Lễ kỷ niệm', '32 năm Ngày truyền thống của ngành;'],
    [
      'Căn cứ Kế hoạch số 5/KH-UBND ngày 02 tháng\n3 năm 2021 về việc tổ chức Lễ',
      '32 năm Ngày hội;',
    ],
    ['Căn cứ Nghị quyết số 38/NQ-CP của Chính phủ ban hành Chương trình chống dịch', 'COVID-19;'],
  ])('goes on: “%s” / “%s”', (first, rest) => {
    const plan = readPlan(`KẾ HOẠCH\nTổ chức\n\n${first}\n${rest}\n\nI. MỤC ĐÍCH\n`);
    expect(plan.legalBasis?.items.map(({ text }) => text)).toEqual([
      `${first.replace('\n', ' ')} ${rest}`,
    ]);
  });
});

describe('a subject in capitals', () => {
  it.each(['BÍ THƯ VỀ CÔNG TÁC DÂN VẬN', 'CHƯƠNG TRÌNH GIẢM NGHÈO', 'THỦ TƯỚNG CHÍNH PHỦ'])(
    'goes on in a line that begins like another part: “%s”',
    (line) => {
      const plan = readPlan(`KẾ HOẠCH\nTHỰC HIỆN CHỈ ĐẠO CỦA\n${line}\n\nI. MỤC ĐÍCH\n`);
      expect(plan.title?.subject?.text).toBe(`THỰC HIỆN CHỈ ĐẠO CỦA ${line}`);
    },
  );

  it('of a decision ends above who decides', () => {
    const plan = readPlan(
      'QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH KẾ HOẠCH\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Đất đai;\n',
    );
    expect(plan.title?.subject?.text).toBe('VỀ VIỆC BAN HÀNH KẾ HOẠCH');
  });

  it('may begin with “V/V”, which is no label', () => {
    const plan = readPlan('KẾ HOẠCH\nV/V TỔ CHỨC HỘI THI\n\nI. MỤC ĐÍCH\n');
    expect(plan.title?.subject?.text).toBe('V/V TỔ CHỨC HỘI THI');
  });
});

describe('the title of a page in ordinary letters', () => {
  const page = (title: string, below: string) =>
    readPlan(`Trang chủ\n\n${title}\n\n12\n\n${below}\n\nI. MỤC ĐÍCH\n\nNâng cao tay nghề.\n`);

  it('is the plan’s where the basis follows', () => {
    const { title, recognition, legalBasis } = page(
      'Kế hoạch tổ chức Hội thi nấu ăn',
      'Căn cứ Kế hoạch số 5/KH-UBND ngày 02/3/2021 của UBND huyện;',
    );
    expect(recognition.isPlan).toBe(true);
    expect(title).toMatchObject({
      kind: { text: 'Kế hoạch' },
      subject: { text: 'tổ chức Hội thi nấu ăn' },
    });
    expect(legalBasis?.items).toHaveLength(1);
  });

  it('gives way to the plan’s own', () => {
    const { title } = page(
      'Kế hoạch năm học',
      'KẾ HOẠCH\nTổ chức Hội thi nấu ăn\n\nCăn cứ Kế hoạch số 5/KH-UBND của UBND huyện;',
    );
    expect(title?.subject?.text).toBe('Tổ chức Hội thi nấu ăn');
  });

  it.each([
    ['Kế hoạch tổ chức Hội thi nấu ăn', 'Sáng nay hội thi đã diễn ra tại xã.'],
    ['Kế hoạch tổ chức Hội thi nấu ăn đã xong.', 'Căn cứ kết quả, ban tổ chức trao giải.'],
  ])('is none above a report: “%s”', (title, below) => {
    expect(page(title, below).title).toBeNull();
  });
});

describe('headings that lost their dots', () => {
  it('are known by the words of headings', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nTổ chức Hội thi\n\nI MỤC ĐÍCH, YÊU CẦU\n1 Mục đích\n- Nâng cao tay nghề.\n2 Yêu cầu\n- An toàn.\nII THỜI GIAN, ĐỊA ĐIỂM\n- Tháng 3.\n',
    );
    expect(outlineOf(plan.outline)).toEqual([
      [
        'I',
        'MỤC ĐÍCH, YÊU CẦU',
        [
          ['1', 'Mục đích'],
          ['2', 'Yêu cầu'],
        ],
      ],
      ['II', 'THỜI GIAN, ĐỊA ĐIỂM'],
    ]);
  });

  it.each([
    'XIII của Đảng',
    '5 Sở, ngành có liên quan',
    '2 Nội dung trên đây, các đơn vị báo cáo.',
  ])('are no lines that a number happens to begin: “%s”', (line) => {
    const plan = readPlan(`KẾ HOẠCH\nTổ chức\n\nI. MỤC ĐÍCH\nTriển khai nghị quyết\n${line}\n`);
    expect(outlineOf(plan.outline)).toEqual([['I', 'MỤC ĐÍCH']]);
  });
});

describe('labels', () => {
  const labelsOf = (text: string) =>
    outlineOf(readPlan(`KẾ HOẠCH\nTổ chức\n\nI. MỤC ĐÍCH\n${text}`).outline[0]?.children ?? []);

  it('need no dot behind their last number', () => {
    expect(labelsOf('1. Mục tiêu\n1.1 Mục tiêu chung\n- Tốt.\n1.2 Chỉ tiêu\n- Tốt.\n')).toEqual([
      [
        '1',
        'Mục tiêu',
        [
          ['1.1', 'Mục tiêu chung'],
          ['1.2', 'Chỉ tiêu'],
        ],
      ],
    ]);
  });

  it('may carry the label of their section', () => {
    expect(labelsOf('I.1. Mục tiêu\nI.1.1 Chỉ tiêu\n- Tốt.\nI.2. Yêu cầu\n- Tốt.\n')).toEqual([
      ['I.1', 'Mục tiêu', [['I.1.1', 'Chỉ tiêu']]],
      ['I.2', 'Yêu cầu'],
    ]);
  });

  it.each([
    ['1, Mục đích\n- Tốt.\n', ['1', 'Mục đích']],
    ['a, Về nội dung\n- Tốt.\n', ['a', 'Về nội dung']],
    ['a- Về nội dung\n- Tốt.\n', ['a', 'Về nội dung']],
    ['1.1) Mục đích\n- Tốt.\n', ['1.1', 'Mục đích']],
    ['1 ) Mục đích\n- Tốt.\n', ['1', 'Mục đích']],
    ['1.1. 90% số hộ đạt chuẩn\n', ['1.1', '90% số hộ đạt chuẩn']],
  ])('are read in %j', (text, expected) => {
    expect(labelsOf(text)).toEqual([expected]);
  });

  it.each([
    '5, Điều 3 của Luật này',
    'II, III và IV của năm',
    'a, b khoản này',
    '2.5 km đường',
    'E, G',
  ])('are none where a list or an amount goes on: “%s”', (text) => {
    expect(labelsOf(`Thực hiện theo\n${text}\n`)).toEqual([]);
  });
});

it('lets the title of an appendix go on below its label’s line', () => {
  const plan = readPlan(
    `${body}\nPHỤ LỤC I: PHÂN CÔNG NHIỆM VỤ\nTHỰC HIỆN HỘI THI\n(Kèm theo Kế hoạch số 7/KH-UBND)\n`,
  );
  expect(outlineOf(plan.outline).at(-1)).toEqual([
    'PHỤ LỤC I',
    'PHÂN CÔNG NHIỆM VỤ THỰC HIỆN HỘI THI',
  ]);
});

it('takes a body of the State for the State, whatever the plan cites', () => {
  const plan = readPlan(
    'LIÊN ĐỘI TRƯỜNG CẨM LÝ\nCẨM LÝ, ngày 02 tháng 3 năm 2021\nKẾ HOẠCH\nCắm trại\n\nThực hiện Hướng dẫn số 14-HD/HĐĐ của Hội đồng Đội huyện.\n\nI. MỤC ĐÍCH\n',
  );
  expect(plan.family).toBe('state');
});

describe('a closing', () => {
  const closing = (text: string) => readPlan(`${body}\n${text}`);

  it('may stand on one line', () => {
    const plan = closing(
      'Nơi nhận: - Sở Y tế; - Lưu: VT. TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀNBÍ THƯ THƯỜNG TRỰC (đã ký) Lê Văn Hòa\n',
    );
    expect(plan.recipients?.items.map(({ name }) => name)).toEqual(['Sở Y tế', 'VT']);
    expect(signatureOf(plan)).toBe(
      'TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN | BÍ THƯ THƯỜNG TRỰC | Lê Văn Hòa',
    );
  });

  it.each([
    [
      'TM.\nỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Hòa\n',
      'TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Lê Văn Hòa',
    ],
    [
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐã kí: Lê Văn Hòa\n',
      ' | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC | Lê Văn Hòa',
    ],
    [
      'GIÁM ĐỐC\nNgày ký: 02/3/2021 08:15\nEmail: so@hanam.vn\n\nLê Văn Hòa\n',
      ' | GIÁM ĐỐC | Lê Văn Hòa',
    ],
    [
      '| Nơi nhận:- Sở Y tế;- Lưu: VT. | TM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCHPHÓ CHỦ TỊCHLê Văn Hòa |\n',
      'TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH PHÓ CHỦ TỊCH | Lê Văn Hòa',
    ],
  ])('is signed %j', (text, expected) => {
    const recipients = text.startsWith('|') ? '' : 'Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n\n';
    expect(signatureOf(closing(recipients + text))).toBe(expected);
  });

  it.each([
    [
      '- Sở Y tế – để b/c;\n- Các phòng: để thực hiện;\n- LưuVT.\n',
      ['Sở Y tế (để b/c)', 'Các phòng (để thực hiện)', 'Lưu VT'],
    ],
    [
      '- Văn phòng Trung ương và các\nBan của Đảng;\n- Lưu: VT.\n',
      ['Văn phòng Trung ương và các Ban của Đảng', 'Lưu VT'],
    ],
    ['1. Sở Y tế;\n2. Lưu: VT.\n', ['Sở Y tế', 'Lưu VT']],
    ['- Sở Y tế\n- Lưu VT\nLê Văn Hòa\n', ['Sở Y tế', 'Lưu VT']],
  ])('is sent to %j', (items, expected) => {
    const { recipients } = closing(`Nơi nhận:\n${items}`);
    expect(
      recipients?.items.map(({ name, note, archive }) =>
        archive ? `Lưu ${name}` : note === null ? name : `${name} (${note})`,
      ),
    ).toEqual(expected);
  });

  it('may have its authority one line above the recipients', () => {
    const wide = ' '.repeat(40);
    const plan = closing(
      `${wide}TM. ỦY BAN NHÂN DÂN\nNơi nhận:${wide}KT. CHỦ TỊCH\n- Sở Y tế;${wide}PHÓ CHỦ TỊCH\n- Lưu: VT.\n\n${wide}Lê Văn Hòa\n`,
    );
    expect(plan.recipients?.items.map(({ name }) => name)).toEqual(['Sở Y tế', 'VT']);
    expect(signatureOf(plan)).toBe('TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH PHÓ CHỦ TỊCH | Lê Văn Hòa');
  });

  it.each(['HẠT TRƯỞNG', 'TRẠM TRƯỞNG', 'LIÊN ĐỘI TRƯỞNG', 'THỐNG ĐỐC', 'TỔNG PHỤ TRÁCH ĐỘI'])(
    'is signed by a “%s”',
    (post) => {
      const plan = closing(`Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n\n${post}\n\nLê Văn Hòa\n`);
      expect(signatureOf(plan)).toBe(` | ${post} | Lê Văn Hòa`);
    },
  );

  it('is signed by no growth', () => {
    const plan = closing('Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n\nMỨC TĂNG TRƯỞNG\n\nLê Văn Hòa\n');
    expect(plan.signature?.post ?? null).toBeNull();
  });
});
