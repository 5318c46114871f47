import type { SelectionRange } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { readFixture } from './fixture.ts';

/** The texts that “expand selection” at `$0` steps through, from the smallest on; long ones by their ends. */
function check(notation: string, expected: readonly string[]): void {
  const { file, cursor, service } = readFixture(notation);
  const texts: string[] = [];
  let step: SelectionRange | undefined = service.selectionRanges(file, [cursor])[0];
  for (; step !== undefined; step = step.parent) texts.push(file.document.lines.text(step.range));
  expect(texts.slice(0, expected.length)).toEqual(expected);
  expect(texts.at(-1)).toBe(file.text);
  for (const [index, text] of texts.entries()) {
    if (index > 0) expect(text).toContain(texts[index - 1]);
  }
}

describe('expanding the selection', () => {
  it('goes from word to sentence to block to section', () => {
    const section = `II. NHIỆM VỤ
1. Lập danh mục sách
Mua sách mới. Kiểm kê sách cũ.`;
    check(
      `KẾ HOẠCH
Thư viện

I. MỤC ĐÍCH
${section.replace('kê', 'k$0ê').replace('Kiểm k$0ê', 'Kiểm k$0ê')}`,
      [
        'kê',
        'Kiểm kê sách cũ.',
        'Mua sách mới. Kiểm kê sách cũ.',
        '1. Lập danh mục sách\nMua sách mới. Kiểm kê sách cũ.',
        section,
      ],
    );
  });

  it('takes the number of a directive as one word, then the citation', () => {
    check(
      `KẾ HOẠCH
Thư viện

I. MỤC ĐÍCH
Theo Kết luận số 57-$0KL/TW ngày 15/6/2023 của Bộ Chính trị.
II. NHIỆM VỤ`,
      ['57-KL/TW', 'Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị'],
    );
  });

  it('works on an empty line and in an empty text', () => {
    check('$0', ['']);
    check('KẾ HOẠCH\n$0\nThư viện', ['']);
  });
});
