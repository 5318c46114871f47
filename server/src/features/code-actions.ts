import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import type { Finding, Fix } from '../rules/index.ts';
import type { Range } from '../text/position.ts';
import { rangesTouch } from './ranges.ts';

/** Fixes of one finding and the finding itself, as quick fixes that apply to one version of a document. */
export function toCodeActions(finding: Finding, fixes: readonly Fix[]): QuickFix[] {
  return fixes.map((fix, index) => ({
    title: fix.title,
    // The editor's “fix” key applies the first fix where it changes nothing of what the plan says.
    isPreferred: index === 0 && fix.safe,
    finding,
    edits: fix.edits.map(({ range, newText }) => ({ range, newText })),
  }));
}

export interface QuickFix extends Required<Pick<CodeAction, 'title' | 'isPreferred'>> {
  readonly finding: Finding;
  readonly edits: TextEdit[];
}

/** The findings that a request for `range` is about. */
export function findingsTouching(findings: readonly Finding[], range: Range): Finding[] {
  return findings.filter((finding) => finding.fixable && rangesTouch(finding.range, range));
}
