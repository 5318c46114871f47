import type { OutlineNode } from '../plan/facts.ts';
import type { Range } from '../text/position.ts';

/** The last line that has text of a range: one that ends at a line's start ends on the line before. */
export function lastLineOf({ start, end }: Range): number {
  return end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
}

/** Facts by the line they start on, so that those of a block are found without looking at all. */
export class FactsByLine<Fact extends { readonly range: Range }> {
  private readonly lines = new Map<number, Fact[]>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      const { line } = fact.range.start;
      const known = this.lines.get(line);
      if (known === undefined) this.lines.set(line, [fact]);
      else known.push(fact);
    }
  }

  /** The facts that start on lines `first … last`, in reading order. */
  within(first: number, last: number): Fact[] {
    const found: Fact[] = [];
    for (let line = first; line <= last; line++) found.push(...(this.lines.get(line) ?? []));
    return found;
  }
}

/** `I. MỤC ĐÍCH`, `a) Tổ chức …`, `PHỤ LỤC I – DANH MỤC`: label and title as a reader expects them. */
export function labelledTitle({ label, title }: Pick<OutlineNode, 'label' | 'title'>): string {
  if (label === '' || title === '') return label + title;
  if (/^\p{Ll}$/u.test(label)) return `${label}) ${title}`;
  return /^[\d.]+$|^[IVXLC]+$|^\p{Lu}$/u.test(label) ? `${label}. ${title}` : `${label} – ${title}`;
}

/** Cuts at the end of a word; `longest` counts UTF-16 units. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 0 ? cut : longest)} …`;
}
