import { describe, expect, it } from 'vitest';
import { assignmentsOf } from './units-check.ts';

describe('where a unit ends', () => {
  it('does not take the verb behind an office for a part of its name', () => {
    expect(assignmentsOf('Ban Pháp chế chủ trì, phối hợp với Văn phòng rà soát hồ sơ.')).toEqual([
      'lead phrase: Ban Pháp chế',
      'coordinating phrase: Văn phòng',
    ]);
  });

  it('keeps the verb that a team is named after', () => {
    expect(assignmentsOf('Thanh tra xã chủ trì, phối hợp với Tổ kiểm tra liên ngành.')).toEqual([
      'lead phrase: Thanh tra xã',
      'coordinating phrase: Tổ kiểm tra liên ngành',
    ]);
  });

  it('ends before what is told of, and before the work that “trong” opens', () => {
    expect(
      assignmentsOf('Chủ trì hoặc phối hợp với đơn vị trong một số công tác tổ chức thi.'),
    ).toEqual(['coordinating phrase: đơn vị']);
  });

  it('goes on over what a body controls or manages', () => {
    expect(assignmentsOf('Phòng Kiểm soát thanh toán chủ trì, phối hợp với Kế toán.')).toEqual([
      'lead phrase: Phòng Kiểm soát thanh toán',
      'coordinating phrase: Kế toán',
    ]);
    expect(assignmentsOf('Phối hợp với Ban Quản lý kiểm tra công trình.')).toEqual([
      'coordinating phrase: Ban Quản lý',
    ]);
  });
});

describe('a subject of an earlier sentence', () => {
  it('does what the next sentences order without one', () => {
    expect(
      assignmentsOf('Ban Dân tộc lập danh sách. Chủ trì, phối hợp với Sở Y tế thăm hỏi.'),
    ).toEqual(['lead heading-imperative: Ban Dân tộc', 'coordinating phrase: Sở Y tế']);
    expect(assignmentsOf('UBND tỉnh yêu cầu làm nghiêm túc. Chủ trì rà soát hồ sơ.')).toEqual([]);
  });
});

describe('labels', () => {
  it('reads a line for the lead and a line for those who coordinate', () => {
    expect(assignmentsOf('Cơ quan chủ trì: Sở Xây dựng.')).toEqual(['lead label: Sở Xây dựng']);
    expect(assignmentsOf('Đơn vị phối hợp: Công an xã, các thôn')).toEqual([
      'coordinating label: Công an xã',
      'coordinating label: các thôn',
    ]);
  });

  it('reads both on one line and stops at the next label', () => {
    expect(
      assignmentsOf(
        'Chủ trì: Phòng Nội vụ; phối hợp: các phòng, ban. Thời gian thực hiện: Quý II/2024.',
      ),
    ).toEqual(['lead label: Phòng Nội vụ', 'coordinating label: các phòng, ban']);
  });

  it('gives the first unit of a common label the lead', () => {
    expect(assignmentsOf('Đơn vị chủ trì, phối hợp: Phòng Nội vụ, Phòng Tư pháp')).toEqual([
      'lead label: Phòng Nội vụ',
      'coordinating label: Phòng Tư pháp',
    ]);
  });

  it('names nobody where a label of what is to be done is followed by how', () => {
    expect(assignmentsOf('Phối hợp kiểm tra: Cử người tham gia các đoàn của huyện.')).toEqual([]);
    expect(assignmentsOf('Phối hợp tuyên truyền: Xã đoàn')).toEqual([
      'coordinating label: Xã đoàn',
    ]);
  });

  it('reads no order in work that is looked into', () => {
    expect(
      assignmentsOf('Kiểm tra việc chủ trì, phối hợp với Trưởng bản mở hội nghị cử tri.'),
    ).toEqual([]);
    expect(assignmentsOf('Giám sát việc phối hợp với Công an xã.')).toEqual([]);
    expect(assignmentsOf('Làm tốt việc phối hợp với Công an xã.')).toEqual([
      'coordinating phrase: Công an xã',
    ]);
  });

  it('knows the subject that opens its sentence behind “của mình”', () => {
    expect(
      assignmentsOf('Giám đốc các sở trong phạm vi quản lý của ngành mình chủ trì đề xuất hỗ trợ.'),
    ).toEqual(['lead phrase: Giám đốc các sở']);
  });

  it('names nobody where people are sent who are not named', () => {
    expect(assignmentsOf('Ban Chỉ đạo phân công thành viên kiểm tra các xã.')).toEqual([]);
  });

  it('parts bodies that a commune has one of each', () => {
    expect(assignmentsOf('Phòng Kinh tế phối hợp với Công an xã, Trạm Y tế kiểm tra chợ.')).toEqual(
      ['coordinating phrase: Công an xã', 'coordinating phrase: Trạm Y tế'],
    );
  });

  it('knows “các cấp” as a group, also where nothing follows but what is to be done', () => {
    expect(assignmentsOf('Phối hợp với các cấp chính quyền của nước bạn mở chợ.')).toEqual([
      'coordinating phrase: các cấp chính quyền của nước bạn',
    ]);
    expect(assignmentsOf('Phối hợp với các ngành, các cấp tăng cường tuyên truyền.')).toEqual([
      'coordinating phrase: các ngành',
      'coordinating phrase: các cấp',
    ]);
    expect(assignmentsOf('Phối hợp với xã đội, công an xã và dân phòng tuần tra.')).toEqual([
      'coordinating phrase: xã đội',
      'coordinating phrase: công an xã',
      'coordinating phrase: dân phòng',
    ]);
  });

  it('takes “tổ chức” for a verb where nothing follows that is organised', () => {
    expect(assignmentsOf('Các phòng phối hợp tổ chức; các xã tham gia.')).toEqual([]);
  });

  it('counts places and bodies with a number as with “các”', () => {
    expect(
      assignmentsOf('Phòng Y tế phối hợp với UBND 12 xã, phường và Công an 3 huyện phát thuốc.'),
    ).toEqual(['coordinating phrase: UBND 12 xã, phường', 'coordinating phrase: Công an 3 huyện']);
    expect(assignmentsOf('Trạm Y tế phối hợp với 02 trường tiểu học khám mắt.')).toEqual([
      'coordinating phrase: 02 trường tiểu học',
    ]);
    expect(assignmentsOf('Phối hợp với Sở Y tế 2 đợt khám mắt.')).toEqual([
      'coordinating phrase: Sở Y tế',
    ]);
  });

  it('reads on behind the places of a group', () => {
    expect(
      assignmentsOf(
        'Sở Xây dựng chủ trì, phối hợp với UBND các huyện: Gia Lâm, Đông Anh và các phòng liên quan kiểm tra.',
      ),
    ).toEqual([
      'lead phrase: Sở Xây dựng',
      'coordinating phrase: UBND các huyện: Gia Lâm, Đông Anh',
      'coordinating phrase: các phòng liên quan',
    ]);
  });

  it('reads a phrase behind a label as the phrase', () => {
    expect(
      assignmentsOf('Phân công thực hiện: Tổ Ngữ văn chủ trì, phối hợp với Tổ Lịch sử.'),
    ).toEqual(['lead phrase: Tổ Ngữ văn', 'coordinating phrase: Tổ Lịch sử']);
  });

  it('knows who is in charge in a school', () => {
    expect(assignmentsOf('Phụ trách: Thầy Lê Văn Tám, cô Trần Thị Lan.')).toEqual([
      'lead label: Thầy Lê Văn Tám',
      'lead label: cô Trần Thị Lan',
    ]);
  });

  it('counts performers as leads, but not beside an explicit lead heading', () => {
    const line = 'Đơn vị thực hiện: Đội Quản lý trật tự đô thị';
    expect(assignmentsOf(line)).toEqual(['lead label: Đội Quản lý trật tự đô thị']);
    expect(assignmentsOf(line, { section: 'leads' })).toEqual([]);
  });
});

describe('chủ trì', () => {
  it('takes the units before it', () => {
    expect(
      assignmentsOf('Hằng năm, Sở Tư pháp và Công an tỉnh chủ trì rà soát các văn bản.'),
    ).toEqual(['lead phrase: Sở Tư pháp', 'lead phrase: Công an tỉnh']);
  });

  it('takes the unit after “giao” and “do”', () => {
    expect(assignmentsOf('(Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ tham mưu).')).toEqual([
      'lead phrase: Sở Y tế',
      'coordinating phrase: Sở Nội vụ',
    ]);
    expect(
      assignmentsOf('Nội dung này do Ban Dân vận chủ trì, phối hợp với Hội Nông dân.'),
    ).toEqual(['lead phrase: Ban Dân vận', 'coordinating phrase: Hội Nông dân']);
  });

  it('leaves out a unit that hangs on a preposition', () => {
    expect(
      assignmentsOf('Trên cơ sở báo cáo của UBND các xã, phường, Sở Nội vụ chủ trì thẩm định.'),
    ).toEqual(['lead phrase: Sở Nội vụ']);
  });

  it('takes the unit of the heading above for an item that begins with it', () => {
    expect(
      assignmentsOf('Chủ trì, phối hợp với Sở Tài chính lập dự toán.', { unitHeading: 'Sở Y tế' }),
    ).toEqual(['lead heading-imperative: Sở Y tế', 'coordinating phrase: Sở Tài chính']);
    expect(assignmentsOf('Chủ trì lập dự toán.')).toEqual([]);
  });

  it('takes the heading on the same line, and the subject of an earlier clause', () => {
    expect(assignmentsOf('Công an xã: Chủ trì phối hợp các thôn tuần tra.')).toEqual([
      'lead heading-imperative: Công an xã',
      'coordinating phrase: các thôn',
    ]);
    expect(
      assignmentsOf('Sở Tài chính bố trí kinh phí; chủ trì, phối hợp với Sở Y tế quyết toán.'),
    ).toEqual(['lead phrase: Sở Tài chính', 'coordinating phrase: Sở Y tế']);
  });

  it('reads role tags and roles in brackets', () => {
    expect(assignmentsOf('Sở Tư pháp (chủ trì), Sở Nội vụ, Sở Y tế (phối hợp)')).toEqual([
      'lead phrase: Sở Tư pháp',
      'coordinating phrase: Sở Nội vụ',
      'coordinating phrase: Sở Y tế',
    ]);
    expect(assignmentsOf('(Sở Tư pháp chủ trì; Sở Nội vụ phối hợp)')).toEqual([
      'lead phrase: Sở Tư pháp',
      'coordinating phrase: Sở Nội vụ',
    ]);
  });

  it('reads a label’s value on behind brackets of its own', () => {
    expect(assignmentsOf('Người thực hiện: Cô Hoa (tổ trưởng) phối hợp Ban thanh tra.')).toEqual([
      'lead label: Cô Hoa',
      'coordinating phrase: Ban thanh tra',
    ]);
    expect(assignmentsOf('Rà soát hồ sơ (Đơn vị chủ trì: Sở Y tế) trước hạn.')).toEqual([
      'lead label: Sở Y tế',
    ]);
  });

  it('takes the subject of a clause of its own behind the lead', () => {
    expect(assignmentsOf('Hội Nông dân chủ trì; Sở Nội vụ phối hợp cử giám khảo.')).toEqual([
      'lead phrase: Hội Nông dân',
      'coordinating phrase: Sở Nội vụ',
    ]);
    expect(assignmentsOf('Hội Nông dân chủ trì; tăng cường phối hợp tuyên truyền.')).toEqual([
      'lead phrase: Hội Nông dân',
    ]);
  });

  it('survives what OCR and web copies make of it', () => {
    expect(assignmentsOf('Sở Nội vụ chủ tri, phốihợp với Sở Tư pháp tổ chức lớp học.')).toEqual([
      'lead phrase: Sở Nội vụ',
      'coordinating phrase: Sở Tư pháp',
    ]);
  });

  it.each([
    'Bồi dưỡng cán bộ chủ trì các đơn vị.',
    'Hội nghị do đồng chí Chủ tịch UBND xã chủ trì.',
    'Đồng chí Bí thư chủ trì cuộc họp giao ban hằng tháng.',
    'Gặp mặt do đồng chí Bí thư chủ trì.',
    'Đồng chí Bí thư chủ trì và kết luận hội nghị.',
    'Trên cơ sở dự toán do Sở Y tế chủ trì tổng hợp, cấp có thẩm quyền phân bổ kinh phí.',
    'Các đơn vị được giao chủ trì báo cáo tiến độ hằng tháng.',
  ])('assigns nothing in “%s”', (text) => {
    expect(assignmentsOf(text, { unitHeading: 'Văn phòng' })).toEqual([]);
  });

  it('is a duty of the unit above, to preside too', () => {
    const said = assignmentsOf('Chủ trì các buổi sinh hoạt dưới cờ.', { unitHeading: 'Tổ Văn' });
    expect(said).toEqual(['lead heading-imperative: Tổ Văn']);
  });

  it('and who coordinates may be told of a person in charge too', () => {
    expect(assignmentsOf('Trò chơi do thầy Lê Văn Tám phụ trách, Tổ Toán phối hợp.')).toEqual([
      'lead phrase: thầy Lê Văn Tám',
      'coordinating phrase: Tổ Toán',
    ]);
  });

  it('assigns what is made of words that end like those of meetings', () => {
    expect(assignmentsOf('Nâng cấp phần mềm kế toán (do Sở Tài chính chủ trì).')).toEqual([
      'lead phrase: Sở Tài chính',
    ]);
    expect(assignmentsOf('Xử lý theo đề nghị do Sở Y tế chủ trì.')).toEqual([
      'lead phrase: Sở Y tế',
    ]);
  });
});

describe('phối hợp', () => {
  it.each([
    ['phối hợp với Sở Y tế | kiểm tra các cơ sở'],
    ['Phối hợp Phòng Nội vụ, Công an huyện | tham mưu UBND huyện'],
    ['phối hợp chặt chẽ, thường xuyên với các cơ quan liên quan | trong việc quản lý'],
    ['phối hợp cùng Đoàn trường, giáo viên chủ nhiệm các lớp | để theo dõi'],
    ['phối hợp với các đơn vị chức năng | tổ chức hội thi'],
    ['phối hợp với các cơ quan, tổ chức có liên quan | xây dựng quy chế'],
    ['phối hợp với Trung tâm Thông tin xúc tiến Du lịch tỉnh | xây dựng bộ dữ liệu'],
    ['phối hợp với Công an xã | khẩn trương tham mưu'],
    ['phối hợp với các cơ quan tham mưu, giúp việc Huyện ủy | kiểm tra'],
    ['phối hợp với cơ quan đại diện Việt Nam ở nước ngoài | quảng bá'],
    ['phối hợp với Phòng Quản lý đào tạo | theo dõi'],
    ['phối hợp với Trung tâm Dịch vụ việc làm | mở phiên giao dịch'],
    ['phối hợp với Tòa án nhân dân tối cao | trong quá trình thẩm tra'],
    ['phối hợp với Phòng Tài chính – Kế toán | thanh toán'],
    ['phối hợp với Ban Công tác Mặt trận thôn | vận động'],
    ['phối hợp với Cục Lãnh sự - Bộ Ngoại giao | hướng dẫn'],
    ['phối hợp với cơ quan, địa phương | thực hiện'],
    ['phối hợp với Đài Phát thanh và Truyền hình tỉnh (PTQ) | đưa tin'],
  ])('ends the list before the duty: %s', (marked) => {
    const [list = '', duty = ''] = marked.split(' | ');
    const units = assignmentsOf(`${list} ${duty}.`).map((line) => line.replace(/^[^:]+: /, ''));
    expect(units.length).toBeGreaterThan(0);
    expect(list.replace(/ \(.*\)$/u, '').endsWith(units.at(-1) ?? '?')).toBe(true);
  });

  it.each([
    'Tăng cường phối hợp giữa các cơ quan, đơn vị trong xã.',
    'Có sự phối hợp chặt chẽ của các cấp, các ngành.',
    'Phối hợp hướng dẫn, kiểm tra việc thực hiện.',
    'Phối hợp, tạo điều kiện cho các cơ quan báo chí tác nghiệp.',
    'Thực hiện Quy chế phối hợp với Viện kiểm sát nhân dân huyện.',
    'Ký Chương trình phối hợp với Hội Nông dân tỉnh.',
    'Làm tốt công tác phối hợp trong quản lý địa bàn.',
  ])('assigns nothing in “%s”', (text) => {
    expect(assignmentsOf(text)).toEqual([]);
  });
});

describe('giao, phân công', () => {
  it.each([
    ['Giao Văn phòng theo dõi, đôn đốc việc thực hiện.', ['Văn phòng']],
    ['Trong đó giao Trưởng phòng Nội vụ chỉ đạo thực hiện:', ['Trưởng phòng Nội vụ']],
    ['Giao Tổ kiểm tra lập biên bản.', ['Tổ kiểm tra']],
    ['Giao UBND xã, trực tiếp là Chủ tịch UBND xã chỉ đạo các thôn.', ['UBND xã']],
    ['UBND xã giao Công an xã lập phương án.', ['Công an xã']],
    [
      'UBND xã giao Công an xã là đầu mối giúp xã lập phương án, chủ trì tuần tra tại các thôn.',
      ['Công an xã'],
    ],
    ['Rà soát danh sách (giao Phòng Nội vụ).', ['Phòng Nội vụ']],
    ['Giao Phòng Y tế, Trạm Y tế các xã tổ chức khám.', ['Phòng Y tế', 'Trạm Y tế các xã']],
    ['Phân công thầy Lê Văn Tám phụ trách âm thanh.', ['thầy Lê Văn Tám']],
  ])('%s', (text, units) => {
    expect(assignmentsOf(text)).toEqual(units.map((unit) => `lead assign: ${unit}`));
  });

  it.each([
    'Thực hiện các nhiệm vụ khác do cấp trên giao.',
    'Kinh phí đã giao cho Công an huyện tại Quyết định số 15/QĐ-UBND.',
    'Phân công cán bộ theo dõi công tác thông tin.',
    'Phân công 02 cán bộ chuyên trách theo dõi sổ sách.',
    'Ông Lê Văn Tám - Phó Chủ tịch phụ trách Kinh tế dự họp.',
    'Các đơn vị phụ trách từng phần việc tự chuẩn bị dụng cụ.',
    'Duy trì giao ban giữa các đơn vị.',
    'Yêu cầu các phòng, ban nghiêm túc thực hiện.',
    'Tổ chức giao lưu văn nghệ, giao thông thông suốt.',
  ])('assigns nothing in “%s”', (text) => {
    expect(assignmentsOf(text)).toEqual([]);
  });
});

describe('columns and label headings', () => {
  it('splits a cell by its column', () => {
    const cell = { place: 'cell', column: 'lead' } as const;
    expect(assignmentsOf('Sở Nội vụ, các phường', cell)).toEqual([
      'lead table: Sở Nội vụ',
      'lead table: các phường',
    ]);
    expect(assignmentsOf('BGH-GVCN, HĐND-UBND xã, Phòng VH-TT', cell)).toEqual([
      'lead table: BGH',
      'lead table: GVCN',
      'lead table: HĐND-UBND xã',
      'lead table: Phòng VH-TT',
    ]);
    expect(assignmentsOf('Bí thư Đoàn trường', { place: 'cell', column: 'coordinating' })).toEqual([
      'coordinating table: Bí thư Đoàn trường',
    ]);
    for (const nobody of ['-', '-nt-', '" nt "', 'Như trên'])
      expect(assignmentsOf(nobody, cell)).toEqual([]);
  });

  it('leaves out the beginning of a name that a page break has cut', () => {
    expect(assignmentsOf('Sở Nội vụ, Sở Y tế, Sở ', { place: 'cell', column: 'lead' })).toEqual([
      'lead table: Sở Nội vụ',
      'lead table: Sở Y tế',
    ]);
  });

  it('reads roles written into a cell', () => {
    expect(
      assignmentsOf('Sở Nội vụ chủ trì, phối hợp Sở Tư pháp', { place: 'cell', column: 'lead' }),
    ).toEqual(['lead table: Sở Nội vụ', 'coordinating table: Sở Tư pháp']);
  });

  it('takes a list item under “Cơ quan chủ trì”, but no sentence', () => {
    const item = { column: 'lead', section: 'leads' } as const;
    expect(assignmentsOf('Bộ Tư lệnh Thủ đô; các quân khu.', item)).toEqual([
      'lead label: Bộ Tư lệnh Thủ đô',
      'lead label: các quân khu',
    ]);
    expect(assignmentsOf('(Văn phòng Ban Chỉ đạo giúp việc thường xuyên).', item)).toEqual([]);
    expect(assignmentsOf('Các tỉnh rà soát lại danh sách.', item)).toEqual([]);
  });

  it('keeps silent where a plan does not give out tasks', () => {
    const text = 'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp';
    expect(assignmentsOf(text, { place: 'basis' })).toEqual([]);
    expect(assignmentsOf(text, { place: 'recipients' })).toEqual([]);
  });
});
