import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandSnippet } from './expand.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

const snippets: Record<string, Snippet> = JSON.parse(
  readFileSync(new URL('../../snippets/plandoc.json', import.meta.url), 'utf8'),
);
const named = Object.entries(snippets);
const party = named.filter(([name]) => /Đảng|cấp ủy/.test(name));
const state = named.filter(([, { description }]) => /30\/2020|State/.test(description));

const isUnaccented = (prefix: string): boolean => /^[A-Za-z]+$/.test(prefix);

describe.each(named)('snippet “%s”', (_name, { prefix, description, body }) => {
  it('has an unaccented and a Vietnamese prefix, composed', () => {
    expect(prefix.some(isUnaccented)).toBe(true);
    expect(prefix.some((one) => !isUnaccented(one))).toBe(true);
    expect(prefix).toEqual(prefix.map((one) => one.normalize('NFC')));
  });

  it('is described in Vietnamese and English', () => {
    expect(description).toMatch(/^.*\p{L}.* \([A-Z][A-Za-z ,'-]+\)$/u);
  });

  it('takes the writer through its tab stops in reading order', () => {
    const numbers = expandSnippet(body)
      .tabStops.map(({ number }) => number)
      .filter((number) => number !== 0);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('offers a choice on one line first: the editor cannot list choices that replace two lines', () => {
    for (const { choices } of expandSnippet(body).tabStops)
      expect(choices?.[0] ?? '').not.toContain('\n');
  });

  it('ends with the cursor at its end', () => {
    expect(body.join('\n')).toMatch(/\$0$/);
  });

  it('leaves no double space, trailing space or decomposed letter behind', () => {
    const { text } = expandSnippet(body);
    expect(text).not.toMatch(/\S {2}|[ \t]$/m);
    expect(text).toBe(text.normalize('NFC'));
  });
});

describe('all snippets', () => {
  it('have the prefixes that the handbook names', () => {
    const all = named.flatMap(([, { prefix }]) => prefix);
    expect(all).toEqual(
      expect.arrayContaining([
        ...['mucdich', 'noidung', 'nhiemvu', 'cqchutri', 'cqphoihop', 'thoihan', 'tochucthuchien'],
        ...['kinhphi', 'noinhan', 'kyten', 'phuluc', 'cancu', 'viendan', 'vienDan'],
        ...['mục đích', 'nội dung', 'nhiệm vụ', 'thời hạn', 'nơi nhận', 'căn cứ', 'phụ lục'],
      ]),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('offer whole plans as file templates, of the State and of the Party', () => {
    const templates = named.filter(([, snippet]) => snippet.isFileTemplate).map(([name]) => name);
    expect(templates).toEqual([
      'Kế hoạch của Ủy ban nhân dân',
      'Kế hoạch của sở, đơn vị',
      'Kế hoạch của cấp ủy',
    ]);
  });

  it.each(party)('of the Party hold no State form: “%s”', (_name, { body }) => {
    const everything = body.join('\n');
    expect(everything).not.toMatch(/TM\.|KT\.|TL\.|TUQ\.|Số:|\.\/\.|CỘNG HÒA|Lưu:|VT,|\/KH-/);
  });

  it.each(state)('of the State hold no Party form: “%s”', (_name, { body }) => {
    const everything = body.join('\n');
    expect(everything).not.toMatch(/T\/M|K\/T|T\/L|ĐẢNG CỘNG SẢN|-KH\/|-----/);
  });

  it.each([
    ['Nhiệm vụ', '2. nhiemvu', 'Tên nhiệm vụ'],
    ['Nhiệm vụ', '1.2. nhiemvu', 'Tên nhiệm vụ'],
    ['Nhiệm vụ', 'nhiemvu', '1. Tên nhiệm vụ'],
    ['Kinh phí', 'IV. kinhphi', 'KINH PHÍ THỰC HIỆN'],
    ['Kinh phí', 'kinh phí', 'III. KINH PHÍ THỰC HIỆN'],
    ['Cơ quan chủ trì', '- cqchutri', 'Cơ quan chủ trì: ….'],
    ['Cơ quan chủ trì', 'a) cqchutri', 'Cơ quan chủ trì: ….'],
    ['Cơ quan chủ trì', '  cqchutri', '- Cơ quan chủ trì: ….'],
  ])('repeat no label: “%s” after “%s”', (name, line, expected) => {
    const { text } = expandSnippet(snippets[name]?.body ?? [], {}, line);
    expect(text.split('\n')[0]).toBe(expected);
  });

  it('let a deputy sign only for the head of the same kind', () => {
    const options = named.flatMap(([, { body }]) =>
      expandSnippet(body).tabStops.flatMap(({ choices }) => choices ?? []),
    );
    const deputies = options.filter((option) => /K\/?T/.test(option) && /PHÓ/.test(option));
    expect(deputies.length).toBeGreaterThan(3);
    for (const option of deputies) expect(option).toMatch(/K\/?T\.? (.+)\nPHÓ \1$/);
  });
});
