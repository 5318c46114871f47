import * as vscode from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../server/src/lsp/protocol.ts';
import type { Speaker } from '../language.ts';
import type { CrashPolicy } from './crash-policy.ts';
import { withPlainNames } from './found-symbols.ts';

export interface ClientOptionsParts {
  readonly log: vscode.LogOutputChannel;
  readonly speaker: Speaker;
  readonly crashPolicy: CrashPolicy;
  /** True in the browser, where the server can read no file itself. */
  readonly inBrowser: boolean;
  /** A folder of this workspace's own, where the server may keep what it has read; none in the browser. */
  readonly cacheFolder: string | undefined;
}

/** How the language client talks to the server, the same on the desktop and in the browser. */
export function createClientOptions(parts: ClientOptionsParts): LanguageClientOptions {
  const { log, speaker, crashPolicy, inBrowser, cacheFolder } = parts;
  return {
    // Any scheme: plans are edited in untitled, remote and virtual files as well.
    documentSelector: [{ language: 'plandoc' }],
    outputChannel: log,
    // The log is opened by the user, never by itself over the document being written.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: crashPolicy,
    // No message and no second try from the library: the session tells, the crash policy restarts.
    initializationFailedHandler: () => false,
    // Asked again at each start, so that a restarted server begins with the settings of now.
    initializationOptions: (): InitializationOptions => ({
      locale: speaker.locale(),
      settings: currentSettings(),
      clientFiles: inBrowser || hasVirtualFolder(),
      ...(cacheFolder === undefined ? {} : { cacheFolder }),
      ...(inBrowser ? scriptAddresses() : {}),
    }),
    middleware: {
      provideWorkspaceSymbols: async (query, token, next) => [
        ...withPlainNames((await next(query, token)) ?? [], query),
      ],
    },
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      filter: (document) => isHistory(document.uri),
    },
  };
}

/** Copied, since what VS Code hands out is a proxy, and a web worker takes plain data only. */
function currentSettings(): unknown {
  return JSON.parse(JSON.stringify(vscode.workspace.getConfiguration().get('plandoc') ?? {}));
}

function hasVirtualFolder(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== 'file');
}

/** The old side of a comparison is there to be read; findings in it would be noise. */
function isHistory(uri: vscode.Uri): boolean {
  return uri.scheme === 'git' || uri.scheme === 'gitfs';
}

/** A worker cannot find the bundles that are loaded when needed by itself. */
function scriptAddresses(): Pick<
  InitializationOptions,
  'exportsScript' | 'rulesScript' | 'draftingScript' | 'acrossFilesScript' | 'dataFilesScript'
> {
  const extension = vscode.extensions.getExtension('plandoc.plandoc');
  if (extension === undefined) return {};
  const addressOf = (name: string): string =>
    vscode.Uri.joinPath(extension.extensionUri, 'dist/browser', name).toString(true);
  return {
    exportsScript: addressOf('exports.js'),
    rulesScript: addressOf('rules.js'),
    draftingScript: addressOf('drafting.js'),
    acrossFilesScript: addressOf('across-files.js'),
    dataFilesScript: addressOf('data-files.js'),
  };
}
