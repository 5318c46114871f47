// What stands above the first section: national name and motto, number, title, legal basis, and the
// lines in capitals that name the issuing body.
import { types } from './directives.mjs';
import {
  anyCase,
  anyOf,
  gap,
  lineEnd,
  lineStart,
  maybeGap,
  phrase,
  wordEnd,
} from './vietnamese.mjs';

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
      match: `(?:${lineStart}|(?<=\\|)${maybeGap})(${phrase('Số')}(?:${maybeGap}:)?)${maybeGap}((?:\\d{1,5}${maybeGap})?[-/–]${maybeGap}\\p{Lu}[\\p{L}\\p{M}]{0,6}${maybeGap}[-/–]${maybeGap}\\p{Lu}[\\p{L}\\p{M}\\p{N}&-]*)`,
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

export const basis = {
  match: `${lineStart}(?:[-–]${gap})?(${['Căn cứ', 'Theo đề nghị', 'Xét đề nghị'].map(phrase).join('|')}|(?:${['Thực hiện', 'Triển khai'].map(phrase).join('|')})(?=${gap}${types}${gap}))${wordEnd}`,
  captures: { 1: { name: 'keyword.control.basis.plandoc' } },
};

const capitalsOnly = '(?!.*\\p{Ll})(?=.*\\p{Lu}\\P{Lu}*\\p{Lu})';

/** Any other line in capitals: the issuing body, the second line of a title, a unit in a flattened table. */
export const capitals = {
  name: 'markup.bold.capitals.plandoc',
  begin: `^(?=${maybeGap}[*_]{0,3}\\p{Lu})${capitalsOnly}(?=.{2,300}$)`,
  end: '$',
  patterns: [{ include: '#letterhead' }, { include: '#inline' }],
};
