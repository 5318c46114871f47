import type { SayDrafting } from '../features/drafting-messages.ts';
import { shorten } from '../features/markdown.ts';
import { isSameUri } from '../text/uri-key.ts';
import type {
  CitationPlace,
  IndexedPlan,
  KnownDirective,
  WorkspaceKnowledge,
} from '../workspace/workspace-knowledge.ts';
import { fileName } from './file-name.ts';
import type { NodeBudget, ViewNode } from './view-tree.ts';

/** Citations of one directive that are looked at. */
const mostCitations = 500;
const titleLength = 48;

interface Writer {
  readonly uri: string;
  readonly say: SayDrafting;
  readonly budget: NodeBudget;
  readonly knowledge: WorkspaceKnowledge;
}

/** The other files of the workspace that cite a directive, one node a file; `count` are the citations. */
export function fileNodes(
  id: string,
  directive: KnownDirective,
  { uri, say, budget, knowledge }: Writer,
): { readonly nodes: ViewNode[]; readonly count: number } {
  const byFile = new Map<string, CitationPlace[]>();
  let count = 0;
  for (const place of knowledge.citationsOf(directive, mostCitations)) {
    if (isSameUri(place.uri, uri)) continue;
    count++;
    const known = byFile.get(place.uri);
    if (known === undefined) byFile.set(place.uri, [place]);
    else known.push(place);
  }
  if (count === 0) return { nodes: [], count };
  const plans = new Map(knowledge.plans().map((plan) => [plan.uri, plan]));
  const nodes = budget
    .take([...byFile])
    .map(([file, places]) => fileNode(`${id}/${file}`, places, plans.get(file), say));
  return { nodes, count };
}

/** One citation is a click away, several unfold. */
function fileNode(
  id: string,
  places: readonly CitationPlace[],
  plan: IndexedPlan | undefined,
  say: SayDrafting,
): ViewNode {
  const uri = places[0]?.uri ?? '';
  const name = fileName(uri);
  const title = [plan?.number ?? '', plan?.subject ?? ''].filter((part) => part !== '').join(' – ');
  const node: ViewNode = {
    id,
    label: title === '' ? name : shorten(title, titleLength),
    tooltip: title === '' ? name : `${title}\n${name}`,
    icon: 'file',
  };
  const lines = places.map((place) => lineNode(id, place, say));
  const [only, ...others] = lines;
  if (only === undefined || others.length > 0) {
    return { ...node, description: title === '' ? '' : name, children: lines };
  }
  const description = title === '' ? only.label : `${only.label} · ${name}`;
  return { ...node, description, ...(only.place !== undefined && { place: only.place }) };
}

function lineNode(id: string, { uri, range }: CitationPlace, say: SayDrafting): ViewNode {
  const { line, character } = range.start;
  const label = say('tree.line', { line: line + 1 });
  return { id: `${id}/${line}/${character}`, label, icon: 'citation', place: { uri, range } };
}
