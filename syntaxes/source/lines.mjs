// What a whole line is: letterhead, title, headings and labels, role lines, recipients, signature.
import { types } from './directives.mjs';
import { anyCase, anyOf, gap, lineStart, maybeGap, phrase, wordEnd } from './vietnamese.mjs';

const lineEnd = '(?=[*_]{0,3}[ \\t\\x{00A0}]*$)';
const inline = [{ include: '#inline' }];
const caps = '(?!.*\\p{Ll})(?=.*\\p{Lu}\\P{Lu}*\\p{Lu})';

/** One rule for a line that is a heading from its first to its last character. */
function heading(level, labelled, label, rest = '') {
  return {
    name: `markup.heading.${level}.plandoc`,
    begin: `${labelled}(${label})${rest}`,
    beginCaptures: { 1: { name: 'entity.name.section.label.plandoc' } },
    end: '$',
    patterns: inline,
  };
}

export const letterhead = {
  patterns: [
    {
      name: 'constant.language.national-name.plandoc',
      match: `(?:${anyCase('cộng hòa xã hội chủ nghĩa việt nam')}|(?<=[|*#\\s]|^)${phrase('ĐẢNG CỘNG SẢN VIỆT NAM')}(?=[|*\\s]*$))`,
    },
    {
      name: 'constant.language.national-motto.plandoc',
      match: ['độc lập', 'tự do', 'hạnh phúc'].map(anyCase).join(`${maybeGap}[-–]${maybeGap}`),
    },
    {
      name: 'meta.document-number.plandoc',
      match: `(?:${lineStart}|(?<=\\|)${maybeGap})(${phrase('Số')}${maybeGap}:?)${maybeGap}(\\d{0,5}${maybeGap}[-/–]${maybeGap}\\p{Lu}[\\p{L}\\p{M}]{0,6}${maybeGap}[-/–]${maybeGap}\\p{Lu}[\\p{L}\\p{M}\\p{N}&-]*)`,
      captures: {
        1: { name: 'storage.type.number.plandoc' },
        2: { name: 'entity.name.type.directive.own.plandoc' },
      },
    },
  ],
};

const documentTypes = anyOf(
  'kế hoạch',
  'kết luận',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'chương trình',
  'chương trình hành động',
  'hướng dẫn',
  'thông báo',
  'quy chế',
  'đề án',
);

export const title = {
  name: 'markup.heading.1.title.plandoc',
  match: `${lineStart}(${documentTypes})${lineEnd}`,
  captures: { 1: { name: 'entity.name.section.title.plandoc' } },
};

export const appendix = heading(
  1,
  lineStart,
  `${phrase('PHỤ LỤC')}(?:${gap}(?:${phrase('SỐ')}${gap})?[IVXLC\\d]{1,7})?${wordEnd}|${phrase('Phụ lục')}(?:${gap}(?:${phrase('số')}${gap})?[IVXLC\\d]{1,7})?(?=[.:*_]{0,4}${maybeGap}$)`,
);

const markdownHeadings = [1, 2, 3, 4, 5, 6].map((level) => ({
  name: `markup.heading.${level}.plandoc`,
  begin: `^ {0,3}(#{${level}})${gap}[*_]{0,3}(?:((?:[IVXLC]{1,7}|[A-HK]|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ])[.)/-])${maybeGap})?`,
  beginCaptures: {
    1: { name: 'punctuation.definition.heading.plandoc' },
    2: { name: 'entity.name.section.label.plandoc' },
  },
  end: '$',
  patterns: inline,
}));

export const headings = {
  patterns: [
    ...markdownHeadings,
    heading(
      1,
      lineStart,
      `(?:${phrase('PHẦN')}|${phrase('Phần')}|${phrase('CHƯƠNG')}|${phrase('Chương')})${gap}(?:[IVXLC]{1,7}|\\d{1,2}|${anyCase('thứ')}${gap}[\\p{L}\\p{M}]{2,5})${wordEnd}[.:]?`,
    ),
    // “I. MỤC ĐÍCH”, “I- MỤC ĐÍCH”, and “Ill.” as scanners read “III.”; a long line is a paragraph.
    heading(2, lineStart, `(?:[IVXLC]{1,7}|[IVX]{0,3}[Il]{2,3}|[A-HK])[.)/-]`, `(?=${maybeGap}[\\p{Lu}*].{1,220}$)`),
    // “1. Mục đích”, “1.1. Sở Y tế”: short and without the mark that ends a sentence.
    heading(
      3,
      lineStart,
      `\\d{1,2}[.)/-]|(?:\\d{1,2}\\.){2,4}|(?:\\d{1,2}\\.){1,3}\\d{1,2}(?=[ \\t]+\\p{Lu})`,
      `(?=${gap}[\\p{Lu}“"*].{1,220}$)(?=.*[^.;,:\\s*_|][*_]{0,3}:?${maybeGap}$)`,
    ),
  ],
};

/** `1.`, `1.1.`, `a)`, `-`: the label of a paragraph; the words after it are ordinary text. */
export const labels = {
  match: `^${maybeGap}[*_]{0,3}(?:([-+*•–])|(${phrase('Điều')}${gap}\\d{1,3}\\.|\\d{1,3}[.)/-]|(?:\\d{1,2}\\.){1,4}\\d{0,2}|\\(?[a-zđ]\\)|[a-zđ]\\.|[IVXLC]{1,7}[.)]?)(?=[*_]{0,3}(?:[ \\t\\x{00A0}]|$)))(?=[*_]{0,3}(?:[ \\t\\x{00A0}]|$))`,
  captures: {
    1: { name: 'punctuation.definition.list.begin.markdown.plandoc' },
    2: { name: 'punctuation.definition.list.begin.markdown.plandoc' },
  },
};

/** “- Cơ quan chủ trì: …”: the label, then the units; the lookbehind-free form keeps it linear. */
const labelStart = `^${maybeGap}(?:([-+*•–]|\\(?[\\p{L}\\d]{1,2}[.)])${gap})?[*_]{0,3}`;
const bodies = anyOf('cơ quan', 'đơn vị', 'bộ phận', 'cá nhân', 'cơ quan, đơn vị', 'đơn vị, cá nhân', 'người', 'lãnh đạo');
const parts = anyOf('chủ trì', 'phối hợp', 'thực hiện', 'phụ trách', 'chịu trách nhiệm', 'chủ trì, thực hiện', 'chủ trì, phối hợp', 'chủ trì thực hiện', 'phối hợp thực hiện');
const dueWords = anyOf('thời gian', 'thời hạn', 'tiến độ', 'thời điểm', 'lộ trình', 'hoàn thành');
const otherLabels = anyOf('kinh phí', 'nguồn kinh phí', 'kinh phí thực hiện', 'sản phẩm', 'kết quả', 'kết quả, sản phẩm', 'địa điểm', 'thành phần', 'đối tượng', 'hình thức', 'số lượng');

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
    roleLine(`(?:${bodies}${gap})?${parts}(?:${gap}[^:\\r\\n]{1,24})?`, 'keyword.other.role.plandoc', {
      contentName: 'meta.units.plandoc',
      patterns: [
        { include: '#emphasis' },
        { include: '#directives' },
        { include: '#times' },
        { name: 'variable.other.unit.plandoc', match: '[\\p{L}\\p{N}][^;:,.()*_|\\r\\n]*' },
      ],
    }),
    roleLine(`${dueWords}(?:${gap}[^:\\r\\n]{1,30})?`, 'keyword.other.deadline.plandoc', {
      contentName: 'meta.deadline.plandoc',
      patterns: [{ include: '#inline' }, { include: '#bareYears' }],
    }),
    roleLine(otherLabels, 'keyword.other.label.plandoc', { patterns: inline }),
  ],
};

export const basis = {
  match: `${lineStart}(?:[-–]${gap})?(${['Căn cứ', 'Theo đề nghị', 'Xét đề nghị'].map(phrase).join('|')}|(?:${['Thực hiện', 'Triển khai'].map(phrase).join('|')})(?=${gap}${types}${gap}))${wordEnd}`,
  captures: { 1: { name: 'keyword.control.basis.plandoc' } },
};

export const recipients = {
  patterns: [
    {
      match: `(?:${lineStart}|(?<=\\|)${maybeGap}[*_]{0,3})(${phrase('Nơi nhận')}|${phrase('NƠI NHẬN')})[*_]{0,3}${maybeGap}(:?)`,
      captures: {
        1: { name: 'keyword.control.recipients.plandoc' },
        2: { name: 'punctuation.separator.label.plandoc' },
      },
    },
    {
      match: `^${maybeGap}([-–+*•])?${maybeGap}(${phrase('Lưu')}${maybeGap}:?)${gap}(\\p{Lu}[^\\r\\n|]{0,80})`,
      captures: {
        1: { name: 'punctuation.definition.list.begin.markdown.plandoc' },
        2: { name: 'keyword.control.archive.plandoc' },
        3: { name: 'variable.other.archive.plandoc' },
      },
    },
  ],
};

const authority = '(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|Q)';
const post = anyOf(
  'chủ tịch',
  'phó chủ tịch',
  'phó chủ tịch thường trực',
  'giám đốc',
  'phó giám đốc',
  'bí thư',
  'phó bí thư',
  'phó bí thư thường trực',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'bộ trưởng',
  'thứ trưởng',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'trưởng phòng',
  'phó trưởng phòng',
  'trưởng ban',
  'phó trưởng ban',
  'cục trưởng',
  'phó cục trưởng',
  'thủ tướng',
  'phó thủ tướng',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'viện trưởng',
  'tổng giám đốc',
);

export const signature = {
  patterns: [
    {
      match: `${lineStart}(${authority})(?:\\.|(?<=/[MTLQ])|(?<=/UQ))${maybeGap}(\\p{Lu}[^\\p{Ll}\\r\\n|*]{2,80})`,
      captures: {
        1: { name: 'keyword.control.authority.plandoc' },
        2: { name: 'entity.name.function.post.plandoc' },
      },
    },
    {
      match: `${lineStart}(?=[^\\p{Ll}]*$)(${post})${lineEnd}`,
      captures: { 1: { name: 'entity.name.function.post.plandoc' } },
    },
  ],
};

/** Any other line in capitals: the issuing body, the second line of a title, a unit in a flattened table. */
export const capitals = {
  name: 'markup.bold.capitals.plandoc',
  begin: `^(?=${maybeGap}[*_]{0,3}\\p{Lu})${caps}(?=.{2,300}$)`,
  end: '$',
  patterns: [{ include: '#letterhead' }, ...inline],
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
      match: `(?<=\\|)[ \\t]*[*_]{0,3}(?:${anyOf('cơ quan', 'đơn vị')}[^|\\r\\n]{0,12}${parts}|${dueWords}[^|\\r\\n]{0,24}?|TT|STT|${anyOf('nhiệm vụ', 'nội dung', 'tên nhiệm vụ', 'nội dung nhiệm vụ', 'kết quả', 'sản phẩm', 'ghi chú')})[*_]{0,3}[ \\t]*(?=\\|)`,
    },
    { name: 'constant.numeric.date.plandoc', match: '(?<=\\|)[ \\t]*(?:19|20)\\d\\d(?:[ \\t]*[-–][ \\t]*(?:19|20)\\d\\d)?[ \\t]*(?=\\|)' },
    {
      match: '(?<=\\|)[ \\t]*[*_]{0,3}((?:[IVXLC]{1,7}|\\d{1,3}(?:\\.\\d{1,2})*)\\.?)[*_]{0,3}[ \\t]*(?=\\|)',
      captures: { 1: { name: 'punctuation.definition.list.begin.markdown.plandoc' } },
    },
    { include: '#letterhead' },
    { include: '#recipients' },
    { include: '#inline' },
  ],
};

