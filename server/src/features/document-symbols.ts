import type { DocumentSymbol } from 'vscode-languageserver-types';
import { type Locale, translate } from '../messages.ts';
import type { Plan } from '../plan/facts.ts';
import { comparePositions } from '../text/position.ts';
import { shorten } from './markdown.ts';
import { detailLength, makeSymbol, outlineSymbols, type SymbolBudget } from './outline-symbols.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** More symbols than any outline view is read to its end; a file of 1 MB has some 5,000. */
const defaultLimit = 20_000;
/**
 * The outline of a plan as hierarchical symbols, in reading order: letterhead, title, legal basis,
 * sections with their tasks, recipients, signature, appendices. Beyond `limit` symbols the list ends
 * with one that says how many are missing.
 *
 * Symbols are never changed once made: their ranges are copies, and what an edit did not touch is
 * given again as the same object, so that a caller may keep what it made of it.
 */
export function documentSymbols(
  plan: Plan,
  locale: Locale,
  limit: number = defaultLimit,
): DocumentSymbol[] {
  const budget: SymbolBudget = { left: limit, omitted: 0, firstOmitted: null };
  const outline = outlineSymbols(plan.parts, budget);
  const symbols = [...partSymbols(plan, locale), ...outline];
  symbols.sort((a, b) => comparePositions(a.range.start, b.range.start));
  if (budget.firstOmitted !== null) {
    const name = translate(locale, 'outline.more', { count: budget.omitted });
    symbols.push(makeSymbol(name, '', symbolKinds.more, budget.firstOmitted.selectionRange));
  }
  return symbols;
}

/** The parts of a plan that are no sections. */
function partSymbols(plan: Plan, locale: Locale): DocumentSymbol[] {
  const { letterhead, title, legalBasis, recipients, signature } = plan;
  const symbols: DocumentSymbol[] = [];
  if (letterhead.range !== null) {
    const name = translate(locale, 'outline.letterhead');
    const detail = letterhead.number?.text ?? letterhead.issuer?.text ?? '';
    const selection = letterhead.number?.range ?? letterhead.issuer?.range;
    symbols.push(makeSymbol(name, detail, symbolKinds.letterhead, letterhead.range, selection));
  }
  if (title !== null) {
    const { kind, subject, range } = title;
    const detail = shorten(subject?.text ?? '', detailLength);
    symbols.push(makeSymbol(kind.text, detail, symbolKinds.title, range, kind.range));
  }
  if (legalBasis !== null) {
    const name = translate(locale, 'outline.legalBasis');
    const { range, items } = legalBasis;
    symbols.push(makeSymbol(name, '', symbolKinds.legalBasis, range, items[0]?.range));
  }
  if (recipients !== null) {
    const name = translate(locale, 'outline.recipients');
    const { range, labelRange } = recipients;
    symbols.push(makeSymbol(name, '', symbolKinds.recipients, range, labelRange));
  }
  if (signature !== null) {
    const name = translate(locale, 'outline.signature');
    const detail = signature.signer ?? signature.post ?? '';
    symbols.push(makeSymbol(name, detail, symbolKinds.signature, signature.range));
  }
  return symbols;
}
