import type { OutlineRequest } from '../../exports/exports.ts';
import type { Locale } from '../../messages.ts';
import { type Arguments, listOf } from '../arguments.ts';
import { toneOf } from '../colours.ts';
import { formatOf } from '../exports/format-of.ts';
import { writeExport } from '../exports/write-export.ts';
import { sayCommandIn } from '../command-messages.ts';
import { openPlanDocument } from '../../plan/plan-document.ts';
import { linksFrom } from '../outline/links.ts';
import { keepOutline, type PlanText } from '../outline/keep-outline.ts';
import { complain, usesColour } from '../terminal.ts';
import { readPlans } from './read-plans.ts';

const endings = {
  usual: 'tree',
  byEnding: {
    txt: 'tree',
    md: 'md',
    json: 'json',
    html: 'html',
    htm: 'html',
    opml: 'opml',
    mmd: 'mermaid',
    mermaid: 'mermaid',
    csv: 'csv',
    docx: 'docx',
  },
} as const;

/** `plandoc outline`: the outlines of plans in a format of its own, or kept between marks of a file. */
export async function outline(parsed: Arguments, locale: Locale): Promise<number> {
  const say = sayCommandIn(locale);
  const { paths, options } = parsed;
  const write = typeof options['write'] === 'string' ? options['write'] : null;
  const output = typeof options['output'] === 'string' ? options['output'] : null;
  if (options['check'] === true && write === null) {
    complain(say('outline.checkAlone'));
    return 2;
  }
  const format = formatOf<OutlineRequest['format']>(
    parsed,
    write === null ? endings : { ...endings, usual: 'md' },
    say,
  );
  if (format === null) return 2;
  const { plans, status: plansStatus } = await readPlans(paths, say);
  if (plans.length === 0) return plansStatus;
  const { exportOutline, withoutOutline } = await import('../../exports/exports.ts');
  const details = listOf<'lead' | 'none'>(options['with']) ?? ['lead', 'deadline'];
  const findings = details.includes('findings' as 'lead')
    ? (await import('../outline/outline-findings.ts')).findingsIn(
        plans.map(({ path }) => path),
        locale,
      )
    : null;
  for (const complaint of findings?.complaints ?? []) complain(complaint);
  const status = findings !== null && findings.complaints.length > 0 ? 2 : plansStatus;
  const paint = toneOf(output === null && usesColour());
  const request: Omit<OutlineRequest, 'plans'> = {
    format,
    locale,
    depth: options['depth'] === undefined ? Infinity : Number(options['depth']),
    kinds: listOf(options['kind']),
    details: details.filter((detail) => detail !== 'none'),
    paint: { bold: (words) => paint('bold', words), dim: (words) => paint('dim', words) },
    linkTo: linksFrom(write ?? output),
  };
  const render = (sources: readonly PlanText[], headings: boolean): string | Uint8Array =>
    exportOutline({
      ...request,
      headings,
      plans: sources.map(({ file, text }) => {
        const document = openPlanDocument(withoutOutline(text));
        return { file, document, findings: findings?.of(file, document) ?? [] };
      }),
    });
  const sources = plans.map(({ path, document }) => ({ file: path, text: document.lines.text() }));
  if (write === null) {
    return writeExport(render(sources, true), output, format, say) ? status : 2;
  }
  if (format !== 'md' && format !== 'mermaid') {
    complain(say('outline.writeFormat'));
    return 2;
  }
  const kept = await keepOutline({
    file: write,
    onlyCheck: options['check'] === true,
    sources,
    render: (texts) => {
      const rendered = String(render(texts, false));
      return format === 'md' ? rendered : `\`\`\`mermaid\n${rendered}\`\`\`\n`;
    },
    say,
  });
  return Math.max(kept, status);
}
