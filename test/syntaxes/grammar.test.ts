import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const grammar: unknown = JSON.parse(
  readFileSync(new URL('../../syntaxes/plandoc.tmLanguage.json', import.meta.url), 'utf8'),
);

/** Every value of the property `key`, anywhere in the grammar. */
function valuesOf(key: string, inside: unknown = grammar): string[] {
  if (typeof inside !== 'object' || inside === null) return [];
  return Object.entries(inside).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : valuesOf(key, value),
  );
}

describe('the grammar as a whole', () => {
  it('calls nothing a string and only comments a comment: snippets are not offered in those', () => {
    const names = [...valuesOf('name'), ...valuesOf('contentName')];
    const unsafe = names.filter((name) => /\b(string|comment|regex|meta\.embedded)\b/.test(name));
    expect(new Set(unsafe)).toEqual(
      new Set([
        'comment.block.html.plandoc',
        'punctuation.definition.comment.begin.plandoc',
        'punctuation.definition.comment.end.plandoc',
      ]),
    );
  });

  it('includes only rules that it has', () => {
    const { repository } = grammar as { repository: Record<string, unknown> };
    for (const included of valuesOf('include'))
      expect(repository).toHaveProperty([included.slice(1)]);
  });

  it('names every scope by the convention of ending in the language', () => {
    const names = valuesOf('name').filter((name) => name.includes('.'));
    expect(names.filter((name) => !name.endsWith('.plandoc'))).toEqual([]);
  });
});
