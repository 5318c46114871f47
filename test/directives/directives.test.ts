import { describe, expect, it } from 'vitest';
import {
  type ResolvedCitations,
  resolveCitations,
} from '../../server/src/directives/directives.ts';
import { readCitations } from '../../server/src/directives/read-citations.ts';
import { passage } from './passage.ts';

/** Reads paragraphs as one document; the place of a mention is its paragraph's index. */
function documentOf(...paragraphs: string[]): ResolvedCitations<number> {
  return resolveCitations(
    paragraphs.flatMap((words, place) =>
      readCitations(passage(words)).map((mention) => ({ mention, place })),
    ),
  );
}

const idsOf = (document: ResolvedCitations<number>): string[] =>
  document.citations.map((citation) => citation.id);

describe('one document in several spellings', () => {
  it('takes the order of signs that most mentions have', () => {
    const document = documentOf(
      'Kế hoạch số 15/KH-THCSLL của trường',
      'Kế hoạch số 15-KH/THCSLL',
      'Kế hoạch số 15/KH-THCSLL',
    );
    expect(idsOf(document)).toEqual(['15/KH-THCSLL', '15/KH-THCSLL', '15/KH-THCSLL']);
    expect(document.directives).toHaveLength(1);
  });

  it('adds the year of a law to its later mentions', () => {
    const document = documentOf(
      'Căn cứ Luật Bảo vệ bí mật nhà nước ngày 15 tháng 11 năm 2018;',
      'thực hiện Luật Bảo vệ BMNN; Luật Ngân sách nhà nước',
    );
    expect(idsOf(document)).toEqual([
      'Luật Bảo vệ bí mật nhà nước 2018',
      'Luật Bảo vệ bí mật nhà nước 2018',
      'Luật Ngân sách nhà nước',
    ]);
  });

  it('adds no year where the document cites the law of two years', () => {
    const document = documentOf('Luật Đất đai 2013 và Luật Đất đai 2024', 'theo Luật Đất đai');
    expect(idsOf(document).at(-1)).not.toMatch(/\d/u);
  });

  it('knows a law cited by number from its name', () => {
    const document = documentOf('Luật Báo chí số 103/2016/QH13', 'theo Luật Báo chí năm 2016');
    expect(idsOf(document)).toEqual(['103/2016/QH13', '103/2016/QH13']);
  });

  it('finds the symbol of a bare number', () => {
    const document = documentOf(
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024; Kết luận số 57-KL/TW',
      'theo Nghị quyết 57',
      'Quyết định số 06/QĐ-TTg phê duyệt Đề án phát triển dữ liệu dân cư; Đề án 06',
    );
    expect(idsOf(document)).toEqual(['57-NQ/TW', '57-KL/TW', '57-NQ/TW', '06/QĐ-TTg', '06/QĐ-TTg']);
  });
});

describe('schemes by name', () => {
  const decision =
    'Quyết định số 12/QĐ-TTg ngày 02/3/2020 của Thủ tướng Chính phủ phê duyệt Đề án phòng ngừa hạn mặn vùng cửa sông đến năm 2030;';

  it('counts the name of a scheme that a cited decision approves', () => {
    const document = documentOf(
      decision,
      'tổ chức thực hiện Đề án phòng ngừa hạn mặn vùng cửa sông theo quy định',
    );
    expect(idsOf(document)).toEqual([
      '12/QĐ-TTg',
      'Đề án phòng ngừa hạn mặn vùng cửa sông đến năm 2030',
    ]);
    const scheme = document.citations[1];
    expect(scheme && scheme.fullEnd - scheme.mention.start).toBe(
      'Đề án phòng ngừa hạn mặn vùng cửa sông'.length,
    );
  });

  it('does not take another programme of the same body for the approved one', () => {
    const document = documentOf(
      'Quyết định số 9/QĐ-TTg phê duyệt Chương trình hành động của Chính phủ về nước sạch nông thôn;',
      'Chương trình hành động của Chính phủ về nước sạch nông thôn và Chương trình hành động của Chính phủ thực hiện Nghị quyết số 5-NQ/TW',
    );
    expect(idsOf(document)).toEqual([
      '9/QĐ-TTg',
      'Chương trình hành động của Chính phủ về nước sạch nông thôn',
      '5-NQ/TW',
    ]);
  });

  it('counts a name that ends in its years, without a decision', () => {
    const text = `Thực hiện Quy hoạch cảng cá, bến đò thời kỳ 2021-2030, tầm nhìn đến năm 2050 và
Chương trình hành động của Chính phủ về phòng chống mối đến năm 2030, Chương trình chợ phiên nhằm thu hút khách đến năm 2030.`;
    const { citations } = documentOf(text.replace('\n', ' '));
    expect(citations.map(({ id, mention }) => [id, mention.issuer])).toEqual([
      ['Quy hoạch cảng cá, bến đò thời kỳ 2021-2030, tầm nhìn đến năm 2050', null],
      ['Chương trình hành động của Chính phủ về phòng chống mối đến năm 2030', 'Chính phủ'],
    ]);
  });

  it('drops what only begins like a scheme', () => {
    expect(idsOf(documentOf(decision, 'Kinh phí thực hiện Đề án do ngân sách bảo đảm'))).toEqual([
      '12/QĐ-TTg',
    ]);
    expect(idsOf(documentOf('xây dựng Đề án “Thành phố xanh”, Đề án phát triển chợ'))).toEqual([]);
  });
});

describe('directives', () => {
  it('tells two documents of one State number apart by their years', () => {
    const { directives } = documentOf(
      'Chỉ thị số 02/CT-TTg ngày 15/11/2019 về tăng cường bảo vệ rừng đầu nguồn;',
      'Chỉ thị số 02/CT-TTg ngày 04/7/2018 của Thủ tướng Chính phủ về an toàn hồ đập;',
      'Chỉ thị số 02/CT-TTg về tăng cường bảo vệ rừng đầu nguồn.',
      'Chỉ thị số 02/CT-TTg của Thủ tướng Chính phủ, ngày 15/11/2019',
    );
    expect(
      directives.map(({ id, date, issuer, citations }) => [id, date, issuer, citations.length]),
    ).toEqual([
      ['02/CT-TTg', '2019-11-15', 'Thủ tướng Chính phủ', 3],
      ['02/CT-TTg', '2018-07-04', 'Thủ tướng Chính phủ', 1],
    ]);
  });

  it('keeps two dates of one Party number in one term as one document', () => {
    const { directives } = documentOf(
      'Kết luận số 12-KL/TW ngày 15/6/2023 của Bộ Chính trị',
      'Kết luận số 12-KL/TW ngày 16/6/2022 của Bộ Chính trị',
    );
    expect(directives).toHaveLength(1);
  });

  it('takes each fact from the fullest mention and the first full one as defining', () => {
    const { directives } = documentOf(
      'KẾ HOẠCH SỐ 5/KH-UBND NGÀY 02/3/2021 CỦA UBND TỈNH VỀ PHÁT TRIỂN RỪNG',
      'Kế hoạch số 5/KH-UBND',
      'Kế hoạch số 5/KH-UBND ngày 02/3/2021 của UBND tỉnh về phát triển rừng',
    );
    expect(directives).toMatchObject([
      { type: 'Kế hoạch', date: '2021-03-02', issuer: 'UBND tỉnh', subject: 'phát triển rừng' },
    ]);
    expect(directives[0]?.defining.place).toBe(0);
  });

  it('takes the first mention as defining where none is full', () => {
    const { directives } = documentOf(
      'Kế hoạch số 5/KH-UBND',
      'Kế hoạch số 5/KH-UBND của UBND tỉnh',
    );
    expect(directives[0]?.defining.place).toBe(0);
  });
});
