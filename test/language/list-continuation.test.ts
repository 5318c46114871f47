import { describe, expect, it } from 'vitest';
import { continueList } from '../../server/src/features/list-continuation.ts';

/** Presses Enter at `¦` in one line and returns the lines that result; null when it is a plain Enter. */
function pressEnter(marked: string): string[] | null {
  const cursor = marked.indexOf('¦');
  const line = marked.replace('¦', '');
  const result = continueList(line, cursor);
  if (result === null) return null;
  if ('replaceLineWith' in result) return [result.replaceLineWith];
  return (line.slice(0, cursor) + result.insert + line.slice(cursor)).split('\n');
}

describe('Enter goes on counting', () => {
  it.each([
    ['- Cơ quan chủ trì: Sở Y tế¦', '- '],
    ['- TT. HĐND¦', '- '],
    ['  + Lập danh sách hộ dân¦', '  + '],
    ['* Rà soát hồ sơ¦', '* '],
    ['• Rà soát hồ sơ¦', '• '],
    ['– Rà soát hồ sơ¦', '– '],
    ['1. Rà soát hồ sơ¦', '2. '],
    ['9. Rà soát hồ sơ¦', '10. '],
    ['01. Rà soát hồ sơ¦', '02. '],
    ['1.1. Rà soát hồ sơ¦', '1.2. '],
    ['2.9. Rà soát hồ sơ¦', '2.10. '],
    ['1.1.3. Rà soát hồ sơ¦', '1.1.4. '],
    ['1.1 Rà soát hồ sơ¦', '1.2 '],
    ['1) Rà soát hồ sơ¦', '2) '],
    ['(3) Rà soát hồ sơ¦', '(4) '],
    ['1- Rà soát hồ sơ¦', '2- '],
    ['1/ Rà soát hồ sơ¦', '2/ '],
    ['1.\tRà soát hồ sơ¦', '2.\t'],
    ['IX. Công tác rà soát¦', 'X. '],
    ['I- Công tác rà soát¦', 'II- '],
    ['B. Công tác rà soát¦', 'C. '],
    ['iii) rà soát hồ sơ¦', 'iv) '],
  ])('%s', (marked, expected) => {
    expect(pressEnter(marked)).toEqual([marked.replace('¦', ''), expected]);
  });

  it('points follow the Vietnamese alphabet', () => {
    const letters = [];
    for (let label = 'a'; ; ) {
      letters.push(label);
      const next = pressEnter(`${label}) Rà soát hồ sơ¦`)?.[1];
      if (next === undefined) break;
      label = next.slice(0, next.indexOf(')'));
    }
    expect(letters.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });

  it('a letter no point should have goes on with one it may have', () => {
    expect(pressEnter('f) Rà soát¦')?.[1]).toBe('g) ');
    expect(pressEnter('w) Rà soát¦')?.[1]).toBe('x) ');
  });

  it('takes the rest of the line along, with one space before it', () => {
    expect(pressEnter('1. Rà soát hồ sơ;¦ lập danh sách')).toEqual([
      '1. Rà soát hồ sơ;',
      '2. lập danh sách',
    ]);
    expect(pressEnter('- Rà soát ¦lập danh sách')).toEqual(['- Rà soát ', '- lập danh sách']);
  });

  it('reads decomposed Vietnamese (NFD) as it reads composed', () => {
    expect(pressEnter('đ) Rà soát¦'.normalize('NFD'))?.[1]).toBe('e) ');
    expect(pressEnter('I. MỤC ĐÍCH¦'.normalize('NFD'))).toBeNull();
  });
});

describe('an empty item ends the list', () => {
  it.each(['- ¦', '  + ¦', '2. ¦', '1.2. ¦', 'b) ¦', 'y) ¦', 'II. ¦'])('%s', (marked) => {
    expect(pressEnter(marked)).toEqual(['']);
  });
});

describe('Enter only breaks the line', () => {
  it.each([
    ['outside a list', 'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:¦'],
    ['before the words of an item', '1¦. Rà soát hồ sơ'],
    ['at the start of a line', '¦- Rà soát hồ sơ'],
    ['after a section title in capitals', 'I. MỤC ĐÍCH, YÊU CẦU¦'],
    ['after a numbered title in capitals', '1. MỤC ĐÍCH¦'],
    ['after the last letter of the alphabet', 'y) Rà soát hồ sơ¦'],
    ['in a Markdown heading', '### 1. Rà soát hồ sơ¦'],
    ['in a table row', '| 1. | Rà soát hồ sơ |¦'],
    ['after an amount', '2.5 tỷ đồng¦'],
    ['after a number in a table cell of its own', '1.¦'],
    ['after a dash without words', '-¦'],
    ['after a rule', '---¦'],
    ['after a year', '2026. Rà soát¦'],
    ['after letters that only look Roman', 'IIX. Rà soát¦'],
    ['after an unclosed bracket', '(1. Rà soát¦'],
  ])('%s', (_name, marked) => {
    expect(pressEnter(marked)).toBeNull();
  });
});
