import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { BestHits } from '../../server/src/workspace/best-hits.ts';
import { createFactsReader } from '../../server/src/workspace/read-file-facts.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspace-index.ts';

const reader = createFactsReader();

const plan = (number: number, subject: string, more = ''): string =>
  `UBND XÃ SÔNG LAM\n\nSố: ${number}/KH-UBND\n\nKẾ HOẠCH\n${subject}\n\nI. MỤC ĐÍCH\n${more}II. NHIỆM VỤ\n1. Phòng Nội vụ\nBố trí cán bộ.\n`;

function indexOf(...texts: readonly string[]): WorkspaceIndex {
  const index = new WorkspaceIndex({ isComplete: true, complete: () => Promise.resolve() });
  for (const [number, text] of texts.entries())
    index.setFile(`file:///w/${number}.plan`, reader.read(text));
  return index;
}

/** The names of what is found, with the line of each. */
function find(index: WorkspaceIndex, query: string, limit = 10): string[] {
  return index
    .symbols(query, limit)
    .map(({ name, place }) => `${place.selectionRange.start.line}: ${name}`);
}

describe('symbols of a workspace', () => {
  const index = indexOf(plan(7, 'Phát triển thư viện'), plan(17, 'Nội vụ'), plan(8, 'Hè'));

  it('are found by every word, in any order and without diacritics', () => {
    expect(find(index, 'vien thu')).toEqual(['4: Kế hoạch 7/KH-UBND – Phát triển thư viện']);
    expect(find(index, 'thư xanh')).toEqual([]);
  });

  it('come plans first, then headings; where a word begins before where it stands inside', () => {
    expect(find(index, 'noi vu', 2)).toEqual([
      '4: Kế hoạch 17/KH-UBND – Nội vụ',
      '9: 1. Phòng Nội vụ',
    ]);
    expect(find(index, '7/kh')).toEqual([
      '4: Kế hoạch 7/KH-UBND – Phát triển thư viện',
      '4: Kế hoạch 17/KH-UBND – Nội vụ',
    ]);
  });

  it('are the plans without a query, in order of their paths', () => {
    expect(find(index, '', 2)).toEqual([
      '4: Kế hoạch 8/KH-UBND – Hè',
      '4: Kế hoạch 17/KH-UBND – Nội vụ',
    ]);
  });

  it('have the type that their symbol states, where a plan has the number of its decision', () => {
    const decided = indexOf(plan(7, 'Thư viện').replace('7/KH-UBND', '143/QĐ-UBND'));
    expect(find(decided, '143')).toEqual(['4: Quyết định 143/QĐ-UBND – Thư viện']);
  });

  it('have the lines that they have now, where an edit only moved them', () => {
    const edited = indexOf(plan(7, 'Thư viện'));
    const document = openPlanDocument(plan(7, 'Thư viện'));
    edited.setOpen('file:///w/0.plan', () => document.plan);
    expect(find(edited, 'nhiệm vụ')).toEqual(['8: II. NHIỆM VỤ']);
    const start = { line: 8, character: 0 };
    document.change({ start, end: start }, 'Đưa sách đến thôn.\nI.1. Nhiệm vụ phụ\n');
    expect(find(edited, 'nhiệm vụ')).toContain('10: II. NHIỆM VỤ');
  });
});

describe('the best of many', () => {
  it('are those of the lowest ranks, in the order in which they came', () => {
    const best = new BestHits<{ readonly rank: number; readonly number: number }>(3);
    for (let number = 0; number < 500; number++) best.offer({ rank: (number * 7) % 10, number });
    expect(best.best().map(({ number }) => number)).toEqual([0, 10, 20]);
    expect(best.worst).toBe(0);
  });

  it('are all where there are few', () => {
    const best = new BestHits(3);
    best.offer({ rank: 2 });
    best.offer({ rank: 1 });
    expect(best.best()).toEqual([{ rank: 1 }, { rank: 2 }]);
  });
});
