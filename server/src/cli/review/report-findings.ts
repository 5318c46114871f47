import type { PlanDocument } from '../../plan/plan-document.ts';
import type { ReportedFinding, Suggestion } from '../../reviews/reported-finding.ts';
import { findingNames } from '../../rules/fingerprint.ts';
import type { Finding, Fix } from '../../rules/index.ts';
import { utf16ToCodePoints, utf16ToUtf8 } from '../../text/column-units.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import type { FindingSource } from '../check/check-file.ts';
import type { CheckSettings } from '../check/file-report.ts';
import { jsonFinding } from '../check/render-json.ts';
import { renderPretty } from '../check/render-pretty.ts';

/** So much of a line tells a reader of a baseline what it is about. */
const longestText = 80;
/** As many as a fingerprint looks at. */
const longestWords = 200;

/** The findings of one plan as data, with columns in the units of every platform. */
export function reportFindings(
  path: string,
  document: PlanDocument,
  findings: readonly Finding[],
  settings: CheckSettings,
  { hasMark, fixesOf }: FindingSource,
): readonly ReportedFinding[] {
  const names = findingNames(document, findings);
  const { lines } = document;
  const inBytes = hasMark ? withMark : columns;
  const { shown = false, fixes = false } = settings.wants ?? {};
  return findings.flatMap((finding, index): ReportedFinding[] => {
    const name = names[index];
    if (name === undefined) return [];
    const reported = {
      ...jsonFinding(path, finding, name.mark),
      ...name,
      words: lines.text(finding.range).slice(0, longestWords).normalize('NFC'),
      codePoints: columns(lines, finding.range, utf16ToCodePoints),
      utf8Bytes: inBytes(lines, finding.range, utf16ToUtf8),
      text: shortened(lines.line(finding.range.start.line)),
      shown: shown ? renderPretty(path, document, [finding], settings) : '',
      suggestions: fixes && finding.fixable ? suggestionsOf(lines, fixesOf(finding), inBytes) : [],
    };
    return [reported];
  });
}

type InUnits = (line: string, offset: number) => number;

function columns(lines: LineDocument, { start, end }: Range, inUnits: InUnits): [number, number] {
  return [
    inUnits(lines.line(start.line), start.character) + 1,
    inUnits(lines.line(end.line), end.character) + 1,
  ];
}

/** A byte order mark is three bytes before the first line, which those who count bytes count. */
function withMark(lines: LineDocument, range: Range, inUnits: InUnits): [number, number] {
  const [start, end] = columns(lines, range, inUnits);
  return [start + (range.start.line === 0 ? 3 : 0), end + (range.end.line === 0 ? 3 : 0)];
}

function shortened(line: string): string {
  const text = line.replace(/\s+/gu, ' ').trim();
  return text.length <= longestText ? text : `${[...text].slice(0, longestText).join('')}…`;
}

/**
 * Safe fixes on one line, each as one edit: what a review tool can offer as it is. Where a fix edits a
 * line in several places, what stands between them is written again.
 */
function suggestionsOf(
  lines: LineDocument,
  fixes: readonly Fix[],
  inBytes: typeof columns,
): Suggestion[] {
  return fixes.flatMap(({ safe, edits }): Suggestion[] => {
    const [first] = edits;
    const last = edits[edits.length - 1];
    if (!safe || first === undefined || last === undefined) return [];
    const range = { start: first.range.start, end: last.range.end };
    const { line } = range.start;
    let newText = '';
    let at = range.start.character;
    for (const edit of edits) {
      newText += lines.line(line).slice(at, edit.range.start.character) + edit.newText;
      at = edit.range.end.character;
    }
    if (range.end.line !== line || /[\r\n]/u.test(newText)) return [];
    return [{ line: line + 1, bytes: inBytes(lines, range, utf16ToUtf8), newText }];
  });
}
