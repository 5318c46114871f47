import { describe, expect, it } from 'vitest';
import { escapeLink, escapeMarkdown, escapeXml } from '../../server/src/exports/formats/escape.ts';
import { csvCell } from '../../server/src/exports/formats/sheet-csv.ts';

describe('escaping', () => {
  it.each([
    ['<a href="x">&\'', '&lt;a href=&quot;x&quot;&gt;&amp;&#39;'],
    ['a\u0000\u0007\ufffeb', 'ab'],
    ['một nửa \ud83d cặp', 'một nửa  cặp'],
  ])('XML: %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it.each([
    ['a | b\nc', 'a \\| b c'],
    ['[x](y) <b> `c` *d* _e_ ~f~', '\\[x\\](y) \\<b\\> \\`c\\` \\*d\\* \\_e\\_ \\~f\\~'],
    ['R&amp;D', 'R&amp;amp;D'],
  ])('Markdown: %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('links keep letters and lose what would end them', () => {
    expect(escapeLink('kế hoạch/a (1)?.md')).toBe('kế%20hoạch/a%20%281%29%3F.md');
  });

  it.each([
    ['=1+1', "'=1+1"],
    [' +84', "' +84"],
    ['-5', "'-5"],
    ['@x', "'@x"],
    ['＝1', "'＝1"],
    ['\tx', '"\'\tx"'],
    ['a, "b"', '"a, ""b"""'],
    ['Sở Y tế', 'Sở Y tế'],
    [12, '12'],
    [{ day: '2026-01-02' }, '2026-01-02'],
    [null, ''],
  ])('CSV: %j', (cell, escaped) => {
    expect(csvCell(cell)).toBe(escaped);
  });
});
