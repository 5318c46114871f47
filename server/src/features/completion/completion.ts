import type { CompletionItem } from 'vscode-languageserver-types';
import type { Position } from '../../text/position.ts';
import type { WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import type { PlanFile } from '../plan-file.ts';
import { type CompletionPlace, completionPlaces } from './completion-place.ts';
import { deadlineItems } from './deadline-items.ts';
import { directiveItems } from './directive-items.ts';
import { labelItems } from './label-items.ts';
import type { FittingItems } from './make-item.ts';
import { isRecipientLine, recipientItems } from './recipient-items.ts';
import { tablePlace } from './table-place.ts';
import { unitItems } from './unit-items.ts';

/** What is known beside the document; asked for only where it can stand. */
export interface CompletionSources {
  /** The units of the office, by the configuration. */
  unitNames(): readonly string[];
  /** Null where there is no index of the workspace. */
  readonly knowledge: WorkspaceKnowledge | null;
  /** `YYYY-MM-DD`. */
  today(): string;
}

export interface CompletionRequest {
  readonly position: Position;
  /** A space or colon asked, not the user: at the start of a line nothing is offered then. */
  readonly isTriggered: boolean;
}

const nothing: FittingItems = { items: [], isCut: false };

/**
 * What can stand at the cursor: directives behind “số”, “theo”, “Căn cứ”; units behind “Cơ quan chủ trì:” and
 * among the recipients; deadlines; the next number of a list. The line alone decides whether there is
 * anything to say (in a table with its head), so that an ordinary keystroke does not make the plan be read.
 */
export function completion(
  file: PlanFile,
  { position, isTriggered }: CompletionRequest,
  sources: CompletionSources,
): CompletionItem[] {
  const { lines } = file.document;
  const before = lines.line(position.line).slice(0, position.character);
  const inTable = tablePlace(lines, position);
  for (const place of inTable === null ? completionPlaces(before) : [inTable]) {
    if (isTriggered && place.kind === 'label') continue;
    const { items } = itemsAt(place, file, position, sources);
    if (items.length > 0) return items;
  }
  return [];
}

function itemsAt(
  place: CompletionPlace,
  file: PlanFile,
  position: Position,
  { knowledge, unitNames, today }: CompletionSources,
): FittingItems {
  const { document } = file;
  switch (place.kind) {
    case 'number':
    case 'citation':
      return directiveItems(file, position, place, knowledge);
    case 'unit':
      return unitItems(file, position, place.typed, unitNames(), knowledge);
    case 'deadline':
      return deadlineItems(document.plan, position, place.typed, today());
    case 'recipient':
      return isRecipientLine(document.plan, position)
        ? recipientItems(file, position, place.typed, unitNames(), knowledge)
        : nothing;
    case 'label':
      return labelItems(document.plan, document.lines, position, place.typed);
  }
}
