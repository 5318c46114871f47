import { describe, expect, it } from 'vitest';
import { outlineOf, readPlan } from './read-plan.ts';

function check(body: string, outline: readonly string[]): void {
  expect(outlineOf(readPlan(`KẾ HOẠCH\nTrồng cây năm 2026\n\n${body}`))).toEqual(outline);
}

describe('the outline', () => {
  it('has parts and chapters above their titles', () => {
    check(
      'PHẦN I\nMỤC TIÊU CHUNG\n\nChương I\nSỰ CẦN THIẾT\n\nĐiều 1. Cơ sở\nRừng ít.\n\nPHẦN II\nTỔ CHỨC THỰC HIỆN\n',
      [
        'PHẦN I MỤC TIÊU CHUNG',
        '  Chương I SỰ CẦN THIẾT',
        '    Điều 1 Cơ sở',
        'PHẦN II TỔ CHỨC THỰC HIỆN',
      ],
    );
  });

  it('takes no symbol at the start of a wrapped line for a label', () => {
    check(
      'I. MỤC TIÊU\nCác đơn vị tiếp tục thực hiện nghiêm Quyết định số\n254/QĐ-UBND và Chỉ thị số\n12-CT/TU về trồng cây.\n',
      ['I MỤC TIÊU'],
    );
  });

  it('has a unit heading of a full line apart from the duty below', () => {
    check(
      'I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Bộ Tài chính, Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương\nPhối hợp với Sở Xây dựng trồng cây.\n',
      [
        'I TỔ CHỨC THỰC HIỆN',
        '  1 Đề nghị Bộ Tài chính, Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
      ],
    );
  });

  it('has short headings apart from what starts with a number or a bracket', () => {
    check(
      'I. MỤC TIÊU\n1. Mục tiêu cụ thể\n100% số xã có vườn ươm.\n2. Thời gian\n(Tính từ ngày ký)\nĐến hết năm.\n',
      ['I MỤC TIÊU', '  1 Mục tiêu cụ thể', '  2 Thời gian'],
    );
  });

  it('has headings that end in the word kế hoạch', () => {
    check('I. TỔ CHỨC THỰC HIỆN\n1. Phòng Tài chính - Kế hoạch\nThẩm định dự toán.\n', [
      'I TỔ CHỨC THỰC HIỆN',
      '  1 Phòng Tài chính - Kế hoạch',
    ]);
  });

  it('has paragraphs that begin with an amount behind their number', () => {
    check(
      `
I. CHỈ TIÊU
1. 65% số xã trồng cây.
2. 100% trường học có vườn cây.
3. 02 lớp tập huấn cho thôn.
4. 12.500 cây xanh.
`,
      [
        'I CHỈ TIÊU',
        '  1 65% số xã trồng cây.',
        '  2 100% trường học có vườn cây.',
        '  3 02 lớp tập huấn cho thôn.',
        '  4 12.500 cây xanh.',
      ],
    );
  });

  it('has a unit heading of 60 letters and more apart from the duty below', () => {
    const plan = readPlan(`KẾ HOẠCH
Trồng cây năm 2026

I. TỔ CHỨC THỰC HIỆN
1. Đề nghị Huyện đoàn, Hội Phụ nữ, Hội Nông dân, Hội Cựu chiến binh huyện
Huy động hội viên tham gia.
`);
    expect(plan.unitHeadings.map(({ text }) => text)).toEqual([
      'Huyện đoàn, Hội Phụ nữ, Hội Nông dân, Hội Cựu chiến binh huyện',
    ]);
  });

  it('has labels that end in two marks', () => {
    check(
      `
I/. Mục đích yêu cầu :
1/. Trồng cây.
II/- Nội dung :
1.- Thủy lợi :
a/. Khối lượng : 12 tuyến kênh.
`,
      ['I Mục đích yêu cầu', '  1 Trồng cây.', 'II Nội dung', '  1 Thủy lợi', '    a Khối lượng'],
    );
  });

  it('has numbers below letters', () => {
    check('1. NỘI DUNG\na) Trồng mới\n1. Chọn giống\n2. Đào hố\nb) Chăm sóc\n2. KINH PHÍ\n', [
      '1 NỘI DUNG',
      '  a Trồng mới',
      '    1 Chọn giống',
      '    2 Đào hố',
      '  b Chăm sóc',
      '2 KINH PHÍ',
    ]);
  });
});

describe('a plan in Markdown', () => {
  it('has its title and sections in headings', () => {
    const plan = readPlan(
      '# Kế hoạch trồng cây năm 2026\n\n## 1. Mục tiêu\n\n- Phủ xanh.\n\n## 2. Tổ chức thực hiện\n\n1. Công an xã: Tuần tra.\n2. Hội Nông dân: Trồng cây.\n',
    );
    expect(plan.title?.subject?.text).toBe('trồng cây năm 2026');
    expect(outlineOf(plan)).toEqual([
      '1 Mục tiêu',
      '2 Tổ chức thực hiện',
      '  1 Công an xã',
      '  2 Hội Nông dân',
    ]);
    expect(plan.recognition.isPlan).toBe(true);
  });

  it('has the title of its own below the heading of a web page', () => {
    const plan = readPlan(
      '# Kế hoạch trồng cây\n\nSố: 9/KH-UBND\n\nKẾ HOẠCH\nTrồng cây ven đường\n\nI. MỤC TIÊU\nPhủ xanh.\n',
    );
    expect(plan.title?.subject?.text).toBe('Trồng cây ven đường');
    expect(plan.letterhead.number?.text).toBe('9/KH-UBND');
  });
});

describe('an account of what was', () => {
  it('bounds nothing by its times, and its heading among duties does', () => {
    const plan = readPlan(`KẾ HOẠCH
Trồng cây năm 2026

I. KẾT QUẢ ĐẠT ĐƯỢC
Đến ngày 31/12/2025, toàn xã có 20 ha rừng.
II. NHIỆM VỤ
1. Khó khăn, vướng mắc: Tổng hợp trước ngày 10/5/2026.
`);
    expect(plan.deadlines.map(({ text }) => text)).toEqual(['trước ngày 10/5/2026']);
  });
});

describe('a duty', () => {
  it('has its hour, its day and its addressee apart', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nTrồng cây\n\nI. TỔ CHỨC THỰC HIỆN\n1. Các xã gửi báo cáo về Tổ Văn phòng chậm nhất 16 giờ ngày 26/8/2026.\n',
    );
    expect(plan.deadlines.map(({ text }) => text)).toEqual(['chậm nhất 16 giờ ngày 26/8/2026']);
    expect(plan.reports.map(({ to, when }) => [to, when])).toEqual([
      ['Tổ Văn phòng', 'chậm nhất 16 giờ ngày 26/8/2026'],
    ]);
  });

  it('names the merged press body of a province as one unit', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nTrồng cây\n\nI. NHIỆM VỤ\n1. Sở Y tế chủ trì, phối hợp với Báo và Phát thanh, Truyền hình tỉnh, Hội Nông dân đưa tin.\n',
    );
    expect(plan.coordinatingUnits.map(({ unit }) => unit)).toEqual([
      'Báo và Phát thanh, Truyền hình tỉnh',
      'Hội Nông dân',
    ]);
  });
});

describe('a paragraph in lines of one width', () => {
  it('is read whole, also where a line holds capitals and a numeral only', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n1. Hạt Kiểm lâm chủ trì, phối hợp với Hội Nông dân tổ chức lớp tập huấn trong quý\nIII/2026.\n',
    );
    expect(plan.deadlines.map(({ text, end }) => [text, end])).toEqual([
      ['trong quý III/2026', '2026-09-30'],
    ]);
  });

  it('ends before a label with a colon', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nTrồng cây\n\nI. NHIỆM VỤ\n1. Mở lớp\nCơ quan chủ trì: Trung tâm Khuyến nông và Dịch vụ nông nghiệp\nCơ quan phối hợp: Hội Nông dân xã\n',
    );
    expect(plan.leadUnits.map(({ unit }) => unit)).toEqual([
      'Trung tâm Khuyến nông và Dịch vụ nông nghiệp',
    ]);
    expect(plan.coordinatingUnits.map(({ unit }) => unit)).toEqual(['Hội Nông dân xã']);
  });

  it('is text and no title in a plan that is bold from first to last', () => {
    const plan = readPlan(
      '**KẾ HOẠCH**\n**Trồng cây**\n\n**I. NHIỆM VỤ**\n**1. Các xã trồng bù số cây đã chết ở ven đường liên xã trước ngày 30/4/2026.**\n',
    );
    expect(plan.deadlines.map(({ text }) => text)).toEqual(['trước ngày 30/4/2026']);
  });
});

describe('a numbered paragraph that begins with a unit in bold', () => {
  it('is the heading of that unit', () => {
    const { unitHeadings } = readPlan(`KẾ HOẠCH

III. TỔ CHỨC THỰC HIỆN

**1. Văn phòng Huyện ủy** giúp Ban Thường vụ theo dõi việc thực hiện.

2. Ban Dân vận Huyện ủy giúp cơ sở vận động Nhân dân.
`);
    expect(unitHeadings.map(({ text }) => text)).toEqual(['Văn phòng Huyện ủy']);
  });
});

describe('a heading of units', () => {
  const unitsOf = (body: string) =>
    readPlan(`KẾ HOẠCH\n\n${body}`).unitHeadings.map(({ text }) => text);

  it('is none where it only groups those below it', () => {
    expect(
      unitsOf(
        'III. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm của các phòng\na) Phòng Nội vụ\nTổng hợp.\nb) Phòng Tư pháp\nThẩm định.\n2. Các xã\nTrồng cây.\n',
      ),
    ).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp', 'Các xã']);
  });

  it('is none where it tells what the plan rests on', () => {
    expect(unitsOf('I. CƠ SỞ ĐỂ LẬP KẾ HOẠCH\n1. CƠ SỞ PHÁP LÝ\nLuật Thủy lợi.\n')).toEqual([]);
  });

  it('is none where it is a part of the whole plan that tells of a body', () => {
    expect(
      unitsOf('1. MỤC ĐÍCH\nKiểm kê.\n2. HỘI ĐỒNG KIỂM KÊ\n2.1. Thành phần: 05 người.\n'),
    ).toEqual([]);
  });
});

describe('text set in lines of one width', () => {
  it('goes on behind the first line of an item, which is the shorter for its mark', () => {
    const { coordinatingUnits } = readPlan(`KẾ HOẠCH

I. NHIỆM VỤ
- Hội Nông dân chủ trì, phối hợp với Trạm Y tế, Liên đoàn
Lao động huyện và các xã tổ chức ngày hội.
`);
    expect(coordinatingUnits.map(({ unit }) => unit)).toEqual([
      'Trạm Y tế',
      'Liên đoàn Lao động huyện',
      'các xã',
    ]);
  });
});

describe('a plan without numbers', () => {
  it('has the bold names of its sections at the top, and other bold lines below them', () => {
    check(
      `Chi nhánh xây dựng kế hoạch như sau:

**Nhiệm vụ cụ thể**

**Công tác trồng rừng**

- Trồng cây.

**Tổ chức thực hiện**

**Phòng Kỹ thuật**

- Cấp giống.
`,
      [
        '(none) Nhiệm vụ cụ thể',
        '  (none) Công tác trồng rừng',
        '(none) Tổ chức thực hiện',
        '  (none) Phòng Kỹ thuật',
      ],
    );
  });

  it('may have its headings in ordinary letters, between blank lines', () => {
    check(
      `Nhà trường xây dựng kế hoạch như sau:

Mục đích, yêu cầu

Giữ trường xanh.

Tổ chức thực hiện

Đoàn trường

Phân công các lớp chăm cây.
`,
      ['(none) Mục đích, yêu cầu', '(none) Tổ chức thực hiện', '  (none) Đoàn trường'],
    );
  });

  it('does not take the rest of a sentence behind a page break for one', () => {
    check('I. NHIỆM VỤ\n\nTrồng cây theo chỉ đạo của\n\nỦy ban nhân dân xã\n\nvà chăm cây.\n', [
      'I NHIỆM VỤ',
    ]);
  });
});

describe('what a copy has between two pages', () => {
  it.each(['\n12\n\n', '12\n', '\nTrang 12/30\n\n', '- 12 -\n'])('%j', (mark) => {
    const plan = readPlan(`KẾ HOẠCH

I. NHIỆM VỤ
Hạt Kiểm lâm chủ trì, phối hợp với Ban Chỉ huy quân sự và
${mark}Công an huyện tuần tra rừng.
`);
    expect(plan.coordinatingUnits.map(({ unit }) => unit)).toEqual([
      'Ban Chỉ huy quân sự',
      'Công an huyện',
    ]);
  });

  it('stands in the list of recipients too', () => {
    const { recipients, signature } = readPlan(
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\nTrồng rừng.\n\nNơi nhận:\n- Sở Y tế;\n\n7\n\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n8\n\nLê Văn Tám\n',
    );
    expect(recipients?.items.map(({ name }) => name)).toEqual(['Sở Y tế', 'VT']);
    expect(signature?.signer).toBe('Lê Văn Tám');
  });
});

describe('a stretch of years broken over two lines', () => {
  it('is no list item', () => {
    const { deadlines } = readPlan(
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n- Thời gian thực hiện: Giai đoạn 2026\n- 2030.\n',
    );
    expect(deadlines.map(({ text }) => text)).toEqual(['Giai đoạn 2026 - 2030']);
  });
});

describe('a name broken over two lines before its dash', () => {
  it('is no list item', () => {
    const { leadUnits, coordinatingUnits } = readPlan(
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n1. Giao Sở Lao động\n- Thương binh và Xã hội chủ trì, phối\nhợp với Sở Y tế mở lớp.\n',
    );
    expect(leadUnits.map(({ unit }) => unit)).toEqual(['Sở Lao động - Thương binh và Xã hội']);
    expect(coordinatingUnits.map(({ unit }) => unit)).toEqual(['Sở Y tế']);
  });
});

describe('numbers that begin anew under a bracket', () => {
  it('go below the first item and those beside it', () => {
    const plan = readPlan(
      'KẾ HOẠCH\n\nI. NỘI DUNG\n1) Trồng mới\n1. Chọn giống\n2. Đào hố\n2) Chăm sóc\n1. Tưới\nII. KINH PHÍ\n(1) Ngân sách; (2) vay\n',
    );
    const [first] = plan.outline;
    expect(first?.children.map(({ label, children }) => [label, children.length])).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
  });
});

describe('numbers that begin anew under a decimal', () => {
  it('go below it where no number stands above', () => {
    const { outline } = readPlan(
      'KẾ HOẠCH\n\nVII. TỔ CHỨC\n\n7.1. Phân công\n\n7.2. Kiến nghị\n\n1. Cấp thêm vở.\n\n2. Cấp thêm bút.\n\nVIII. KINH PHÍ\n',
    );
    const labels = outline[0]?.children.map(({ label, children }) => [label, children.length]);
    expect(labels).toEqual([
      ['7.1', 0],
      ['7.2', 2],
    ]);
  });
});
