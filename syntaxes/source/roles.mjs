// Lines and table columns that say who leads, who coordinates, and by when.
import { anyOf, gap, maybeGap } from './vietnamese.mjs';

const inline = [{ include: '#inline' }];

/** What may stand before “Cơ quan chủ trì: …”: a bullet or a label, and marks of bold. */
const labelStart = `^${maybeGap}(?:([-+*•–]|\\(?[\\p{L}\\d]{1,2}[.)]|(?:\\d{1,2}\\.){2,4})${gap})?[*_]{0,3}`;
const bodies = anyOf(
  'cơ quan',
  'đơn vị',
  'bộ phận',
  'cá nhân',
  'cơ quan, đơn vị',
  'đơn vị, cá nhân',
  'người',
  'lãnh đạo',
);
const parts = anyOf(
  'chủ trì',
  'phối hợp',
  'thực hiện',
  'phụ trách',
  'chịu trách nhiệm',
  'chủ trì, thực hiện',
  'chủ trì, phối hợp',
  'chủ trì thực hiện',
  'phối hợp thực hiện',
);
const dueWords = anyOf('thời gian', 'thời hạn', 'tiến độ', 'thời điểm', 'lộ trình', 'hoàn thành');
const otherLabels = anyOf(
  'kinh phí',
  'nguồn kinh phí',
  'kinh phí thực hiện',
  'sản phẩm',
  'kết quả',
  'kết quả, sản phẩm',
  'địa điểm',
  'thành phần',
  'đối tượng',
  'hình thức',
  'số lượng',
);

function roleLine(words, scope, value) {
  return {
    begin: `${labelStart}(${words})[*_]{0,3}(:)`,
    beginCaptures: {
      1: { name: 'punctuation.definition.list.begin.markdown.plandoc' },
      2: { name: scope },
      3: { name: 'punctuation.separator.label.plandoc' },
    },
    end: '$',
    ...value,
  };
}

export const roleLines = {
  patterns: [
    roleLine(
      `(?:${bodies}${gap})?${parts}(?:${gap}[^:\\r\\n]{1,24})?`,
      'keyword.other.role.plandoc',
      {
        contentName: 'meta.units.plandoc',
        patterns: [
          { include: '#emphasis' },
          { include: '#directives' },
          { include: '#times' },
          { name: 'variable.other.unit.plandoc', match: '[\\p{L}\\p{N}][^;:,.()*_|\\r\\n]*' },
        ],
      },
    ),
    roleLine(`${dueWords}(?:${gap}[^:\\r\\n]{1,30})?`, 'keyword.other.deadline.plandoc', {
      contentName: 'meta.deadline.plandoc',
      patterns: [{ include: '#inline' }, { include: '#bareYears' }],
    }),
    roleLine(otherLabels, 'keyword.other.label.plandoc', { patterns: inline }),
  ],
};

/** One row of a pipe table. */
export const tableRow = {
  name: 'meta.table.plandoc',
  begin: '^[ \\t]*(?=\\|)',
  end: '$',
  patterns: [
    { name: 'punctuation.separator.table.plandoc', match: '\\|(?:[ \\t]*:?-{2,}:?[ \\t]*\\|)*' },
    { name: 'punctuation.separator.line-break.plandoc', match: '<br */?>' },
    {
      name: 'keyword.other.role.plandoc',
      match: `(?<=\\|)[ \\t]*[*_]{0,3}(?:${anyOf('cơ quan', 'đơn vị')}[^|\\r\\n]{0,12}${parts}|${parts}|${dueWords}[^|\\r\\n]{0,24}?|TT|STT|${anyOf('nhiệm vụ', 'nội dung', 'tên nhiệm vụ', 'nội dung nhiệm vụ', 'kết quả', 'sản phẩm', 'ghi chú')})[*_]{0,3}[ \\t]*(?=\\|)`,
    },
    {
      name: 'constant.numeric.date.plandoc',
      match: '(?<=\\|)[ \\t]*(?:19|20)\\d\\d(?:[ \\t]*[-–][ \\t]*(?:19|20)\\d\\d)?[ \\t]*(?=\\|)',
    },
    {
      match:
        '(?<=\\|)[ \\t]*[*_]{0,3}((?:[IVXLC]{1,7}|\\d{1,3}(?:\\.\\d{1,2})*)\\.?)[*_]{0,3}[ \\t]*(?=\\|)',
      captures: { 1: { name: 'punctuation.definition.list.begin.markdown.plandoc' } },
    },
    { include: '#letterhead' },
    { include: '#recipients' },
    { include: '#inline' },
  ],
};
