/** Collects measured values by row and column, and prints their medians as a Markdown table. */
export class Table {
  #rows = new Map();

  constructor(columns) {
    this.columns = columns;
  }

  put(row, column, value) {
    if (!this.#rows.has(row)) this.#rows.set(row, new Map());
    const values = this.#rows.get(row);
    if (!values.has(column)) values.set(column, []);
    values.get(column).push(value);
  }

  print() {
    const line = (cells) => console.log(`| ${cells.join(' | ')} |`);
    line(['median, ms', ...this.columns]);
    line(['---', ...this.columns.map(() => '---:')]);
    for (const [row, values] of this.#rows) {
      line([row, ...this.columns.map((column) => shown(median(values.get(column) ?? [])))]);
    }
    console.log();
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function shown(value) {
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}
