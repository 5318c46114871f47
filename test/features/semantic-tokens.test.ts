import fc from 'fast-check';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { legend } from '../../server/src/features/semantic-tokens/legend.ts';
import { SemanticTokensOfDocuments } from '../../server/src/features/semantic-tokens/semantic-tokens.ts';
import { openPlanDocument, type PlanDocument } from '../../server/src/plan/plan-document.ts';
import { range } from '../../server/src/text/position.ts';
import { edit, planText } from '../plan/plan-texts.ts';
import { type Mark, readFixture, withMarks } from './fixture.ts';

/** Tokens as marks: `‹type:…›`, with `-d` for a declaration and `-r` for what is read-only. */
function marksOf(data: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    if (lines > 0) character = 0;
    line += lines;
    character += characters;
    const names = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    const label = [legend.tokenTypes[type], ...names.map((name) => name.charAt(0))].join('-');
    marks.push({ label, range: range(line, character, line, character + length) });
  }
  return marks;
}

/** The text is given with the marks that its tokens must have. */
function check(marked: string): void {
  const { document, text } = readFixture(marked).file;
  const { data } = new SemanticTokensOfDocuments().full(document);
  expect(withMarks(text, marksOf(data))).toBe(marked);
}

describe('semantic tokens', () => {
  it('mark what the words mean', () => {
    check(`Số: ‹type-d:15/KH-UBND›

‹namespace-d:KẾ HOẠCH›
‹namespace-d:Thư viện›

Thực hiện Kết luận số ‹type-d:57-KL/TW› ngày 15/6/2023 của Bộ Chính trị về thông tin.

‹namespace:I. MỤC ĐÍCH›
Theo Kết luận số ‹type:57-KL/TW› và Kế hoạch số ‹type-r:15/KH-UBND›.

‹namespace:II. NHIỆM VỤ›
‹namespace:1. Lập danh mục sách, hoàn thành ›‹number:trước ngày 30/9/2024›
- Cơ quan chủ trì: ‹class:Phòng Nội vụ›.
- Cơ quan phối hợp: ‹class:Phòng Văn hóa›.
‹function:2.› Mua sách.

‹namespace:III. TỔ CHỨC THỰC HIỆN›
‹namespace:1. ›‹class-d:Phòng Nội vụ›
Theo dõi việc thực hiện.

Nơi nhận:
- ‹class:Phòng Nội vụ›;
- Lưu: VT.
`);
  });

  it('cut words that run over a line break', () => {
    check(`‹namespace:I. MỤC ĐÍCH›
Tiếp tục thực hiện ‹type-d:Luật Bảo vệ›
‹type-d:môi trường năm 2020› trên địa bàn tỉnh.
`);
  });

  it('are asked for some lines', () => {
    const { document } = readFixture(`I. MỤC ĐÍCH
Theo Kết luận số 57-KL/TW.
II. NHIỆM VỤ
Theo Kết luận số ‹57-KL/TW›.
Theo Kết luận số 57-KL/TW.
`).file;
    const tokens = new SemanticTokensOfDocuments();
    expect(
      marksOf(tokens.range(document, range(2, 0, 4, 0)).data).map((mark) => mark.range),
    ).toEqual([range(2, 0, 2, 12), range(3, 17, 3, 25)]);
  });

  it('of any lines are those of the whole', () => {
    fc.assert(
      fc.property(planText, fc.nat(30), fc.nat(30), (text, first, count) => {
        const document = openPlanDocument(text);
        const lines = range(first, 0, first + count, 0);
        const all = marksOf(new SemanticTokensOfDocuments().full(document).data);
        const some = marksOf(new SemanticTokensOfDocuments().range(document, lines).data);
        expect(some).toEqual(
          all.filter(({ range: { start } }) => start.line >= first && start.line < first + count),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('never overlap and stay inside their line', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const document = openPlanDocument(text);
        const marks = marksOf(new SemanticTokensOfDocuments().full(document).data);
        for (const [index, { range: place }] of marks.entries()) {
          expect(place.end.character).toBeGreaterThan(place.start.character);
          expect(place.end.character).toBeLessThanOrEqual(
            document.lines.line(place.start.line).length,
          );
          const next = marks[index + 1]?.range;
          if (next === undefined || next.start.line !== place.start.line) continue;
          expect(next.start.character).toBeGreaterThanOrEqual(place.end.character);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a delta of semantic tokens', () => {
  it('leads from what was sent to what a fresh reading gives', () => {
    fc.assert(
      fc.property(planText, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        const document = openPlanDocument(text);
        const tokens = new SemanticTokensOfDocuments();
        let { data, resultId = '' }: SemanticTokens = tokens.full(document);
        for (const one of edits) {
          change(document, one);
          const delta = tokens.delta(document, resultId);
          data = apply(data, delta);
          resultId = delta.resultId ?? '';
          const fresh = openPlanDocument(document.lines.text());
          expect(data).toEqual(new SemanticTokensOfDocuments().full(fresh).data);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is short after a key', () => {
    const { document } = readFixture(
      'I. MỤC ĐÍCH\n\n1. Mua sách.\n\nII. NHIỆM VỤ\nTheo Kết luận số 57-KL/TW.\n',
    ).file;
    const tokens = new SemanticTokensOfDocuments();
    const { resultId = '' } = tokens.full(document);
    document.change(range(2, 0, 2, 0), '\n');
    expect(tokens.delta(document, resultId)).toMatchObject({
      edits: [{ start: 5, deleteCount: 1, data: [3] }],
    });
  });

  it('is everything where the client has another list', () => {
    const { document } = readFixture('I. MỤC ĐÍCH\n').file;
    const tokens = new SemanticTokensOfDocuments();
    tokens.full(document);
    expect(tokens.delta(document, 'another')).toHaveProperty('data');
  });
});

function change(
  document: PlanDocument,
  { at, length, text }: { at: number; length: number; text: string },
): void {
  const whole = document.lines.text();
  const start = Math.floor(at * whole.length);
  const end = Math.min(whole.length, start + length);
  const place = { start: document.lines.positionAt(start), end: document.lines.positionAt(end) };
  document.change(place, text);
}

function apply(data: readonly number[], delta: SemanticTokens | SemanticTokensDelta): number[] {
  if ('data' in delta) return delta.data;
  const result = [...data];
  for (const { start, deleteCount, data: inserted = [] } of delta.edits.toReversed()) {
    result.splice(start, deleteCount, ...inserted);
  }
  return result;
}
