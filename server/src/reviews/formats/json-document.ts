import type { Severity } from '../../rules/index.ts';

/** The whole of `--format json`: one file a line, so that reports can be read and compared. */
export function jsonDocument(
  files: readonly string[],
  counts: Readonly<Record<Severity, number>>,
  more: object,
): string {
  const summary = {
    files: files.length,
    errors: counts.error,
    warnings: counts.warning,
    information: counts.information,
    hints: counts.hint,
    ...more,
  };
  const list = files.length === 0 ? '[]' : `[\n${files.join(',\n')}\n]`;
  return `{"version":1,"files":${list},\n"summary":${JSON.stringify(summary)}}\n`;
}
