import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { documentation } from '../../server/src/rules/documentation.ts';
import {
  checkPlan,
  checkPlanFully,
  rules,
  type SeveritySetting,
  suppressionsOf,
} from '../../server/src/rules/index.ts';
import { commentsInLine, withoutComments } from '../../server/src/rules/suppression-comments.ts';
import { apply, unmark } from './example-text.ts';

/** A plan with one doubled mark on its task line, and `above` in the line above it. */
const planWith = (above: string, behind = ''): string => `${above}KẾ HOẠCH
Kiểm tra công tác văn thư năm 2026

I. NỘI DUNG

${above}1. Kiểm tra việc lập hồ sơ,, việc nộp lưu.${behind}
`;

/** The codes that the rule of doubled marks and those about suppressions report, and how many are suppressed. */
function check(text: string, severities: Record<string, SeveritySetting> = {}): string {
  const all: Record<string, SeveritySetting> = {};
  for (const { code, category } of rules) if (category !== 'suppressions') all[code] = 'off';
  const { findings, suppressed } = checkPlanFully(openPlanDocument(text), {
    locale: 'vi',
    assumePlan: true,
    severities: { ...all, 'doubled-punctuation': 'warning', ...severities },
  });
  const list = findings.map(({ code, range }) => `${range.start.line + 1} ${code}`);
  return [...list, `suppressed ${suppressed}`].join(', ');
}

/** A plan whose task line has a comment above it. */
const above = (comment: string): string => planWith('').replace('1. Kiểm', `${comment}\n1. Kiểm`);

describe('a suppression', () => {
  it.each([
    ['nothing', planWith(''), '6 doubled-punctuation, suppressed 0'],
    [
      'the next line',
      above('<!-- plandoc-disable-next-line doubled-punctuation: nguyên văn -->'),
      'suppressed 1',
    ],
    [
      'the next line with text, over blank lines and other comments',
      above(
        '<!-- plandoc-disable-next-line doubled-punctuation: nguyên văn -->\n\n<!-- hỏi lại -->',
      ),
      'suppressed 1',
    ],
    [
      'its own line',
      planWith('', ' <!-- plandoc-disable-line doubled-punctuation: nguyên văn -->'),
      'suppressed 1',
    ],
    [
      'the whole file',
      `${planWith('')}\n<!-- plandoc-disable doubled-punctuation: nguyên văn -->\n`,
      'suppressed 1',
    ],
    [
      'several rules',
      above('<!-- plandoc-disable-next-line past-deadline, doubled-punctuation: cũ -->'),
      'suppressed 1',
    ],
  ])('of %s', (_name, text, expected) => {
    expect(check(text)).toBe(expected);
  });

  it('has no effect without a reason', () => {
    const text = above('<!-- plandoc-disable-next-line doubled-punctuation: -->');
    expect(check(text)).toBe('6 suppression-without-reason, 7 doubled-punctuation, suppressed 0');
  });

  it('of a rule that does not exist is reported', () => {
    const text = above('<!-- plandoc-disable-next-line doubled-punctuations: nguyên văn -->');
    expect(check(text)).toBe('6 invalid-suppression, 7 doubled-punctuation, suppressed 0');
  });

  it('that suppresses nothing is reported', () => {
    const text = above('<!-- plandoc-disable-line doubled-punctuation: nguyên văn -->');
    expect(check(text)).toBe('6 unused-suppression, 7 doubled-punctuation, suppressed 0');
  });

  it('of what the configuration switched off is neither used nor unused', () => {
    const text = above('<!-- plandoc-disable-next-line doubled-punctuation: nguyên văn -->');
    expect(check(text, { 'doubled-punctuation': 'off' })).toBe('suppressed 0');
  });

  it('cannot hide what is said of suppressions', () => {
    const text = above(
      '<!-- plandoc-disable suppression-without-reason: x -->\n<!-- plandoc-disable-next-line doubled-punctuation -->',
    );
    expect(check(text)).toContain('7 suppression-without-reason');
  });

  it('works in a plain-text plan', () => {
    const text = above('<!-- plandoc-disable-next-line doubled-punctuation: nguyên văn -->');
    expect(check(text.replaceAll('\n', '\r\n'))).toBe('suppressed 1');
  });
});

describe('a comment', () => {
  it('of another kind is no suppression', () => {
    for (const text of [
      '<!-- hỏi lại -->',
      '<!-- plandocs -->',
      'plandoc-disable x: y',
      '<!-- plandoc-disable',
    ])
      expect(commentsInLine(text)).toEqual([]);
  });

  it('is not looked into by rules of letters', () => {
    expect(withoutComments('a <!-- ,, --> b')).toBe('a             b');
    expect(check(above('<!-- xem thêm,, -->'))).toBe('7 doubled-punctuation, suppressed 0');
  });
});

describe('the fix that writes a suppression', () => {
  const examples = rules
    .filter(({ category }) => category !== 'suppressions')
    .flatMap(({ code }) => (documentation[code]?.fails ?? []).map(({ text }) => ({ code, text })));

  it.each(examples)('suppresses $code and nothing else: $text', ({ code, text }) => {
    const { plain } = unmark(text);
    const options = { locale: 'vi', severities: { [code]: 'warning' } } as const;
    const before = checkPlan(openPlanDocument(plain), options);
    for (const finding of before.filter((one) => one.code === code)) {
      const document = openPlanDocument(plain);
      for (const fix of suppressionsOf(document.lines, finding, 'vi')) {
        const after = checkPlan(openPlanDocument(apply(plain, fix, 'đã rà soát')), options);
        const codes = before.map((one) => one.code);
        const sameLine = before.filter(
          ({ code: other, range }) =>
            other === code &&
            (fix.title.includes('cả tệp') || range.start.line === finding.range.start.line),
        );
        for (const one of sameLine) codes.splice(codes.indexOf(one.code), 1);
        expect(after.map((one) => one.code).sort()).toEqual(codes.sort());
      }
    }
  });
});
