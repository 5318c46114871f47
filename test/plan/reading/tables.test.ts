import { describe, expect, it } from 'vitest';
import { outlineOf, readPlan, tasksOf } from './read-plan.ts';

const front = 'KẾ HOẠCH\nPhòng, chống cháy rừng năm 2026\n\nI. MỤC ĐÍCH\nGiữ rừng.\nII. NHIỆM VỤ\n';

function check(table: string, tasks: readonly string[]): void {
  expect(tasksOf(readPlan(front + table))).toEqual(tasks);
}

describe('a programme', () => {
  it('has its hours on the day that stands above, in the plan’s year', () => {
    const { deadlines } = readPlan(
      `${front}
1. NGÀY 1: THỨ HAI, NGÀY 16/3
| Thời gian | Nội dung | Người phụ trách |
|---|---|---|
| 7h30 - 8h15 | Khai mạc | Hạt trưởng |
| 8h15 | Diễn tập dập lửa | Đội 1 |
2. Chuẩn bị
| Thời gian | Nội dung | Người phụ trách |
|---|---|---|
| 7h30 | Dựng rạp | Đội 2 |
`,
    );
    expect(deadlines.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['NGÀY 1: THỨ HAI, NGÀY 16/3', '2026-03-16', '2026-03-16'],
      ['7h30 - 8h15', '2026-03-16', '2026-03-16'],
      ['8h15', '2026-03-16', '2026-03-16'],
      ['7h30', null, null],
    ]);
  });
});

describe('a table of tasks', () => {
  it('keeps its columns behind a row that names laws and dates', () => {
    check(
      `
| TT | Nhiệm vụ | Cơ quan chủ trì | Kết quả | Thời gian |
|---|---|---|---|---|
| 1 | Dự án Luật sửa đổi, bổ sung một số điều của Luật Lâm nghiệp | Sở Tư pháp | Luật của Quốc hội | Tháng 10/2026 |
| 2 | Tập huấn kiểm lâm | Chi cục Kiểm lâm | Lớp học | 11/2026 |
`,
      ['1: Sở Tư pháp |  | Tháng 10/2026', '2: Chi cục Kiểm lâm |  | 11/2026'],
    );
  });

  it('has cells that were joined in the original and hold the same words, each of them', () => {
    check(
      `
TT | Nội dung | Chủ trì | Phối hợp | Thời hạn

I | Tuyên truyền, tập huấn | Tuyên truyền, tập huấn | Tuyên truyền, tập huấn | Tuyên truyền, tập huấn

1 | Mở lớp cho chủ rừng | Hạt Kiểm lâm | UBND các xã | 2026

Chữa cháy, cứu hộ | Chữa cháy, cứu hộ | Chữa cháy, cứu hộ | Chữa cháy, cứu hộ | Chữa cháy, cứu hộ

2 | Mua máy bơm | Công an xã | Hội Nông dân | Quý I/2026
`,
      ['1: Hạt Kiểm lâm | UBND các xã | 2026', '2: Công an xã | Hội Nông dân | Quý I/2026'],
    );
  });

  it('has its numbers in the cells of its tasks, under a heading of its own', () => {
    const table = `
| Việc phải làm xong | Mục đích | Đơn vị chủ trì | Thời hạn |
|---|---|---|---|
| **I. Giữ rừng** | | | |
| **1. Đóng mốc ranh giới** | Rõ ranh giới | Hạt Kiểm lâm | 6/2026 |
| 2. Cắm biển báo | Báo trước | UBND xã | 2026 |
`;
    check(table, ['1: Hạt Kiểm lâm |  | 6/2026', '2: UBND xã |  | 2026']);
    expect(outlineOf(readPlan(front + table)).slice(-3)).toEqual([
      '  I Giữ rừng',
      '    1 Đóng mốc ranh giới',
      '    2 Cắm biển báo',
    ]);
  });

  it('ends where another header follows, be it right below', () => {
    const table = `
| TT | Nội dung | Chủ trì | Thời hạn |
|---|---|---|---|
| I | Giữ rừng | | |
| 1 | Đóng mốc | Hạt Kiểm lâm | 6/2026 |

| TT | Hạng mục | Số tiền |
|---|---|---|
| 1 | Mốc bê tông | 5.000.000 |
`;
    expect(outlineOf(readPlan(front + table)).slice(-3)).toEqual([
      '  I Giữ rừng',
      '    1 Đóng mốc',
      '  1 Mốc bê tông',
    ]);
  });

  it('may be turned by a quarter, with its headings in the first column', () => {
    const plan = readPlan(
      `${front}
| Nhiệm vụ | Tuần tra | Tập huấn |
|---|---|---|
| Cơ quan chủ trì | Hạt Kiểm lâm | Công an xã |
| Cơ quan phối hợp | Các thôn | Hội Nông dân, Đoàn xã |
| Thời hạn | Hằng tuần | Tháng 3/2026 |
`,
    );
    expect(plan.leadUnits.map(({ unit }) => unit)).toEqual(['Hạt Kiểm lâm', 'Công an xã']);
    expect(plan.coordinatingUnits.map(({ unit }) => unit)).toEqual([
      'Các thôn',
      'Hội Nông dân',
      'Đoàn xã',
    ]);
    expect(plan.deadlines.map(({ text }) => text)).toEqual(['Hằng tuần', 'Tháng 3/2026']);
  });

  it('may have a label in each cell', () => {
    const plan = readPlan(
      `${front}
| Việc thứ nhất | Việc thứ hai |
|---|---|
| Chủ trì: Hạt Kiểm lâm | Chủ trì: Công an xã |
| Thời gian: tháng 3/2026 | Thời gian: hằng tháng |
`,
    );
    expect(plan.leadUnits.map(({ unit }) => unit)).toEqual(['Hạt Kiểm lâm', 'Công an xã']);
    expect(plan.deadlines.map(({ text }) => text)).toEqual(['tháng 3/2026', 'hằng tháng']);
  });

  it('keeps a heading of two columns where those below say nothing by themselves', () => {
    check(
      `
| TT | Nội dung | Phân công | | Tiến độ |
|---|---|---|---|---|
| | | Chủ trì | Phối hợp | Đợt đầu |
| 1 | Phát dọn đường băng | Hạt Kiểm lâm | Các thôn | 10-11/2026 |
`,
      ['1: Hạt Kiểm lâm | Các thôn | 10-11/2026'],
    );
  });

  it('takes its first column for tasks where no heading says so', () => {
    check(
      `
| Tháng | Trọng tâm | Ai thực hiện? |
|---|---|---|
| 10-11/2026 | Hội giảng | Tổ phó phối hợp với Đoàn xã |
`,
      [': Tổ phó | Đoàn xã | 10-11/2026'],
    );
  });

  it('has a header of two lines, and a row that counts the columns', () => {
    check(
      `
| TT | Nội dung | Đơn vị thực hiện | | Thời hạn |
|---|---|---|---|---|
| | | Chủ trì | Phối hợp | |
| (1) | (2) | (3) | (4) | (5) |
| 1 | Mở đường băng cản lửa | Hạt Kiểm lâm | UBND các xã | Quý I/2026 |
| 2 | Tập huấn | BGH | GV | 2026 |
`,
      ['1: Hạt Kiểm lâm | UBND các xã | Quý I/2026', '2: BGH | GV | 2026'],
    );
  });

  it('holds tasks also where its rows have no numbers', () => {
    check(
      `
| Hoạt động | Nội dung | Đơn vị phụ trách | Thời gian |
|---|---|---|---|
| Tuyên truyền | Treo băng rôn ở cửa rừng | Hội Nông dân | Tháng 2/2026 |
| Diễn tập | Chữa cháy tại chỗ | Ban Chỉ huy quân sự xã | Tháng 3/2026 |
`,
      [': Hội Nông dân |  | Tháng 2/2026', ': Ban Chỉ huy quân sự xã |  | Tháng 3/2026'],
    );
  });

  it('goes on with the units of a row behind a page break and the header printed again', () => {
    check(
      `
| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |
|---|---|---|---|---|
| 1 | Lập bản đồ cháy rừng | Chi cục Kiểm | Sở Nông nghiệp và Môi trường; UBND | Quý I/2026 |

| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |
|---|---|---|---|---|
| | của từng xã | lâm | các xã có rừng | |
| 2 | Tập huấn | Chi cục Kiểm lâm | | Quý II/2026 |
`,
      [
        '1: Chi cục Kiểm lâm | Sở Nông nghiệp và Môi trường + UBND các xã có rừng | Quý I/2026',
        '2: Chi cục Kiểm lâm |  | Quý II/2026',
      ],
    );
  });

  it('may have lost its frame and have no numbers: one cell a line, a time in the first column', () => {
    check(
      `
Thời gian
Nội dung
Người phụ trách
Từ 02/3 đến 06/3/2026
Vệ sinh sân trường,
trồng hoa
Cô Lan, Tổng phụ trách Đội
26/3/2026
Hội trại
Đoàn trường

III. TỔ CHỨC THỰC HIỆN
`,
      [': Cô Lan + Tổng phụ trách Đội |  | Từ 02/3 đến 06/3/2026', ': Đoàn trường |  | 26/3/2026'],
    );
  });

  it('may have lost its frame, with a heading over two others, a line that counts, and empty cells', () => {
    check(
      `
TT
Nội dung
Đơn vị thực hiện
Thời hạn
Chủ trì
Phối hợp
(1)
(2)
(3)
(4)
(5)
1
Mở đường băng cản lửa
Sở Nông nghiệp và
Môi trường
UBND các xã
Trước ngày
30/4/2026
2
Tập huấn
Hạt Kiểm lâm
Quý II/2026

III. TỔ CHỨC THỰC HIỆN
`,
      [
        '1: Sở Nông nghiệp và Môi trường | UBND các xã | Trước ngày 30/4/2026',
        '2: Hạt Kiểm lâm |  | Quý II/2026',
      ],
    );
  });

  it('goes on behind lines that broke it off, and over the numbers of pages', () => {
    const cells = (words: readonly string[]) => words.map((word) => `${word}\n\n`).join('');
    check(
      `\n${cells(['TT', 'Nội dung', 'Cơ quan\nchủ trì', 'Thời gian'])}${cells(['1', 'Tuần tra', 'Hạt Kiểm lâm', 'Quý I/2026'])}` +
        `Ghi chép của người trực:\n- một;\n- hai;\n- ba.\n\n${cells(['2', 'Trồng dặm', '17', 'Hội Nông dân', 'Quý II/2026'])}`,
      ['1: Hạt Kiểm lâm |  | Quý I/2026', '2: Hội Nông dân |  | Quý II/2026'],
    );
  });

  it('may be set with spaces or tabs', () => {
    const rows = [
      ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'],
      // A cell that fills its column leaves one space before the next.
      ['1', 'Tuần tra, canh gác rừng', 'Chi cục Kiểm lâm', 'Hàng tháng'],
      ['2', 'Mua máy thổi gió', 'Phòng Kinh tế', 'Quý II/2026'],
    ];
    const tasks = ['1: Chi cục Kiểm lâm |  | Hàng tháng', '2: Phòng Kinh tế |  | Quý II/2026'];
    const widths = [6, 30, 17, 14];
    const spaced = rows.map((row) =>
      row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(''),
    );
    check(`\n${spaced.join('\n')}\n`, tasks);
    check(`\n${rows.map((row) => row.join('\t')).join('\n')}\n`, tasks);
  });

  it('may be flattened right below a heading, without blank lines', () => {
    check(
      'TT\nNội dung\nCơ quan chủ trì\nThời gian\n1\nPhát dọn thực bì\nBan Quản lý rừng\nTháng 4/2026\n',
      ['1: Ban Quản lý rừng |  | Tháng 4/2026'],
    );
  });

  it('may be flattened with the number of a page below its header, and between two cells', () => {
    check(
      'TT\nNội dung\nCơ quan chủ trì\nThời gian\n3\n1\nPhát dọn thực bì\nBan Quản lý rừng\n4\nTháng 4/2026\n2\nTrực cháy\nCác thôn\nThường xuyên\n',
      ['1: Ban Quản lý rừng |  | Tháng 4/2026', '2: Các thôn |  | Thường xuyên'],
    );
  });

  it('may be flattened with blank lines in its header only, and months for its numbers', () => {
    check(
      'Tháng\nNội dung\n\nChủ trì\n01\nPhát dọn thực bì\nBan Quản lý rừng\n02\nTrực cháy\nCác thôn\n',
      [': Ban Quản lý rừng |  | ', ': Các thôn |  | '],
    );
  });

  it('may have its bars on lines of their own, and bold headings', () => {
    check(
      '|\n**TT**\n|\n**Nội dung**\n|\n**Chủ trì**\n|\n**Phối hợp**\n|\n**Thời hạn**\n|\n|\n1\n|\nPhát dọn thực bì\nven đường\n|\nBan Quản lý rừng\n|\nCác thôn\n|\nTháng 4/2026\n|\n|\n2\n|\nTrực cháy\n|\nCông an xã\n|\n|\nTrước ngày\n30/4/2026\n|\n',
      ['1: Ban Quản lý rừng | Các thôn | Tháng 4/2026', '2: Công an xã |  | Trước ngày 30/4/2026'],
    );
  });

  it('may be flattened with cells of several lines', () => {
    check(
      `
TT

Nội dung

Thời gian

1

Kiểm tra các điểm có nguy cơ cháy cao ở khu vực giáp ranh với tỉnh bạn và báo
cáo kết quả về cơ quan thường trực. Lập biên bản với các trường hợp vi phạm quy
định

Quý I/2026

2

Trực cháy

Thường xuyên
`,
      ['1:  |  | Quý I/2026', '2:  |  | Thường xuyên'],
    );
  });

  it('may be flattened with a blank line below each line of a cell', () => {
    check(
      `
TT

Nội dung

công việc

Đơn vị

chủ trì

Thời hạn

1

Lập bản đồ các khu rừng

dễ cháy

(tỷ lệ 1/10.000)

Sở Nông nghiệp và

Môi trường

Quý I/2026

2

2

Trực cháy

Hạt Kiểm lâm

3

Tháng 4 năm

2026

3

Diễn tập

UBND xã

Quý II/2026
`,
      [
        '1: Sở Nông nghiệp và Môi trường |  | Quý I/2026',
        '2: Hạt Kiểm lâm |  | Tháng 4 năm 2026',
        '3: UBND xã |  | Quý II/2026',
      ],
    );
  });

  it('has empty time cells below a time that holds for several tasks', () => {
    check(
      `
| Tháng | Việc phải làm | Người phụ trách |
|---|---|---|
| 3/2026 | Dọn thực bì | Tổ 1 |
| | Trực chòi canh | Tổ 2 |
| | Nộp báo cáo trước 25/3 | Tổ 2 |
| 4/2026 | Tập dượt | Tổ 1 |
| | Mua cuốc xẻng | Tổ 3 |
`,
      [
        ': Tổ 1 |  | 3/2026',
        ': Tổ 2 |  | 3/2026',
        ': Tổ 2 |  | trước 25/3',
        ': Tổ 1 |  | 4/2026',
        ': Tổ 3 |  | 4/2026',
      ],
    );
    check(
      `
| Việc phải làm | Người phụ trách | Thời gian |
|---|---|---|
| Dọn thực bì | Tổ 1 | 3/2026 |
| Trực chòi canh | Tổ 2 | |
`,
      [': Tổ 1 |  | 3/2026', ': Tổ 2 |  | '],
    );
  });

  it('names nobody by the rest of a unit that a page break has cut', () => {
    const plan = readPlan(`${front}
| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Lập bản đồ điểm cháy | Bộ Nông | 2026 |
| | tỷ lệ 1/10.000 | nghiệp và Môi trường, Sở Xây dựng | |
`);
    expect(plan.leadUnits.map(({ unit }) => unit)).toContain('Sở Xây dựng');
    expect(plan.leadUnits.map(({ unit }) => unit)).not.toContain('nghiệp và Môi trường');
  });

  it('ends where text follows it', () => {
    const plan = readPlan(`${front}
| TT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Phát dọn thực bì | Hạt Kiểm lâm |

Ghi chú: Các đơn vị hoàn thành thủ tục trong tháng 3 năm 2026.
`);
    expect(tasksOf(plan)).toEqual(['1: Hạt Kiểm lâm |  | trong tháng 3 năm 2026']);
    expect(plan.tasks[0]?.inheritedDeadlines).toBe(true);
    expect(outlineOf(plan).slice(1)).toEqual(['II NHIỆM VỤ', '  1 Phát dọn thực bì']);
  });
});
