import type { CancellationToken } from 'vscode-jsonrpc';
import type {
  DefinitionParams,
  DocumentLinkParams,
  HoverParams,
  ImplementationParams,
  LocationLink,
  PrepareRenameParams,
  ReferenceParams,
  RenameFilesParams,
  RenameParams,
  TypeHierarchyItem,
  TypeHierarchyPrepareParams,
  WorkspaceSymbolParams,
} from 'vscode-languageserver-protocol';
import type { AcrossFiles } from '../across-files.ts';
import type { Locale } from '../messages.ts';
import type { PlanService } from '../service.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import type { WorkspaceIndex } from '../workspace/workspace-index.ts';
import { type Answers, invalidParams, throwIfCancelled } from './answers.ts';
import type { ClientAbilities } from './capabilities.ts';
import { fileReader } from './file-reader.ts';
import type { Indexing } from './indexing/indexing.ts';
import type { OpenDocuments } from './open-documents.ts';
import { toWorkspaceEdit } from './rename-edit.ts';
import { type AnswerFeature, positionOf } from './served-feature.ts';
import type { Settings } from './settings.ts';

export interface AcrossSurroundings {
  readonly service: PlanService;
  readonly documents: OpenDocuments;
  readonly indexing: Indexing;
  readonly files: WorkspaceFiles;
  readonly client: ClientAbilities;
  acrossFiles(): AcrossFiles;
  settings(): Settings;
  locale(): Locale;
}

/** Answers what follows a directive or unit from file to file. */
export function answerAcross(
  answers: Answers,
  feature: AnswerFeature,
  surroundings: AcrossSurroundings,
): void {
  const { service, documents, indexing, files, client, acrossFiles, settings, locale } =
    surroundings;

  /** The index with every file read; the client may cancel the waiting. */
  const whole = async (token: CancellationToken): Promise<WorkspaceIndex> => {
    await indexing.complete(() => throwIfCancelled(token));
    return indexing.begin();
  };
  const linksOrPlaces = (links: readonly LocationLink[], takesLinks: boolean): unknown =>
    takesLinks ? links : links.map(toLocation);

  feature<DefinitionParams, unknown>(
    'textDocument/definition',
    null,
    async (file, params, token) => {
      const position = positionOf(params);
      const index = await whole(token);
      return linksOrPlaces(acrossFiles().definition(file, position, index), client.definitionLinks);
    },
  );
  feature<DefinitionParams, unknown>('textDocument/declaration', null, (file, params) =>
    linksOrPlaces(acrossFiles().declaration(file, positionOf(params)), client.declarationLinks),
  );
  feature<ImplementationParams, unknown>(
    'textDocument/implementation',
    null,
    async (file, params, token) => {
      const position = positionOf(params);
      const index = await whole(token);
      const links = acrossFiles().implementation(file, position, index);
      return linksOrPlaces(links, client.implementationLinks);
    },
  );
  feature<ReferenceParams, unknown>(
    'textDocument/references',
    null,
    async (file, params, token) => {
      const position = positionOf(params);
      const isDeclarationWanted = params.context?.includeDeclaration !== false;
      const index = await whole(token);
      const read = fileReader(documents, files, token);
      return acrossFiles().references(file, position, isDeclarationWanted, index, read);
    },
  );
  // A hover is wanted at once: it says what is known so far.
  feature<HoverParams, unknown>('textDocument/hover', null, (file, params) => {
    const position = positionOf(params);
    const hover = service.hover(file, position);
    const { knowledge } = indexing;
    if (hover === null || knowledge === null) return hover;
    const more = acrossFiles().directiveHover(file, position, knowledge, locale());
    if (more.length === 0) return hover;
    const { value } = hover.contents as { value: string };
    const contents = { kind: 'markdown', value: [value, ...more].join('\n\n') };
    return { ...hover, contents };
  });
  feature<TypeHierarchyPrepareParams, unknown>(
    'textDocument/prepareTypeHierarchy',
    null,
    async (file, params, token) => {
      const position = positionOf(params);
      return acrossFiles().prepareTypeHierarchy(file, position, await whole(token));
    },
  );
  const itemOf = ({ item }: { item?: TypeHierarchyItem }): TypeHierarchyItem => {
    if (typeof item?.uri !== 'string') throw invalidParams('item is missing');
    return item;
  };
  answers.request('typeHierarchy/supertypes', async (params: { item?: TypeHierarchyItem }, token) =>
    acrossFiles().supertypes(itemOf(params), await whole(token)),
  );
  answers.request('typeHierarchy/subtypes', async (params: { item?: TypeHierarchyItem }, token) =>
    acrossFiles().subtypes(itemOf(params), await whole(token)),
  );
  answers.request('workspace/symbol', async ({ query }: WorkspaceSymbolParams, token) => {
    const index = await whole(token);
    return acrossFiles().workspaceSymbols(query ?? '', index);
  });
  feature<DocumentLinkParams, unknown>('textDocument/documentLink', null, (file) =>
    acrossFiles().documentLinks(file, indexing.knowledge, settings().searchUrl, locale()),
  );
  feature<PrepareRenameParams, unknown>('textDocument/prepareRename', null, (file, params) => {
    const renamed = acrossFiles().prepareRename(file, positionOf(params));
    if (renamed === null)
      throw invalidParams(acrossFiles().sayAcrossIn(locale())('rename.notHere'));
    return { range: renamed.range, placeholder: renamed.text };
  });
  feature<RenameParams, unknown>('textDocument/rename', null, async (file, params, token) => {
    const position = positionOf(params);
    const say = acrossFiles().sayAcrossIn(locale());
    const newName = typeof params.newName === 'string' ? params.newName.trim() : '';
    const renamed = acrossFiles().prepareRename(file, position);
    if (renamed === null) throw invalidParams(say('rename.notHere'));
    if (renamed.what === 'directive' && !acrossFiles().isNumberAndSymbol(newName))
      throw invalidParams(say('rename.noNumber', { name: newName }));
    if (newName === '' || /[\r\n]/.test(newName)) throw invalidParams(say('rename.emptyUnit'));
    const index = await whole(token);
    const read = fileReader(documents, files, token);
    const edits = await acrossFiles().rename(file, position, newName, index, read);
    const label = say(`rename.${renamed.what}`, { from: renamed.text, to: newName });
    const elsewhere = say(edits.isCut ? 'rename.cut' : 'rename.elsewhere', {
      count: edits.files.length,
    });
    return toWorkspaceEdit(edits.files, { uri: file.uri, label, elsewhere }, documents, client);
  });
  answers.request(
    'workspace/willRenameFiles',
    async ({ files: renames }: RenameFilesParams, token) => {
      const { linkEdits, mayHoldLinks, sayAcrossIn } = acrossFiles();
      const index = await whole(token);
      const found = [];
      const read = fileReader(documents, files, token);
      for (const uri of index.uris()) {
        const text = (await read(uri))?.text ?? null;
        if (text === null || !mayHoldLinks(text)) continue;
        const edits = linkEdits(uri, text, renames);
        if (edits.edits.length > 0) found.push(edits);
      }
      if (found.length === 0) return null;
      const label = sayAcrossIn(locale())('rename.files');
      return toWorkspaceEdit(found, { uri: null, label, elsewhere: label }, documents, client);
    },
  );
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink) {
  return { uri: targetUri, range: targetSelectionRange };
}
