import type { Finding, Fix, FixEdit } from '../rules/index.ts';
import type { LineDocument } from '../text/line-document.ts';
import type { Range } from '../text/position.ts';
import { rangesTouch } from './ranges.ts';

/** A fix that can be offered for a finding. */
export interface QuickFix {
  readonly title: string;
  readonly finding: Finding;
  readonly isPreferred: boolean;
  readonly edits: readonly FixEdit[];
}

/** The findings that a request for `range` is about. */
export function findingsTouching(findings: readonly Finding[], range: Range): Finding[] {
  return findings.filter((finding) => rangesTouch(finding.range, range));
}

/** What can be done about each finding: the fixes of all of them, then what suppresses them. */
export function quickFixesFor(
  findings: readonly Finding[],
  offers: (finding: Finding) => { fixes: readonly Fix[]; suppressions: readonly Fix[] },
): QuickFix[] {
  const fixes: QuickFix[] = [];
  const suppressions = new Map<string, QuickFix>();
  for (const finding of findings) {
    const offered = offers(finding);
    fixes.push(...toQuickFixes(finding, offered.fixes));
    // Several findings of one rule on a line are suppressed together.
    for (const fix of toQuickFixes(finding, offered.suppressions)) {
      if (!suppressions.has(fix.title)) suppressions.set(fix.title, fix);
    }
  }
  return [...fixes, ...suppressions.values()];
}

function toQuickFixes(finding: Finding, fixes: readonly Fix[]): QuickFix[] {
  return fixes.map(({ title, safe, edits }, index) => ({
    title,
    finding,
    // The editor's “fix” key applies the first fix where it changes nothing of what the plan says.
    isPreferred: index === 0 && safe,
    edits,
  }));
}

/**
 * The new text of an edit as a snippet that leaves the cursor where the drafter goes on writing; null
 * where plain text is needed. Editors indent the lines of a snippet like the line it is put on, which
 * would indent a text twice that brings its own indentation.
 */
export function snippetOf({ range, newText, cursor }: FixEdit, lines: LineDocument): string | null {
  if (cursor === undefined) return null;
  const isIndented = /^\s/.test(lines.line(range.start.line));
  if (isIndented && /[\r\n]/.test(newText)) return null;
  return `${escapeSnippet(newText.slice(0, cursor))}$0${escapeSnippet(newText.slice(cursor))}`;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
