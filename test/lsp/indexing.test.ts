import { describe, expect, it } from 'vitest';
import * as acrossFiles from '../../server/src/across-files.ts';
import type { FactsSource } from '../../server/src/lsp/indexing/facts-source.ts';
import { Indexing } from '../../server/src/lsp/indexing/indexing.ts';

/** An index over so many files that say nothing; `told` are the bounds that the user heard of. */
function indexingOf(count: number): { readonly indexing: Indexing; readonly told: number[] } {
  const told: number[] = [];
  const uris = Array.from({ length: count }, (_, number) => `file:///office/${number}.plan`);
  const nothing: FactsSource = { read: () => Promise.resolve() };
  const indexing = new Indexing({
    files: {
      listFiles: (limit) => Promise.resolve(uris.slice(0, limit)),
      readFile: () => Promise.resolve(null),
    },
    acrossFiles: () => acrossFiles,
    inPlace: nothing,
    inThreads: nothing,
    showProgress: () => ({ report: () => undefined, end: () => undefined }),
    readCatalogue: () => Promise.resolve(),
    learned: () => undefined,
    tellCut: (limit) => told.push(limit),
    log: () => undefined,
  });
  return { indexing, told };
}

describe('a workspace of more files than are read', () => {
  it('is told once', async () => {
    const { indexing, told } = indexingOf(30_000);
    await indexing.complete();
    indexing.reset();
    await indexing.complete();
    expect(told).toEqual([20_000]);
  });

  it('is not told of others', async () => {
    const { indexing, told } = indexingOf(30);
    await indexing.complete();
    expect(told).toEqual([]);
  });
});
