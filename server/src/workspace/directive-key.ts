import { typeOfAbbreviation } from '../directives/document-types.ts';
import { nameKey } from '../directives/name-key.ts';
import { remembered } from '../text/remembered.ts';

/**
 * What all spellings of one number and symbol have in common: case, signs and leading zeros gone; for a
 * document known by its name, the folded words of it. Different directives may share a key: numbers
 * start anew each year, and every province has its own.
 */
export const directiveKey: (id: string) => string = remembered((id) => {
  if (!/^\d/.test(id)) return nameKey(id);
  return id
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')
    .replace(/[-/–]/g, '.');
});

/** The year that a symbol states: 2022 of `30/2022/QĐ-UBND`. */
export function yearOfSymbol(id: string): number | null {
  const year = /^[\d.]+[a-zđ]?\/((?:19|20)\d\d)\//u.exec(id)?.[1];
  return year === undefined ? null : Number(year);
}

/** The type that a symbol states: `Quyết định` of `143/QĐ-SVHTTDL`; null where it states none. */
export function typeOfSymbol(id: string): string | null {
  const party = /^[\d.]+[a-zđ]?-(\p{L}+)\//u.exec(id)?.[1];
  if (party !== undefined) return typeOfAbbreviation(party, true);
  const state = /^[\d.]+[a-zđ]?\/(?:(?:19|20)\d\d\/)?(\p{L}+)-/u.exec(id)?.[1];
  return state === undefined ? null : typeOfAbbreviation(state, false);
}
