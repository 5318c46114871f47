import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { catalogueNames } from '../../catalogue/catalogue-names.ts';
import type { DataFiles } from '../../data-files.ts';
import type { Locale } from '../../messages.ts';
import { uriKey } from '../../text/uri-key.ts';
import type { WorkspaceFiles } from '../../workspace/workspace-files.ts';
import type { WorkspaceIndex } from '../../workspace/workspace-index.ts';

export function isCatalogue(uri: string): boolean {
  return catalogueNames.some((name) => uri.endsWith(`/${name}`));
}

export interface CatalogueReaderHost {
  readonly files: WorkspaceFiles;
  dataFiles(): Promise<DataFiles>;
  locale(): Locale;
  publish(params: PublishDiagnosticsParams): void;
}

/** UTF-16 units of a catalogue; some ten thousand directives. */
const longestCatalogue = 8_000_000;
const mostProblems = 100;

/** Reads one catalogue into the index, and tells what is wrong in it, each time that it changes. */
export function catalogueReader({
  files,
  dataFiles,
  locale,
  publish,
}: CatalogueReaderHost): (index: WorkspaceIndex, uri: string) => Promise<void> {
  const withProblems = new Set<string>();
  return async (index, uri) => {
    const text = await files.readFile(uri, longestCatalogue).catch(() => null);
    const { readCatalogue } = await dataFiles();
    const read = text === null ? null : readCatalogue(text, uri, locale());
    index.setCatalogue(uri, read?.entries ?? []);
    const diagnostics = (read?.problems ?? [])
      .slice(0, mostProblems)
      .map(
        ({ range, message }): Diagnostic => ({ range, message, severity: 2, source: 'plandoc' }),
      );
    if (diagnostics.length > 0 || withProblems.has(uriKey(uri))) publish({ uri, diagnostics });
    if (diagnostics.length > 0) withProblems.add(uriKey(uri));
    else withProblems.delete(uriKey(uri));
  };
}
