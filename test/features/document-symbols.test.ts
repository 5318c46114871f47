import type { DocumentSymbol } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import { flatSymbols } from '../../server/src/features/flat-symbols.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { containsRange, range } from '../../server/src/text/position.ts';
import { readFixture } from './fixture.ts';
import { statePlan } from './plans.ts';

/** The outline as a tree: two spaces a level, detail after a bar. */
function tree(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, children }) => {
      const line = detail === undefined ? name : `${name} | ${detail}`;
      return `${indent}${line}\n${tree(children ?? [], `${indent}  `)}`;
    })
    .join('');
}

function check(text: string, expected: string, limit?: number): void {
  const { plan } = readFixture(text).file.document;
  expect(tree(documentSymbols(plan, 'vi', limit))).toBe(expected);
}

describe('document symbols', () => {
  it('show every part of a plan, who leads and until when', () => {
    check(
      statePlan,
      `Phần đầu văn bản | 15/KH-UBND
KẾ HOẠCH | Phát triển thư viện cơ sở năm 2024
Căn cứ ban hành
I. MỤC ĐÍCH, YÊU CẦU
II. NỘI DUNG, NHIỆM VỤ
  1. Lập danh mục sách | Phòng Văn hóa và Thông tin · Quý II/2024
  2. Tập huấn cán bộ thư viện | Phòng Nội vụ · trước ngày 30/9/2024
III. TỔ CHỨC THỰC HIỆN
  1. Phòng Văn hóa và Thông tin
  2. Phòng Nội vụ
Nơi nhận
Phần ký | Trần Văn Bình
`,
    );
  });

  it('end long names at a word, so that who leads stays in sight', () => {
    check(
      `KẾ HOẠCH
Thư viện

II. NHIỆM VỤ
1. Rà soát, bổ sung danh mục sách của các tủ sách cơ sở ở tất cả các thôn, bản trên địa bàn huyện
- Cơ quan chủ trì: Phòng Nội vụ.
`,
      `KẾ HOẠCH | Thư viện
II. NHIỆM VỤ
  1. Rà soát, bổ sung danh mục sách của các tủ sách cơ sở ở tất… | Phòng Nội vụ
`,
    );
  });

  it('say how many are left out', () => {
    const { plan } = readFixture(statePlan).file.document;
    const symbols = documentSymbols(plan, 'en', 3);
    expect(symbols.at(-1)?.name).toBe('… 4 more');
  });

  it('keep every selection inside its range and every child inside its parent', () => {
    const { plan } = readFixture(statePlan).file.document;
    const checkAll = (symbols: readonly DocumentSymbol[], parent?: DocumentSymbol): number =>
      symbols.reduce((count, symbol) => {
        expect(containsRange(symbol.range, symbol.selectionRange)).toBe(true);
        if (parent) expect(containsRange(parent.range, symbol.range)).toBe(true);
        return count + 1 + checkAll(symbol.children ?? [], symbol);
      }, 0);
    expect(checkAll(documentSymbols(plan, 'vi'))).toBe(12);
  });

  it('are those of a fresh reading after any edit', () => {
    const { document } = readFixture(statePlan).file;
    const edits: [number, number, number, number, string][] = [
      [20, 2, 20, 5, 'Soạn'],
      [0, 0, 0, 0, '\n\n'],
      [22, 0, 23, 0, ''],
      [21, 0, 21, 0, '0. Chuẩn bị\n- Cơ quan chủ trì: Phòng Nội vụ.\n'],
      [27, 0, 29, 0, ''],
    ];
    for (const [startLine, start, endLine, end, text] of edits) {
      documentSymbols(document.plan, 'vi');
      document.change(range(startLine, start, endLine, end), text);
      const fresh = openPlanDocument(document.lines.text());
      expect(documentSymbols(document.plan, 'vi')).toEqual(documentSymbols(fresh.plan, 'vi'));
    }
  });

  it('are the same objects where an edit left them alone', () => {
    const { document } = readFixture(statePlan).file;
    const before = documentSymbols(document.plan, 'vi');
    document.change(range(25, 0, 25, 0), ' ');
    const after = documentSymbols(document.plan, 'vi');
    expect(after.filter((symbol) => before.includes(symbol)).map(({ name }) => name)).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'III. TỔ CHỨC THỰC HIỆN',
    ]);
  });

  it('are flat for clients that know no hierarchy', () => {
    const { plan } = readFixture(statePlan).file.document;
    const flat = flatSymbols('file:///a.plan', documentSymbols(plan, 'vi'));
    const task = flat.find(({ name }) => name.startsWith('1. Lập'));
    expect(task?.containerName).toBe('II. NỘI DUNG, NHIỆM VỤ');
  });

  it('are none for an empty text', () => {
    check('', '');
  });
});
