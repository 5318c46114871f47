import type { AssignmentsRequest } from '../../exports/exports.ts';
import { readDay } from '../../exports/assignments/read-day.ts';
import type { Locale } from '../../messages.ts';
import { type Arguments, listOf } from '../arguments.ts';
import { toneOf } from '../colours.ts';
import { formatOf } from '../exports/format-of.ts';
import { writeExport } from '../exports/write-export.ts';
import { sayCommandIn } from '../command-messages.ts';
import { complain, terminalWidth, usesColour } from '../terminal.ts';
import { readPlans } from './read-plans.ts';

type Choice = NonNullable<AssignmentsRequest['choice']>;

const endings = {
  usual: 'table',
  byEnding: {
    txt: 'table',
    md: 'md',
    json: 'json',
    csv: 'csv',
    xlsx: 'xlsx',
    ics: 'ics',
    html: 'html',
    htm: 'html',
  },
} as const;

const diffEndings = { usual: 'md', byEnding: { md: 'md', json: 'json' } };

/** `plandoc assignments`: who does what by when, over all the plans together. */
export async function assignments(parsed: Arguments, locale: Locale): Promise<number> {
  const say = sayCommandIn(locale);
  const { paths, options } = parsed;
  const base = text(options['diff']);
  if (base !== undefined) return diff(parsed, base, locale);
  const format = formatOf<AssignmentsRequest['format']>(parsed, endings, say);
  if (format === null) return 2;
  const { plans, status } = await readPlans(paths, say);
  if (plans.length === 0) return status;
  const output = text(options['output']) ?? null;
  const paint = toneOf(output === null && usesColour());
  const { exportAssignments } = await import('../../exports/exports.ts');
  const { content, rowCount } = exportAssignments({
    plans: plans.map(({ path, document }) => ({ file: path, document })),
    format,
    locale,
    choice: choiceOf(options),
    by: (text(options['by']) ?? null) as AssignmentsRequest['by'] & (string | null),
    matrix: options['matrix'] === true,
    terminal: { width: terminalWidth(), bold: (words) => paint('bold', words) },
  });
  if (rowCount === 0) complain(say('export.noRows'));
  return writeExport(content, output, format, say) ? status : 2;
}

/** `--diff BASE`: what changed since another version, as Markdown or JSON. */
async function diff(parsed: Arguments, base: string, locale: Locale): Promise<number> {
  const say = sayCommandIn(locale);
  const { paths, options } = parsed;
  const format = formatOf<string>(parsed, diffEndings, say);
  if (format !== 'md' && format !== 'json') {
    if (format !== null) complain(say('assignments.diffFormat'));
    return 2;
  }
  const { plans, status } = await readPlans(paths, say);
  const { assignmentsDiff } = await import('../review/assignments-diff.ts');
  const choice = choiceOf(options);
  const content = assignmentsDiff({ base, paths, plans, format, locale, choice });
  if (content === null) return 2;
  return writeExport(content, text(options['output']) ?? null, format, say) ? status : 2;
}

function choiceOf(options: Arguments['options']): Choice {
  return {
    unit: text(options['unit']),
    dueBefore: readDay(text(options['due-before']) ?? '') ?? undefined,
    missing: listOf<NonNullable<Choice['missing']>[number]>(options['missing']) ?? undefined,
    kind: text(options['kind']) as Choice['kind'],
  };
}

function text(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
