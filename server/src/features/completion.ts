import type { CompletionItem } from 'vscode-languageserver-types';
import type { Directive, Plan } from '../plan/facts.ts';
import { foldUnaccented } from '../text/fold.ts';
import type { LineDocument } from '../text/line-document.ts';
import { containsPosition, type Position, type Range } from '../text/position.ts';
import { shorten } from './markdown.ts';
import { unitKey, unitMentions } from './unit-names.ts';

const itemLimit = 200;

/** Words of the labels after which units stand: “Cơ quan chủ trì:”, “Đơn vị phối hợp thực hiện:”. */
const unitLabel = /chủ trì|phối hợp|phụ trách|(?:cơ quan|đơn vị|bộ phận) thực hiện/;
/** UTF-16 units before the colon in which such a word must stand. */
const labelLength = 60;
const directiveNumber = /(?<![a-zà-ỹ])số:?[ \u00a0]{1,3}([a-z0-9à-ỹ\-/&.]*)$/i;
const recipientStart = /^\s*[-–+*•]\s*/u;

/** What is known beside the document; asked for only where it can stand. */
export interface KnownElsewhere {
  directiveIds(): readonly string[];
  /** The units of the office, by the configuration. */
  unitNames(): readonly string[];
}

/**
 * What can stand at the cursor of what this document already knows: units after “Cơ quan chủ trì:” and
 * among the recipients, directives after “số”. The line alone decides whether there is anything to say,
 * so that an ordinary keystroke does not make the plan be read.
 */
export function completion(
  readPlan: () => Plan,
  lines: LineDocument,
  position: Position,
  known: KnownElsewhere,
): CompletionItem[] {
  const before = lines.line(position.line).slice(0, position.character);
  const number = directiveNumber.exec(before);
  if (number !== null) {
    const range = endingAt(position, number[1]?.length ?? 0);
    return directiveItems(readPlan(), range, known.directiveIds());
  }
  const colon = before.lastIndexOf(':');
  const label = before.slice(Math.max(0, colon - labelLength), Math.max(0, colon)).toLowerCase();
  if (unitLabel.test(label)) {
    // `Sở Xây dựng; Sở T`: what follows the last comma or semicolon is being typed.
    const from = Math.max(colon, before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
    const typed = before.slice(from).trimStart();
    return unitItems(readPlan(), endingAt(position, typed.length), typed, known.unitNames());
  }
  const bullet = recipientStart.exec(before);
  if (bullet !== null && isRecipientLine(readPlan(), position)) {
    const name = before.slice(bullet[0].length);
    return unitItems(readPlan(), endingAt(position, name.length), name, known.unitNames());
  }
  return [];
}

function endingAt({ line, character }: Position, length: number): Range {
  return { start: { line, character: character - length }, end: { line, character } };
}

/** In the recipients block, or on a line that would go on with it. */
function isRecipientLine(plan: Plan, position: Position): boolean {
  const range = plan.recipients?.range;
  if (range === undefined) return false;
  const next = { line: range.end.line + 1, character: Number.MAX_SAFE_INTEGER };
  return containsPosition({ start: range.start, end: next }, position);
}

function unitItems(
  plan: Plan,
  range: Range,
  typed: string,
  ofOffice: readonly string[],
): CompletionItem[] {
  const names = new Map<string, string>();
  for (const mention of unitMentions(plan)) {
    // What this line names already, be it only begun, is not offered for it again.
    if (mention.range.start.line === range.start.line) continue;
    if (!names.has(unitKey(mention.name))) names.set(unitKey(mention.name), mention.name);
  }
  for (const name of ofOffice) if (!names.has(unitKey(name))) names.set(unitKey(name), name);
  // Editors compare letter by letter: whoever types without diacritics is matched without them.
  const plain = foldUnaccented(typed) === typed.toLowerCase();
  return [...names.values()].slice(0, itemLimit).map((name) => ({
    label: name,
    kind: 7, // Class, as units are in the outline
    filterText: plain ? foldUnaccented(name) : name,
    textEdit: { range, newText: name },
  }));
}

function directiveItems(
  plan: Plan,
  range: Range,
  workspaceIds: readonly string[],
): CompletionItem[] {
  const items = new Map<string, CompletionItem>();
  const add = (id: string, directive: Directive | null): void => {
    if (!/^\d/u.test(id) || items.has(id) || items.size >= itemLimit) return;
    const item: CompletionItem = { label: id, kind: 18, textEdit: { range, newText: id } };
    const about = [directive?.type, directive?.subject].filter((part) => part != null).join(' ');
    if (about !== '') item.detail = shorten(about, 120);
    items.set(id, item);
  };
  for (const directive of plan.directives) add(directive.id, directive);
  for (const id of workspaceIds) add(id, null);
  return [...items.values()];
}
