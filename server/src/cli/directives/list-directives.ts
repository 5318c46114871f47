import type { SayCatalogue } from '../../catalogue/messages.ts';
import type { Sheet } from '../../exports/formats/sheet.ts';
import { mermaidText } from '../../exports/outline/outline-as-data.ts';
import type { WorkspaceIndex } from '../../workspace/workspace-index.ts';
import type { KnownDirective } from '../../workspace/workspace-knowledge.ts';

/** Directives in one list; a ministry's archive has some ten thousand. */
const mostDirectives = 50_000;
const mostPlaces = 10_000;
const labelLength = 80;

/** One directive with who cites it and who carries it out, as files. */
interface ListedDirective {
  readonly directive: KnownDirective;
  readonly citedBy: readonly string[];
  readonly carriedOutBy: readonly string[];
}

export function listDirectives(index: WorkspaceIndex): ListedDirective[] {
  return index.directives(mostDirectives).map((directive) => ({
    directive,
    citedBy: [...new Set(index.citationsOf(directive, mostPlaces).map(({ uri }) => uri))],
    carriedOutBy: index.carriedOutBy(directive).map(({ uri }) => uri),
  }));
}

export function directivesAsSheet(listed: readonly ListedDirective[], say: SayCatalogue): Sheet {
  const column = (key: Parameters<SayCatalogue>[0], width: number) => ({ title: say(key), width });
  return {
    title: say('list.title'),
    columns: [
      column('list.number', 18),
      column('list.type', 16),
      column('list.date', 10),
      column('list.issuer', 26),
      column('list.subject', 44),
      column('list.status', 14),
      column('list.citations', 9),
      column('list.plans', 9),
      column('list.file', 30),
    ],
    groups: [
      {
        title: '',
        rows: listed.map(({ directive, carriedOutBy }) => [
          directive.id,
          directive.type,
          directive.date === null ? null : { day: directive.date },
          directive.issuer,
          directive.subject,
          directive.status === null ? null : say(`status.${directive.status}`),
          directive.citationCount,
          carriedOutBy.length,
          directive.file?.uri ?? directive.entry?.uri ?? null,
        ]),
      },
    ],
  };
}

export function directivesAsJson(listed: readonly ListedDirective[]): string {
  const directives = listed.map(({ directive, citedBy, carriedOutBy }) => {
    const { id, type, date, issuer, subject, status, replacedBy, link, citationCount } = directive;
    return {
      number: id,
      type,
      date,
      issuer,
      subject,
      status,
      replacedBy,
      link,
      file: directive.file?.uri ?? null,
      catalogue: directive.entry?.uri ?? null,
      citationCount,
      citedBy,
      carriedOutBy,
    };
  });
  return `${JSON.stringify({ directives }, null, 2)}\n`;
}

/** Who carries out what, as a flow chart: an arrow goes from a directive to each plan that carries it out. */
export function chainAsMermaid(listed: readonly ListedDirective[]): string {
  const ids = new Map<string, string>();
  const lines = ['flowchart TD'];
  const nodeOf = (key: string, label: string): string => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `n${ids.size + 1}`;
    ids.set(key, id);
    lines.push(`  ${id}["${mermaidText(label)}"]`);
    return id;
  };
  const labels = new Map(
    listed.flatMap(({ directive }) =>
      directive.file === null ? [] : [[directive.file.uri, labelOf(directive)] as const],
    ),
  );
  for (const { directive, carriedOutBy } of listed) {
    for (const plan of carriedOutBy) {
      const from = nodeOf(directive.file?.uri ?? directive.key, labelOf(directive));
      const to = nodeOf(plan, labels.get(plan) ?? plan);
      if (from !== to) lines.push(`  ${from} --> ${to}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function labelOf({ type, id, subject }: KnownDirective): string {
  const head = [type, id].filter((part) => part !== null).join(' ');
  const about = subject ?? '';
  const label = about === '' || head.includes(about) ? head : `${head}: ${about}`;
  return label.length > labelLength ? `${label.slice(0, labelLength - 1)}…` : label;
}
