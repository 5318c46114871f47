import { describe, expect, it } from 'vitest';
import { linkEdits } from '../../server/src/features/across/rename-files.ts';
import { compareIssuers, placeOfIssuer } from '../../server/src/workspace/issuer-names.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { createFactsReader } from '../../server/src/workspace/read-file-facts.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspace-index.ts';

const reader = createFactsReader();

function indexOf(files: Readonly<Record<string, string>>): WorkspaceIndex {
  const index = new WorkspaceIndex({ isComplete: true, complete: () => Promise.resolve() });
  for (const [name, text] of Object.entries(files))
    index.setFile(`file:///w/${name}`, reader.read(text));
  return index;
}

const plan = (number: string, body: string, date: string, rest = ''): string =>
  `${body}\n\nSố: ${number}\n\nSông Lam, ngày ${date}\n\nKẾ HOẠCH\nThư viện\n\n${rest}\n\nI. MỤC ĐÍCH\nII. NHIỆM VỤ\n`;

const mention = { id: '5/KH-UBND', type: 'Kế hoạch', date: null, issuer: null, subject: null };

describe('directives of one number', () => {
  const files = {
    'a.plan': plan('5/KH-UBND', 'UBND TỈNH SÔNG LAM', '02 tháng 3 năm 2023'),
    'b.plan': plan('5/KH-UBND', 'UBND TỈNH SÔNG LAM', '04 tháng 3 năm 2024'),
    'c.plan': plan('05/KH-UBND', 'UBND TỈNH BÌNH SƠN', '04 tháng 3 năm 2024'),
    'd.plan': plan(
      '9/KH-SNV',
      'SỞ NỘI VỤ',
      '01 tháng 6 năm 2024',
      'Thực hiện Kế hoạch số 5/KH-UBND ngày 04/3/2024 của UBND tỉnh Bình Sơn về thư viện.',
    ),
  };
  const first = (said: Partial<typeof mention> & object): string | undefined => {
    const [best] = indexOf(files).candidates({ ...mention, ...said }, 'file:///w/x.plan');
    return best?.directive.file?.uri.slice('file:///w/'.length);
  };

  it('are told apart by date, year and issuer, and all are offered', () => {
    expect(first({ date: '2023-03-02' as never })).toBe('a.plan');
    expect(first({ date: '2024-03-04' as never, issuer: 'UBND tỉnh Sông Lam' as never })).toBe(
      'b.plan',
    );
    expect(first({ issuer: 'Ủy ban nhân dân tỉnh Bình Sơn' as never })).toBe('c.plan');
    expect(indexOf(files).candidates(mention, 'file:///w/x.plan')).toHaveLength(3);
  });

  it('have each the citations that mean them', () => {
    const index = indexOf(files);
    const counts = index
      .directives(10)
      .map(({ file, citationCount }) => [file?.uri.at(-6), citationCount]);
    expect(counts).toEqual([
      ['c', 1],
      ['a', 0],
      ['b', 0],
      ['d', 0],
    ]);
    const own = index.directiveOfFile('file:///w/c.plan');
    expect(own && index.carriedOutBy(own).map(({ uri }) => uri)).toEqual(['file:///w/d.plan']);
    expect(index.carriesOut('file:///w/d.plan').map(({ key }) => key)).toEqual([own?.key]);
  });

  it('forget a file that is gone', () => {
    const index = indexOf(files);
    const { version } = index;
    index.setFile('file:///w/c.plan', null);
    expect(index.version).toBeGreaterThan(version);
    const known = index.candidates({ ...mention, date: '2024-03-04' }, 'file:///w/x.plan');
    expect(known.map(({ directive }) => directive.file?.uri)).not.toContain('file:///w/c.plan');
  });
});

describe('an open document', () => {
  const text = plan(
    '9/KH-SNV',
    'SỞ NỘI VỤ',
    '01 tháng 6 năm 2024',
    'Thực hiện Kế hoạch số 5/KH-UBND ngày 04/3/2024 của UBND tỉnh Bình Sơn về thư viện.',
  );
  const uri = 'file:///w/d.plan';
  const citedAt = text.split('\n').findIndex((line) => line.includes('5/KH-UBND'));

  it('is known as it stands after each edit, also where nothing that it says has changed', () => {
    const index = indexOf({
      'c.plan': plan('5/KH-UBND', 'UBND TỈNH BÌNH SƠN', '04 tháng 3 năm 2024'),
    });
    const document = openPlanDocument(text);
    index.setOpen(uri, () => document.plan);
    const [meant] = index.carriesOut(uri);
    expect(meant?.id).toBe('5/KH-UBND');
    const { version } = index;
    const places = () => (meant ? index.citationsOf(meant, 9) : []);
    const headings = () =>
      index
        .symbols('muc dich', 9)
        .filter(({ place }) => place.uri === uri)
        .map(({ place }) => place.range.start.line);
    const [headingAt = 0] = headings();
    // A line between title and citation moves what follows, and says nothing.
    const at = { line: citedAt, character: 0 };
    document.change({ start: at, end: at }, '\n');
    expect(index.version).toBe(version);
    expect(index.carriesOut(uri)).toEqual([meant]);
    expect(places().map(({ range }) => range.start.line)).toEqual([citedAt + 1]);
    expect(headings()).toEqual([headingAt + 1]);
    // Another number is another directive.
    const number = document.lines.line(citedAt + 1).indexOf('5/KH');
    const digit = { line: citedAt + 1, character: number };
    document.change({ start: digit, end: { ...digit, character: number + 1 } }, '6');
    expect(index.carriesOut(uri).map(({ id }) => id)).toEqual(['6/KH-UBND']);
    expect(places()).toEqual([]);
  });
});

describe('issuing bodies', () => {
  it('are one however they are spelled, and two where their places differ', () => {
    expect(compareIssuers('UBND tỉnh Đắk Lắk', 'ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK')).toBe('same');
    expect(compareIssuers('Chủ tịch UBND tỉnh', 'Ủy ban nhân dân tỉnh')).toBe('same');
    expect(compareIssuers('UBND tỉnh', 'UBND tỉnh Đắk Lắk')).toBe('fits');
    expect(compareIssuers('UBND tỉnh Đắk Lắk', 'UBND tỉnh Gia Lai')).toBe('other');
    expect(compareIssuers('Bộ Chính trị', 'Ban Bí thư')).toBe('other');
    expect(compareIssuers('Ban Thường vụ Tỉnh ủy Bình Sơn', 'TỈNH ỦY BÌNH SƠN')).toBe('same');
    expect(compareIssuers('BTV Tỉnh ủy', 'TỈNH ỦY BÌNH SƠN')).toBe('fits');
    expect(compareIssuers('Ban Thường vụ Huyện ủy', 'Ban Thường vụ Tỉnh ủy')).toBe('other');
    expect(placeOfIssuer('ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK')).toBe('ĐẮK LẮK');
    expect(placeOfIssuer('Bộ Chính trị')).toBeNull();
  });
});

describe('links to files that get another name', () => {
  const renames = [{ oldUri: 'file:///w/tinh/139.md', newUri: 'file:///w/2023/139-kh.md' }];
  const edited = (uri: string, text: string): string[] =>
    linkEdits(uri, text, renames).edits.map(({ newText }) => newText);

  it('follow, with their places; others stay', () => {
    const text =
      'Xem [kế hoạch](../tinh/139.md#muc-2), [luật](https://a.vn/139.md) và [khác](khac.md).';
    expect(edited('file:///w/so/a.md', text)).toEqual(['../2023/139-kh.md#muc-2']);
    const [edit] = linkEdits('file:///w/so/a.md', text, renames).edits;
    expect(edit?.range.start).toEqual({ line: 0, character: text.indexOf('../') });
  });

  it('of a file that moves to another folder lead where they led before', () => {
    expect(edited('file:///w/tinh/139.md', '[b](b.md)\n\n[a]: ../a.md')).toEqual(['../tinh/b.md']);
  });
});
