// Headings and labels of every numbering that plans use: Phần, A., I., 1., 1.1., a), bullets,
// Markdown headings, appendices.
import { anyCase, gap, lineStart, maybeGap, phrase, wordEnd } from './vietnamese.mjs';

const inline = [{ include: '#inline' }];

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
    heading(
      2,
      lineStart,
      `(?:[IVXLC]{1,7}|[IVX]{0,3}[Il]{2,3}|[A-HK])[.)/-]`,
      `(?=${maybeGap}[\\p{Lu}*].{1,220}$)`,
    ),
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
