import type { Range } from '../text/position.ts';
import type { Finding } from './finding.ts';

/** The fact that a finding is anchored on: the one that starts where the finding starts. */
export function factAt<Fact extends { readonly range: Range }>(
  facts: readonly Fact[],
  finding: Finding,
): Fact | undefined {
  const { line, character } = finding.range.start;
  return facts.find(
    ({ range }) => range.start.line === line && range.start.character === character,
  );
}
