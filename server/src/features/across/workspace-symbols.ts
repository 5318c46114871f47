import type { SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { FoundSymbol, WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import { symbolKinds } from '../symbol-kinds.ts';

const mostSymbols = 256;

const kinds: Record<FoundSymbol['kind'], SymbolKind> = {
  plan: 1, // File
  directive: 11, // Interface
  section: symbolKinds.section,
  unit: symbolKinds.unit,
};

/** Plans, sections, units and directives for a query, the best first. */
export function workspaceSymbols(
  query: string,
  knowledge: WorkspaceKnowledge,
): SymbolInformation[] {
  return knowledge.symbols(query, mostSymbols).map(({ kind, name, container, place }) => ({
    name,
    kind: kinds[kind],
    ...(container !== null && { containerName: container }),
    location: { uri: place.uri, range: place.selectionRange },
  }));
}
