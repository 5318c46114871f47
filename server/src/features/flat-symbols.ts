import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';

/** The same outline for clients that know no hierarchy: each symbol names the one that holds it. */
export function flatSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => {
    const flat: SymbolInformation = { name, kind, location: { uri, range } };
    if (containerName !== undefined) flat.containerName = containerName;
    return [flat, ...flatSymbols(uri, children ?? [], name)];
  });
}
