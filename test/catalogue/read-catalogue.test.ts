import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../server/src/catalogue/read-catalogue.ts';

const json = 'file:///office/directives.json';
const csv = 'file:///office/directives.csv';

/** The facts of the first entry and the lines and messages of all problems. */
function read(text: string, uri: string) {
  const { entries, problems } = readCatalogue(text, uri, 'vi');
  const facts = entries.map(({ uri: _, range: __, ...rest }) => rest);
  return {
    facts,
    problems: problems.map(({ range, message }) => `${range.start.line + 1}: ${message}`),
  };
}

const full = {
  id: '81-KL/TW',
  type: 'Kết luận',
  date: '2024-06-04',
  issuer: 'Bộ Chính trị',
  subject: 'Ứng phó với biến đổi khí hậu',
  status: 'in-force',
  replacedBy: null,
  link: 'https://example.vn/81-kl-tw',
};

describe('a catalogue in JSON', () => {
  it('says what each directive is, with comments and trailing commas', () => {
    const text = `{
  // Văn bản Trung ương
  "directives": [
    {
      "number": "81 - KL/TW",
      "type": "KẾT LUẬN",
      "date": "04/6/2024",
      "issuer": "Bộ Chính trị",
      "subject": "Ứng phó với biến đổi khí hậu",
      "status": "in-force",
      "link": "https://example.vn/81-kl-tw",
    },
  ],
}`;
    expect(read(text, json)).toEqual({ facts: [full], problems: [] });
  });

  it('knows a law by its name', () => {
    const { facts } = read('{"directives": [{"number": "Luật Thư viện 2019"}]}', json);
    expect(facts).toMatchObject([{ id: 'Luật Thư viện 2019', type: 'Luật', date: null }]);
  });

  it('offers only addresses of the web', () => {
    const entry = (link: string) => `{"directives": [{"number": "9/KH-UBND", "link": "${link}"}]}`;
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'command:x', 'https://'])
      expect(read(entry(link), json).facts[0]?.link).toBeNull();
    expect(read(entry('http://office.vn/9?a=b#c'), json).facts[0]?.link).toBe(
      'http://office.vn/9?a=b#c',
    );
  });

  it('names line and cure of what is wrong, and reads the rest', () => {
    const text = `{ "directives": [
  { "numbr": "9/KH-UBND" },
  { "number": "10/KH-UBND", "date": "31/02/2024" },
  { "number": "11/KH-UBND", "status": "perhaps" },
  "12/KH-UBND",
  { "number": "10/KH-UBND" },
  { "number": 13 }
] }`;
    const { facts, problems } = read(text, json);
    expect(facts.map(({ id }) => id)).toEqual(['10/KH-UBND', '11/KH-UBND', '10/KH-UBND']);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      '2',
      '5',
      '7',
      '2',
      '3',
      '4',
      '7',
      '6',
    ]);
    expect(problems.join('\n')).toContain('Ý bạn là “number”?');
    expect(problems.join('\n')).toContain('31/02/2024');
  });

  it('tells what broken JSON and other JSON lack', () => {
    expect(read('{ "directives": [', json).problems[0]).toMatch(/^1: .*JSON/u);
    expect(read('{ "list": [] }', json).problems[0]).toContain('“directives”');
    expect(read('[{"number": "9/KH-UBND"}]', json).facts).toHaveLength(1);
    expect(read('', json).facts).toEqual([]);
  });
});

describe('a catalogue from a spreadsheet', () => {
  const rows = [
    [
      'STT',
      'Số, ký hiệu',
      'Loại văn bản',
      'Ngày ban hành',
      'Cơ quan ban hành',
      'Trích yếu',
      'Hiệu lực',
      'Liên kết',
    ],
    [
      '1',
      '81-KL/TW',
      'Kết luận',
      '04/6/2024',
      'Bộ Chính trị',
      'Ứng phó với biến đổi khí hậu',
      'Còn hiệu lực',
      'https://example.vn/81-kl-tw',
    ],
  ];

  it.each([';', ',', '\t'])(
    'is read with “%s” between the columns and a byte order mark',
    (mark) => {
      const cell = (text: string) => (text.includes(mark) ? `"${text}"` : text);
      const text = `\ufeff${rows.map((row) => row.map(cell).join(mark)).join('\r\n')}\r\n`;
      expect(read(text, csv)).toEqual({ facts: [full], problems: [] });
    },
  );

  it('takes headers without diacritics and in English, in any order', () => {
    const text = 'subject,number,status\n"Một, hai\nba",9/KH-UBND,thay thế bởi 12/KH-UBND\n';
    expect(read(text, csv).facts).toMatchObject([
      { id: '9/KH-UBND', subject: 'Một, hai ba', status: 'replaced' },
    ]);
    expect(read('so ky hieu;trich yeu\n9/KH-UBND;Thư viện\n', csv).facts).toMatchObject([
      { id: '9/KH-UBND', subject: 'Thư viện' },
    ]);
  });

  it('says which header is missing, and the line of a wrong value behind a cell of two lines', () => {
    expect(read('a;b\n1;2\n', csv).problems[0]).toContain('Số, ký hiệu');
    const text = 'Số;Trích yếu;Ngày\n9/KH-UBND;"Một\nhai";1/1/2024\n10/KH-UBND;;45/1/2024\n';
    expect(read(text, csv).problems).toEqual([expect.stringMatching(/^4: “45\/1\/2024”/u)]);
  });
});
