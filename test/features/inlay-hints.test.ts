import { describe, expect, it } from 'vitest';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { range } from '../../server/src/text/position.ts';
import { readFixture } from './fixture.ts';

interface Wish {
  readonly citations?: boolean;
  readonly deadlines?: boolean;
  readonly today?: string;
  readonly lines?: readonly [first: number, last: number];
}

/** The text is given with its hints in `⟦…⟧`, where the editor shows them. */
function check(hinted: string, wish: Wish): void {
  const text = hinted.replace(/⟦[^⟧]*⟧/gu, '');
  const { document } = readFixture(text).file;
  const { citations = false, deadlines = false, today = '2024-09-18', lines = [0, 1000] } = wish;
  const all = range(lines[0], 0, lines[1], 0);
  const hints = inlayHints(document.plan, all, { citations, deadlines }, today, 'vi');
  const inserts = hints.map(({ position, label }) => ({
    at: document.lines.offsetAt(position),
    label: `⟦${String(label)}⟧`,
  }));
  inserts.sort((a, b) => b.at - a.at);
  const shown = inserts.reduce(
    (shownText, { at, label }) => shownText.slice(0, at) + label + shownText.slice(at),
    text,
  );
  expect(shown).toBe(hinted);
}

describe('inlay hints', () => {
  it('tell two years of one number apart', () => {
    check(
      `KẾ HOẠCH
Siết chặt kỷ luật

Căn cứ Chỉ thị số 02/CT-TTg ngày 09/01/2018 của Thủ tướng Chính phủ về tăng cường kỷ luật;
Theo Chỉ thị số 02/CT-TTg⟦ngày 09/01/2018 của Thủ tướng Chính phủ⟧.
Căn cứ Chỉ thị số 02/CT-TTg ngày 04/01/2019 của Thủ tướng Chính phủ về phòng cháy;
Theo Chỉ thị số 02/CT-TTg⟦ngày 04/01/2019 của Thủ tướng Chính phủ⟧.
`,
      { citations: true },
    );
  });

  it('say the date and issuer of short citations', () => {
    check(
      `Số: 15/KH-UBND

Căn cứ Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin.

I. MỤC ĐÍCH
Theo Kết luận số 57-KL/TW⟦ngày 15/6/2023 của Bộ Chính trị⟧ và Kế hoạch số 15/KH-UBND.
`,
      { citations: true },
    );
  });

  it('say the days that are left', () => {
    check(
      `KẾ HOẠCH
Thư viện năm 2024

I. NHIỆM VỤ
1. Mua sách, hoàn thành trước ngày 30/9/2024⟦còn 12 ngày⟧.
2. Họp ngày 18/9/2024⟦hôm nay⟧, sơ kết ngày 19/9/2024⟦ngày mai⟧.
3. Báo cáo trước ngày 15/9/2024⟦quá hạn 3 ngày⟧.
4. Tổng kết ngày 15/9/2022⟦đã qua⟧.
5. Rà soát thường xuyên.
`,
      { deadlines: true },
    );
  });

  it('are made for the lines that are shown, and only where they are wanted', () => {
    check(
      `I. NHIỆM VỤ
1. Họp ngày 20/9/2024.
2. Họp ngày 21/9/2024⟦còn 3 ngày⟧.
3. Họp ngày 22/9/2024.
`,
      { deadlines: true, lines: [2, 3] },
    );
    check('I. NHIỆM VỤ\n1. Họp ngày 20/9/2024.\n', {});
  });
});
