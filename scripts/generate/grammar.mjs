import { grammar } from '../../syntaxes/source/grammar.mjs';

/**
 * Makes syntaxes/plandoc.tmLanguage.json from syntaxes/source, where Vietnamese words are written
 * as words and not as classes of letters and marks.
 */
export default function textMateGrammar() {
  const text = `${JSON.stringify(grammar, null, 2)}\n`;
  return [{ file: 'syntaxes/plandoc.tmLanguage.json', text }];
}
