/** A plan begins so; what follows is meant to make a reader slow. */
const head = `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Triển khai công tác dân vận

I. NỘI DUNG

`;

/** Makes a text of about so many characters. */
export type HostileText = (length: number) => string;

const repeated =
  (unit: string, end = ''): HostileText =>
  (length) =>
    head + unit.repeat(Math.ceil(length / unit.length)) + end;

const counted =
  (unit: (index: number) => string): HostileText =>
  (length) => {
    const count = Math.ceil(length / unit(999).length);
    return head + Array.from({ length: count }, (_, index) => unit(index)).join('');
  };

/** Texts that nobody writes: each is the worst that some reader of lines, blocks or phrases can meet. */
export const hostileTexts: Readonly<Record<string, HostileText>> = {
  'letters on one line': repeated('a'),
  'sentences on one line': repeated(
    'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính trước ngày 15/12/2025; ',
  ),
  'white space inside a line': repeated(' ', 'b'),
  'tabs on one line': repeated('a\t'),
  'lines with tabs': repeated('a\tb\tc\n'),
  'lines of one character': repeated('a\n'),
  'empty lines': repeated('\n'),
  'old line ends': repeated('\r'),
  'numbered lines': counted((index) => `${index % 997}. Việc\n`),
  'one number again and again': repeated('5. Việc làm\n'),
  'one Roman number again and again': repeated('V. VIỆC LÀM\n'),
  'a numeral without end': repeated('1.'),
  'a Roman numeral without end': repeated('I'),
  'digits without end': repeated('1'),
  'labels of every level': counted(
    (index) => `${['1.', 'a)', '1.1.', '-', '+', '(1)'][index % 6]} Việc phải làm\n`,
  ),
  'nested brackets': repeated('(', ')'),
  'square brackets': repeated('['),
  'quotation marks never closed': repeated('“'),
  pipes: repeated('|'),
  'rows of a table': repeated('| a | b |\n'),
  'cells of one row': repeated('| a ', '|\n'),
  'a comment never closed': repeated('<!--'),
  'lines with a comment never closed': repeated('<!-- a\n'),
  'comments that suppress nothing': repeated('<!-- plandoc-ignore x -->\n'),
  dots: repeated('.'),
  ellipses: repeated('…'),
  dashes: repeated('-'),
  stars: repeated('*'),
  'marks of headings': repeated('#'),
  semicolons: repeated(';'),
  'combining marks': repeated('\u0301'),
  'invisible characters': repeated('\u200b'),
  'character references': repeated('&nbsp;'),
  'citations without a number': repeated('Quyết định số '),
  'citations without a symbol': repeated('số 12/'),
  'a symbol without end': repeated('12/KH-UBND-'),
  'citations side by side': repeated('12/QĐ-UBND '),
  'citations that never repeat': counted((index) => `Căn cứ Quyết định số ${index}/QĐ-UBND;\n`),
  'laws without a name': repeated('Luật '),
  'schemes never closed': repeated('Đề án “'),
  'dates without a year': repeated('ngày 1 tháng '),
  'periods without an end': repeated('từ ngày 1/1 đến '),
  'units without a verb': repeated('các Sở, ', 'chủ trì'),
  'verbs without a unit': repeated('chủ trì '),
  'orders to everybody': repeated('Giao Sở '),
  recipients: repeated('- Sở A;\n', 'Nơi nhận:\n'),
  'recipients again and again': repeated('Nơi nhận:\n- A;\n'),
  titles: repeated('KẾ HOẠCH\n'),
  signatures: repeated('TM. ỦY BAN\nCHỦ TỊCH\n'),
  appendices: repeated('PHỤ LỤC I\n'),
  'references to appendices': counted((index) => `Theo Phụ lục ${index % 40}.\nPHỤ LỤC I\n`),
  'headings in capitals': repeated('PHẦN VIỆC CHUNG\n'),
  'a flattened table': repeated('1\nViệc\nSở A\n2025\n'),
  'lines that go on': repeated('việc này,\n'),
};
