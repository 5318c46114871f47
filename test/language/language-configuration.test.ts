import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Pattern {
  readonly pattern: string;
  readonly flags?: string;
}

interface LanguageConfiguration {
  readonly wordPattern: Pattern;
  readonly onEnterRules: readonly {
    readonly beforeText: Pattern;
    readonly action: { readonly indent: string; readonly appendText: string };
  }[];
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
}

const configuration: LanguageConfiguration = JSON.parse(
  readFileSync(new URL('../../language-configuration.json', import.meta.url), 'utf8'),
);

/** Every word that a double click or a completion would take from `text`. */
function words(text: string): string[] {
  const { pattern, flags = '' } = configuration.wordPattern;
  return text.match(new RegExp(pattern, `g${flags}`)) ?? [];
}

describe('word pattern', () => {
  it.each(['57-KL/TW', '30/2020/NĐ-CP', '1557/KH-BYT-BGDĐT', '66.18/2026/NQ-CP', '3260-KH/ĐĐQH15'])(
    'keeps the symbol %s whole',
    (symbol) => expect(words(`theo văn bản số ${symbol}, nay`)).toContain(symbol),
  );

  it.each(['KH-UBND', 'TT&TT', '15/6/2023', 'NĐ-CP'])('keeps %s whole', (word) =>
    expect(words(`(${word}).`)).toEqual([word]),
  );

  it('keeps Vietnamese syllables whole, composed and decomposed', () => {
    const sentence = 'Nghiêm chỉnh thực hiện; Ủy ban, đường Nguyễn Thị Điểm';
    expect(words(sentence)).toEqual(sentence.replace(/[;,]/g, '').split(' '));
    const decomposed = sentence.normalize('NFD');
    expect(words(decomposed)).toEqual(decomposed.replace(/[;,]/g, '').split(' '));
  });

  it('leaves out quotes, brackets and the marks at the end of a sentence', () => {
    expect(words('“Sáng - xanh - sạch” (năm 2026)./.')).toEqual([
      'Sáng',
      'xanh',
      'sạch',
      'năm',
      '2026',
    ]);
  });

  it('parts two common words joined by a slash, so that completion sees the one being typed', () => {
    expect(words('và/hoặc kinh tế-xã hội')).toEqual(['và', 'hoặc', 'kinh', 'tế', 'xã', 'hội']);
  });

  it('never matches nothing, which would stop the editor from finding words', () => {
    const { pattern, flags } = configuration.wordPattern;
    expect(new RegExp(`^(?:${pattern})$`, flags).test('')).toBe(false);
  });
});

describe('Enter rules without counting', () => {
  /** What the editor appends after Enter at the end of `line`, without the command that counts. */
  function appended(line: string): string | undefined {
    return configuration.onEnterRules.find(({ beforeText }) =>
      new RegExp(beforeText.pattern, beforeText.flags).test(line),
    )?.action.appendText;
  }

  it.each(['- ', '+ ', '* ', '• '])('repeat the bullet %s', (bullet) => {
    expect(appended(`  ${bullet}Rà soát hồ sơ`)).toBe(bullet);
  });

  it.each(['- ', '* ', '**Sở Y tế** chủ trì', '---', 'Rà soát - lập danh sách'])(
    'leave %s alone',
    (line) => expect(appended(line)).toBeUndefined(),
  );
});

describe('folding markers', () => {
  it('are comments, as in Markdown', () => {
    const { start, end } = configuration.folding.markers;
    expect('<!-- #region Phụ lục -->').toMatch(new RegExp(start));
    expect('<!-- #endregion -->').toMatch(new RegExp(end));
    expect('<!-- #endregion -->').not.toMatch(new RegExp(start));
  });
});
