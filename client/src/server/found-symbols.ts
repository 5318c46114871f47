import * as vscode from 'vscode';
import { foldUnaccented } from '../../../server/src/text/fold.ts';

/**
 * VS Code asks the server for the first word typed, and looks for all of them in the names by itself, letter
 * by letter: “thu vien” is not in “Thư viện”. So to who types without diacritics, a name is given with its
 * letters without them behind it.
 */
export function withPlainNames(
  symbols: readonly vscode.SymbolInformation[],
  query: string,
): readonly vscode.SymbolInformation[] {
  const isPlain = /[a-z]/iu.test(query) && !/[^\x20-\x7e]/u.test(query);
  if (!isPlain) return symbols;
  return symbols.map((symbol) => {
    const plain = foldUnaccented(symbol.name);
    if (plain === symbol.name.toLowerCase()) return symbol;
    const { name, kind, containerName, location } = symbol;
    return new vscode.SymbolInformation(`${name} · ${plain}`, kind, containerName, location);
  });
}
