import type { MarkupContent } from 'vscode-languageserver-types';
import { type Locale, translate } from '../../messages.ts';
import type { WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import { dateInWords } from '../dates-in-words.ts';
import { unitLines } from '../hover.ts';
import { escapeMarkdown, shorten } from '../markdown.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import type { PlanFile } from '../plan-file.ts';
import { sayDraftingIn } from '../drafting-messages.ts';
import { citablesOf } from './directive-items.ts';
import type { CompletionData } from './make-item.ts';

const textLength = 600;

/** What the editor shows beside a suggestion that is looked at; computed only for that one. */
export function itemDocumentation(
  file: PlanFile,
  { kind, id }: CompletionData,
  knowledge: WorkspaceKnowledge | null,
  locale: Locale,
): MarkupContent | null {
  const { plan, lines } = file.document;
  const text =
    kind === 'unit'
      ? unitLines(plan, lines, id, locale)
      : directiveLines(file, id, knowledge, locale);
  return text.length === 0 ? null : { kind: 'markdown', value: text.join('\n\n') };
}

function directiveLines(
  file: PlanFile,
  key: string,
  knowledge: WorkspaceKnowledge | null,
  locale: Locale,
): string[] {
  const one = citablesOf(file.document.plan, knowledge).find((citable) => citable.key === key);
  if (one === undefined) return [];
  const say = sayDraftingIn(locale);
  const lines: string[] = [];
  const add = (
    name: 'hover.date' | 'hover.issuer' | 'hover.subject',
    value: string | null,
  ): void => {
    if (value === null) return;
    lines.push(translate(locale, name, { value: escapeMarkdown(shorten(value, textLength)) }));
  };
  add('hover.subject', one.subject);
  add('hover.issuer', one.issuer === null ? null : nameInSentence(one.issuer));
  add('hover.date', one.date === null ? null : dateInWords(one.date, locale));
  if (one.isOver) lines.push(say('completion.notInForce'));
  lines.push(
    one.citations.length > 0
      ? say('completion.citedHere', { count: one.citations.length })
      : say('completion.notCitedHere'),
  );
  return lines;
}
