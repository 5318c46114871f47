// Citations of directives (viện dẫn): “Kết luận số 57-KL/TW”, “Nghị định số 30/2020/NĐ-CP”, “Luật
// Báo chí năm 2016”, with the slips of the pen that real plans have (spaces round the hyphen, no
// “số”, hyphen and slash swapped). Where a line break parts the type from the symbol, the symbol
// is still found by itself.
import { anyCase, anyOf, gap, maybeGap, phrase, wordEnd, wordStart } from './vietnamese.mjs';

/** The words for types of directives, in any letter case. */
export const types = anyOf(
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Kết luận',
  'Chỉ thị',
  'Quyết định',
  'Quy định',
  'Quy chế',
  'Thông tư liên tịch',
  'Thông tư',
  'Thông tri',
  'Thông báo',
  'Thông cáo',
  'Hướng dẫn',
  'Báo cáo',
  'Kế hoạch liên tịch',
  'Kế hoạch',
  'Chương trình hành động',
  'Chương trình',
  'Đề án',
  'Dự án',
  'Phương án',
  'Tờ trình',
  'Công văn',
  'Công điện',
  'Lệnh',
  'Biên bản',
  'Văn bản',
);

const hyphen = '[-–]';
const join = `${maybeGap}(?:${hyphen}|/)${maybeGap}`;
const abbreviation = '[\\p{Lu}ð][\\p{L}\\p{M}]{0,6}';
const issuer = `\\p{Lu}[\\p{L}\\p{M}\\p{N}]{0,11}(?:[-&]\\p{Lu}[\\p{L}\\p{M}\\p{N}]{0,11}){0,4}`;

/** `57-KL/TW`, `30/2020/NĐ-CP`, `25 - CT/TW`, `66.18/2026/NQ-CP`, `93/2025/QH15`. */
export const symbol =
  `\\d{1,5}(?:\\.\\d{1,3})?[a-zA-Z]?(?:${maybeGap}/${maybeGap}(?:19|20)\\d\\d)?` +
  `(?:${join}${abbreviation}${join}${issuer}|/(?:UBTV)?QH\\d{1,2}|/NQLT)`;

/** `Chỉ thị 18`, `Nghị quyết 06/TU`: a number only, which is a citation only after a type. */
const shortSymbol = `\\d{1,5}(?:/[\\p{Lu}]{2,6})?${wordEnd}(?!${maybeGap}[/.]\\d)`;

export const directives = {
  patterns: [
    { include: '#law' },
    {
      name: 'meta.citation.plandoc',
      match: `${wordStart}(${types})${maybeGap}((?:${anyCase('số')}(?:${maybeGap}:)?${maybeGap})?)(${symbol}|${shortSymbol})`,
      captures: {
        1: { name: 'storage.type.directive.plandoc' },
        2: { name: 'storage.type.number.plandoc' },
        3: { name: 'entity.name.type.directive.plandoc' },
      },
    },
    {
      name: 'meta.citation.plandoc',
      match: `(?<![\\p{L}\\p{M}\\p{N}/.])(?:(${anyCase('số')})${gap})?(${symbol})`,
      captures: {
        1: { name: 'storage.type.number.plandoc' },
        2: { name: 'entity.name.type.directive.plandoc' },
      },
    },
  ],
};

/** A law goes by its name and its year or date. The name is at most a dozen words, so that no sentence is swallowed. */
export const law = {
  name: 'meta.citation.law.plandoc',
  match:
    `${wordStart}(${phrase('Bộ luật')}|${phrase('Luật')}|${phrase('Pháp lệnh')}|${phrase('Hiến pháp')})` +
    `((?:${gap}[\\p{L}\\p{M}]+,?){0,14}?)(?:${gap}(${phrase('năm')}${gap}(?:19|20)\\d\\d)${wordEnd}|(?=${gap}${phrase('ngày')}${gap}\\d))`,
  captures: {
    1: { name: 'storage.type.directive.plandoc' },
    2: { name: 'entity.name.type.directive.plandoc' },
    3: { name: 'constant.numeric.date.plandoc' },
  },
};

/** “Mục II”, “Phụ lục 1”, “Kế hoạch này”: places in this very document. */
export const innerReferences = {
  name: 'variable.language.inner-reference.plandoc',
  match:
    `${wordStart}(?:(?:${phrase('Phụ lục')}|${phrase('Mục')}|${phrase('Phần')}|${phrase('Điều')})` +
    `${gap}(?:${phrase('số')}${gap})?(?:[IVXLC]{1,7}|\\d{1,3})|${phrase('Kế hoạch')}${gap}${phrase('này')})${wordEnd}`,
};
