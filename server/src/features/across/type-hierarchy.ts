import type { TypeHierarchyItem } from 'vscode-languageserver-types';
import { range, type Position } from '../../text/position.ts';
import type { KnownDirective, WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import { shorten } from '../markdown.ts';
import type { PlanFile } from '../plan-file.ts';
import { directiveAt, isOnOwnPlace } from './meant-directives.ts';

const mostItems = 500;
const detailLength = 120;
/** Numbers of LSP: a plan is a class, a document that is only cited or listed an interface. */
const planKind = 5;
const directiveKind = 11;

/** By what an item is found again when the client asks for what stands above or below it. */
interface ItemData {
  readonly id: string;
  readonly key: string;
}

/** The directive under the cursor as the start of a hierarchy: what carries out what. */
export function prepareTypeHierarchy(
  file: PlanFile,
  position: Position,
  knowledge: WorkspaceKnowledge,
): TypeHierarchyItem[] | null {
  const directive = directiveAt(file, position, knowledge);
  if (directive !== null) return [itemOf(directive, knowledge)];
  return isOnOwnPlace(file.document.plan, position) ? [itemOfPlan(file)] : null;
}

/** What the plan of an item carries out. */
export function supertypes(
  item: TypeHierarchyItem,
  knowledge: WorkspaceKnowledge,
): TypeHierarchyItem[] {
  const directive = directiveOf(item, knowledge);
  // A plan without a number of its own is known by its file.
  const uri = directive === null ? item.uri : directive.file?.uri;
  if (uri === undefined) return [];
  return knowledge
    .carriesOut(uri)
    .slice(0, mostItems)
    .map((one) => itemOf(one, knowledge));
}

/** The plans that carry out the directive of an item. */
export function subtypes(
  item: TypeHierarchyItem,
  knowledge: WorkspaceKnowledge,
): TypeHierarchyItem[] {
  const directive = directiveOf(item, knowledge);
  if (directive === null) return [];
  return knowledge
    .carriedOutBy(directive)
    .slice(0, mostItems)
    .map((plan) => {
      const own = knowledge.directiveOfFile(plan.uri);
      if (own !== null) return itemOf(own, knowledge);
      const { uri, range: whole, selectionRange } = plan;
      const name = plan.subject ?? plan.type ?? uri;
      return { name, kind: planKind, uri, range: whole, selectionRange };
    });
}

function directiveOf(
  item: TypeHierarchyItem,
  knowledge: WorkspaceKnowledge,
): KnownDirective | null {
  const data = item.data as Partial<ItemData> | undefined;
  if (typeof data?.id !== 'string' || typeof data.key !== 'string') return null;
  return knowledge.directive(data.id, data.key);
}

function itemOf(directive: KnownDirective, knowledge: WorkspaceKnowledge): TypeHierarchyItem {
  const { id, key, type, subject, file, entry } = directive;
  const citation = file === null && entry === null ? knowledge.citationsOf(directive, 1)[0] : null;
  const place = file ?? entry;
  const start = range(0, 0, 0, 0);
  return {
    name: [type, id].filter((part) => part !== null).join(' '),
    kind: file === null ? directiveKind : planKind,
    ...(subject !== null && { detail: shorten(subject, detailLength) }),
    uri: place?.uri ?? citation?.uri ?? '',
    range: place?.range ?? citation?.fullRange ?? start,
    selectionRange: place?.selectionRange ?? citation?.range ?? start,
    data: { id, key } satisfies ItemData,
  };
}

function itemOfPlan({ uri, document: { plan } }: PlanFile): TypeHierarchyItem {
  const place = plan.title ?? plan.letterhead.number;
  const whole = place?.range ?? range(0, 0, 0, 0);
  return {
    name: plan.title?.subject?.text ?? plan.title?.kind.text ?? '',
    kind: planKind,
    uri,
    range: whole,
    selectionRange: plan.title?.kind.range ?? whole,
  };
}
