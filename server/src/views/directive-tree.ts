import { shortCitation } from '../features/completion/citation-text.ts';
import { dateInWords } from '../features/dates-in-words.ts';
import { type SayDrafting, sayDraftingIn } from '../features/drafting-messages.ts';
import { shorten } from '../features/markdown.ts';
import { nameInSentence } from '../features/name-in-sentence.ts';
import type { PlanFile } from '../features/plan-file.ts';
import { copyRange } from '../features/ranges.ts';
import type { Locale } from '../messages.ts';
import type { Citation, Directive } from '../plan/facts.ts';
import type { LineDocument } from '../text/line-document.ts';
import type { KnownDirective, WorkspaceKnowledge } from '../workspace/workspace-knowledge.ts';
import { fileNodes } from './citing-files.ts';
import { fileName } from './file-name.ts';
import { NodeBudget, type ViewNode, type ViewTree, withOmitted } from './view-tree.ts';

/** UTF-16 units of a line that are shown of a citation, and how many of them before it. */
const lineLength = 90;
const before = 40;
const tooltipLength = 600;

/**
 * The directives that a plan cites and who cites them: this plan and, where an index is there, the rest of
 * the workspace. First of all the plan itself, where others cite it.
 */
export function directiveTree(
  file: PlanFile,
  knowledge: WorkspaceKnowledge | null,
  locale: Locale,
): ViewTree {
  const { plan, lines } = file.document;
  const say = sayDraftingIn(locale);
  const budget = new NodeBudget();
  const writer: Writer = { uri: file.uri, lines, say, locale, budget, knowledge };
  const own = plan.letterhead.number?.text;
  const cited = plan.directives.filter(({ id }) => id !== own);
  const nodes = [
    ...ownNode(writer),
    ...budget.take(cited).map((directive) => directiveNode(directive, writer)),
  ];
  const summary = cited.length === 0 ? '' : say('tree.directives', { count: cited.length });
  return { nodes: withOmitted(nodes, budget, say), summary };
}

interface Writer {
  readonly uri: string;
  readonly lines: LineDocument;
  readonly say: SayDrafting;
  readonly locale: Locale;
  readonly budget: NodeBudget;
  readonly knowledge: WorkspaceKnowledge | null;
}

/** This plan as a directive that others cite. */
function ownNode({ uri, say, budget, knowledge }: Writer): ViewNode[] {
  const directive = knowledge?.directiveOfFile(uri) ?? null;
  if (knowledge === null || directive === null) return [];
  const id = `own:${directive.key}`;
  const { nodes, count } = fileNodes(id, directive, { uri, say, budget, knowledge });
  if (nodes.length === 0) return [];
  const description = say('tree.citedElsewhere', { count });
  const label = say('tree.thisPlan', { id: directive.id });
  return [{ id, label, description, icon: 'own', children: nodes }];
}

function directiveNode(directive: Directive, writer: Writer): ViewNode {
  const { uri, say, budget, knowledge, locale } = writer;
  const known = knowledge?.candidates(directive, uri)[0]?.directive ?? null;
  const id = `directive:${directive.id}`;
  const elsewhere =
    knowledge === null || known === null
      ? { nodes: [], count: 0 }
      : fileNodes(id, known, { uri, say, budget, knowledge });
  const children = [
    ...sourceNodes(id, known, say),
    ...budget
      .take(directive.citations)
      .map((citation, index) => citationNode(id, citation, index, writer)),
    ...elsewhere.nodes,
  ];
  const date = directive.date ?? known?.date ?? null;
  const issuer = directive.issuer ?? known?.issuer ?? null;
  const description = [date === null ? '' : dateInWords(date, locale), nameInSentence(issuer ?? '')]
    .filter((part) => part !== '')
    .join(' · ');
  const isOver = known?.status === 'replaced' || known?.status === 'repealed';
  return {
    id,
    label: shortCitation(directive),
    description,
    tooltip: tooltipOf(directive, known, elsewhere.count, say),
    icon: isOver ? 'over' : 'directive',
    children,
  };
}

function tooltipOf(
  { citations, subject }: Directive,
  known: KnownDirective | null,
  elsewhere: number,
  say: SayDrafting,
): string {
  const about = subject ?? known?.subject ?? '';
  return [
    shorten(about, tooltipLength),
    known?.status === 'repealed' ? say('tip.repealed') : '',
    known?.status === 'replaced' ? say('tip.replaced', { id: known.replacedBy ?? '…' }) : '',
    say('tip.cited', { count: citations.length }),
    elsewhere === 0 ? '' : say('tree.citedElsewhere', { count: elsewhere }),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The directive itself, where the workspace has it. */
function sourceNodes(id: string, known: KnownDirective | null, say: SayDrafting): ViewNode[] {
  const place = known?.file ?? known?.entry ?? null;
  if (known === null || place === null) return [];
  const label = known.file === null ? say('tree.entry') : say('tree.file');
  const { uri, selectionRange: range } = place;
  return [
    { id: `${id}/source`, label, description: fileName(uri), icon: 'file', place: { uri, range } },
  ];
}

/** The words around a citation, as they stand in their line. */
function citationNode(
  id: string,
  { range, fullRange }: Citation,
  index: number,
  writer: Writer,
): ViewNode {
  const { uri, lines, say } = writer;
  const { line, character } = fullRange.start;
  const text = lines.line(line);
  const from = character <= before ? 0 : text.indexOf(' ', character - before) + 1;
  const words = text.slice(Math.min(from, character)).trim();
  return {
    id: `${id}/${index}`,
    label: shorten(from > 0 ? `… ${words}` : words, lineLength),
    description: say('tree.line', { line: line + 1 }),
    icon: 'citation',
    place: { uri, range: copyRange(range) },
  };
}
