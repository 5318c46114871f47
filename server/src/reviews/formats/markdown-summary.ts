import { escapeMarkdown } from '../../exports/formats/escape.ts';
import { rulePageUrl } from '../../rules/rule.ts';
import type { SayReview } from '../messages.ts';
import { countBySeverity, gravestFirst, type Review } from '../reported-finding.ts';
import { unreadableFileCode } from '../unreadable-file.ts';

/** A step summary may have a mebibyte; so many rows are more than anybody reads. */
const mostRows = 200;

/** A review as Markdown: what the change did, and a table of the findings, the gravest first. */
export function markdownSummary(review: Review, say: SayReview): string {
  const all = gravestFirst(review.files);
  const parts = [`## ${say('summary.title')}\n`];
  if (review.comparison !== null) {
    const { base, introduced, fixed, existing } = review.comparison;
    const values = { base: `\`${base.replace(/`/g, '')}\``, introduced, fixed, existing };
    parts.push(`**${say('comparison', values)}**\n`);
  }
  if (all.length === 0) {
    parts.push(`${say(review.comparison === null ? 'summary.clean' : 'summary.cleanChange')}\n`);
    return parts.join('\n');
  }
  const counts = countBySeverity(all.map(({ finding }) => finding));
  const { error: errors, warning: warnings, information, hint: hints } = counts;
  parts.push(`${say('summary.counts', { errors, warnings, information, hints })}\n`);
  const head = (['severity', 'place', 'rule', 'message'] as const).map((name) =>
    say(`summary.${name}`),
  );
  const rows = all.slice(0, mostRows).map(({ file, finding }) => {
    const { code, severity, line, message } = finding;
    const rule =
      code === unreadableFileCode ? `\`${code}\`` : `[\`${code}\`](${rulePageUrl(code)})`;
    const place = `${escapeMarkdown(file.place)}:${line}`;
    return row([say(`severity.${severity}`), place, rule, escapeMarkdown(message)]);
  });
  parts.push([row(head), row(head.map(() => '---')), ...rows].join(''));
  const more = all.length - rows.length;
  if (more > 0) parts.push(`${say('summary.more', { count: more })}\n`);
  return parts.join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
