import { describe, expect, it } from 'vitest';
import { TypingGrace } from '../../server/src/lsp/typing-grace.ts';
import type { Finding } from '../../server/src/rules/index.ts';
import { range } from '../../server/src/text/position.ts';

function finding(line: number, code = 'missing-lead-unit'): Finding {
  return {
    code,
    severity: 'warning',
    range: range(line, 0, line, 5),
    message: '',
    fixable: false,
    related: [],
  };
}

const typed = (line: number, text = 'a') => [{ range: range(line, 0, line, 0), text }];

describe('the grace of a line being typed', () => {
  it('holds back what is new on the line', () => {
    const grace = new TypingGrace();
    grace.edited(typed(4), []);
    expect(grace.filter([finding(4), finding(5)])).toEqual([finding(5)]);
  });

  it('keeps what the line had before', () => {
    const grace = new TypingGrace();
    grace.edited(typed(4), [finding(4)]);
    grace.edited(typed(4), []);
    expect(grace.filter([finding(4), finding(4, 'missing-deadline')])).toEqual([finding(4)]);
  });

  it('moves on with Enter', () => {
    const grace = new TypingGrace();
    grace.edited(typed(4, '\n'), []);
    expect(grace.filter([finding(4), finding(5)])).toEqual([finding(4)]);
  });

  it('is not for pasted text', () => {
    const grace = new TypingGrace();
    grace.edited(typed(4, '1. Một\n2. Hai\n3. Ba\n'), []);
    expect(grace.filter([finding(7)])).toEqual([finding(7)]);
  });

  it('ends when the line rests', () => {
    const grace = new TypingGrace();
    grace.edited(typed(4), []);
    grace.end();
    expect(grace.filter([finding(4)])).toEqual([finding(4)]);
  });
});
