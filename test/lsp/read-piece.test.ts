import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPiece } from '../../server/src/lsp/indexing/read-piece.ts';
import { createFactsReader } from '../../server/src/workspace/read-file-facts.ts';

const plan = 'KẾ HOẠCH\nThư viện\n\nI. MỤC ĐÍCH\nII. NHIỆM VỤ\n1. Kiểm kê sách.\n';

/** The numbers of lines at which headings stand, for each file; null for one that says nothing. */
function read(paths: readonly string[]): (readonly number[] | null)[] {
  const steps = readPiece({ paths, cacheFile: null }, createFactsReader());
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    return step.value.facts.map(
      (one) => one?.headings.places.filter((_, at) => at % 4 < 2) ?? null,
    );
  }
}

describe('a piece of the index', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plandoc-piece-'));
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };

  it('counts places without a byte order mark, as the editor does', () => {
    const marked = file('mark.plan', `\ufeff${plan.slice(plan.indexOf('I. '))}KẾ HOẠCH\n${plan}`);
    const plain = file('plain.plan', `${plan.slice(plan.indexOf('I. '))}KẾ HOẠCH\n${plan}`);
    const [one, another] = read([marked, plain]);
    expect(one).not.toBeNull();
    expect(one).toEqual(another);
  });

  it('has nothing of links, binary and missing files, and goes on behind them', () => {
    const good = file('good.plan', plan);
    const link = path.join(folder, 'link.plan');
    symlinkSync(good, link);
    const binary = file('binary.plan', Buffer.from('K\0H\0'));
    const [first, second, third, last] = read([link, binary, path.join(folder, 'gone.plan'), good]);
    expect([first, second, third]).toEqual([null, null, null]);
    expect(last).not.toBeNull();
  });
});
