import type { PlanDocument } from '../../plan/plan-document.ts';
import type { Finding, RelatedPlace } from '../../rules/index.ts';
import { toneOf } from '../colours.ts';
import { sayIn } from '../messages.ts';
import type { Say } from '../messages.ts';
import { codeFrame, visible } from './code-frame.ts';
import type { CheckSettings } from './file-report.ts';
import { wrap } from './wrap.ts';

/** So many related places are listed under a finding; the rest is counted. */
const relatedShown = 5;

/** The findings of one file for a reader at a terminal. */
export function renderPretty(
  path: string,
  document: PlanDocument,
  findings: readonly Finding[],
  settings: CheckSettings,
): string {
  const say = sayIn(settings.locale);
  return findings.map((finding) => renderFinding(path, document, finding, settings, say)).join('');
}

function renderFinding(
  path: string,
  document: PlanDocument,
  finding: Finding,
  { colour, width }: CheckSettings,
  say: Say,
): string {
  const paint = toneOf(colour);
  const { start } = finding.range;
  const [what, rest] = splitFirstSentence(visible(finding.message));
  const place = `${visible(path)}:${start.line + 1}:${start.character + 1}`;
  const severity = paint(finding.severity, say(`severity.${finding.severity}`));
  const head = `${paint('bold', place)} ${severity} ${paint('dim', finding.code)}\n`;
  const frame = codeFrame(document.lines, finding.range, finding.severity, colour, width);
  const advice = rest === '' ? '' : paint('dim', wrap(rest, width, '  '));
  const related = renderRelated(path, finding.related, say);
  return `${head}${wrap(what, width, '  ')}${frame}${advice}${paint('dim', related)}\n`;
}

function renderRelated(path: string, related: readonly RelatedPlace[], say: Say): string {
  const shown = related.slice(0, relatedShown);
  const lines = shown.map(
    ({ range, message }) =>
      `  ↳ ${path}:${range.start.line + 1}:${range.start.character + 1} ${visible(message)}\n`,
  );
  const more = related.length - shown.length;
  if (more > 0) lines.push(`  ↳ ${say('check.moreRelated', { count: more })}\n`);
  return lines.join('');
}

/** “TM.” and “KT.” end no sentence. */
function splitFirstSentence(message: string): [string, string] {
  const end = /(?<!\p{Lu})[.!?] (?=[\p{Lu}“])/u.exec(message);
  if (end === null) return [message, ''];
  return [message.slice(0, end.index + 1), message.slice(end.index + 2)];
}
