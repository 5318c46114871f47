import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver-protocol';
import { legend } from '../features/semantic-tokens/legend.ts';
import { fixAllKind } from './code-action.ts';
import { clientPulls } from './diagnostics.ts';

/** Files and folders whose new names links follow. */
const renamedFiles = [{ pattern: { glob: '**/*', options: { ignoreCase: true } } }];

/** What the server offers to a client; nothing that it does not answer, or that the client cannot use. */
export function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    typeHierarchyProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    documentHighlightProvider: true,
    hoverProvider: true,
    // A space after “số” or “:” asks for what can follow; elsewhere the answer is empty at once.
    completionProvider: { triggerCharacters: [' ', ':'], resolveProvider: true },
    semanticTokensProvider: {
      legend: { tokenTypes: [...legend.tokenTypes], tokenModifiers: [...legend.tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    codeLensProvider: {},
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind], resolveProvider: true },
    ...(clientPulls(client) && {
      diagnosticProvider: {
        identifier: 'plandoc',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(client.workspace?.fileOperations?.willRename && {
        fileOperations: { willRename: { filters: renamedFiles } },
      }),
    },
  };
}

/** What differs between clients in the answers, read once. */
export interface ClientAbilities {
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly implementationLinks: boolean;
  readonly versionedEdits: boolean;
  /** Changes can wait in a preview for the user's yes. */
  readonly changeAnnotations: boolean;
  /** Edits may be snippets, which put the cursor somewhere. */
  readonly snippetEdits: boolean;
  /** A code action may come without its edit, which is asked for when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly foldingRangeLimit: number | undefined;
  readonly asksConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersFileWatchers: boolean;
  readonly showsProgress: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
}

export function clientAbilities({
  textDocument,
  workspace,
  window,
}: ClientCapabilities): ClientAbilities {
  return {
    definitionLinks: textDocument?.definition?.linkSupport === true,
    declarationLinks: textDocument?.declaration?.linkSupport === true,
    implementationLinks: textDocument?.implementation?.linkSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    resolvesEdits:
      textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true &&
      textDocument.codeAction.dataSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingRangeLimit: textDocument?.foldingRange?.rangeLimit,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
  };
}
