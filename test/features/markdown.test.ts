import { describe, expect, it } from 'vitest';
import { escapeMarkdown, shorten } from '../../server/src/features/markdown.ts';

describe('text in Markdown messages', () => {
  it('cannot form links, images, HTML or emphasis', () => {
    expect(escapeMarkdown('[a](command:x) <img src=y> **b** `c`')).toBe(
      '\\[a\\](command:x) &lt;img src=y> \\*\\*b\\*\\* \\`c\\`',
    );
  });

  it('stays on one line', () => {
    expect(escapeMarkdown('Sở Văn hóa,\n\n# Thể thao')).toBe('Sở Văn hóa, # Thể thao');
  });

  it.each([
    ['1. Lập danh mục', '1\\. Lập danh mục'],
    ['- Lập danh mục', '\\- Lập danh mục'],
    ['# Lập danh mục', '\\# Lập danh mục'],
  ])('begins no list or heading: %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('shortened text', () => {
  it('ends at a word', () => {
    expect(shorten('rà soát quy trình nội bộ', 18)).toBe('rà soát quy trình…');
  });

  it('is left alone when it fits', () => {
    expect(shorten('rà soát', 7)).toBe('rà soát');
  });

  it('does not cut a character in two', () => {
    expect(shorten('ab😀cd', 4)).toBe('ab…');
  });
});
