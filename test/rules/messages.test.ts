import { describe, expect, it } from 'vitest';
import { documentation } from '../../server/src/rules/documentation.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Message } from '../../server/src/messages.ts';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(rules)('$code', (rule) => {
  const messages = Object.entries(rule.messages) as [string, Message][];

  it.each(messages)('says “%s” with the same values in both languages', (_key, { vi, en }) => {
    expect(placeholders(vi)).toEqual(placeholders(en));
  });

  it.each(messages)('has a short first sentence in “%s”', (_key, { vi, en }) => {
    for (const text of [vi, en]) expect(text.split(/[.!?] /)[0]?.length).toBeLessThanOrEqual(100);
  });

  it('has a page in both languages', () => {
    const page = documentation[rule.code];
    for (const text of [page?.regulation, page?.description, rule.title]) {
      expect(text?.vi).toMatch(/\S/);
      expect(text?.en).toMatch(/\S/);
    }
  });
});
