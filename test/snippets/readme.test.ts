import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const snippets: Record<string, { readonly prefix: readonly string[] }> = JSON.parse(
  read('snippets/plandoc.json'),
);
const prefixes = new Set(Object.values(snippets).flatMap(({ prefix }) => prefix));

interface Setting {
  readonly default: unknown;
}

const manifest: {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Record<string, Setting> }[];
  };
} = JSON.parse(read('package.json'));
const settings = Object.assign({}, ...manifest.contributes.configuration.map((c) => c.properties));

/** The cells of the first two columns of every table row, by the heading the table stands under. */
function tableUnder(text: string, heading: RegExp): string[][] {
  const section = text.split(/^### /m).find((part) => heading.test(part)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => row.split('|').slice(1, 3));
}

describe.each(['README.md', 'README.en.md'])('%s tells the truth', (file) => {
  const text = read(file);

  it('of the snippets: every prefix exists', () => {
    const named = tableUnder(text, /^(Đoạn mẫu|Snippets)\n/).flatMap(([cell]) =>
      [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, prefix]) => prefix),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((prefix) => !prefixes.has(prefix ?? ''))).toEqual([]);
  });

  it('of the settings: all are there with their defaults', () => {
    const rows = tableUnder(text, /^(Thiết đặt|Settings)\n/);
    const told = rows.map((row) => row.map((cell) => cell.replaceAll('`', '').trim()));
    const expected = Object.entries<Setting>(settings).map(([name, setting]) => [
      name,
      typeof setting.default === 'string' ? setting.default : JSON.stringify(setting.default),
    ]);
    expect(told.sort()).toEqual(expected.sort());
  });

  it('of the files it links to', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? '');
    const missing = links.filter((link) => {
      if (/^docs\/(images|architecture\.md)/.test(link)) return false; // made by others' builds
      try {
        read(link);
        return false;
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });
});
