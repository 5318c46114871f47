import type { MessageConnection } from 'vscode-jsonrpc';
import type { InitializeParams, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { AcrossFiles } from '../across-files.ts';
import type { Drafting } from '../drafting.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import { pickLocale } from '../messages.ts';
import type { PlanFile } from '../features/plan-file.ts';
import type { Finding, Rules } from '../rules/index.ts';
import type { KnownDirectives } from '../rules/known-directives.ts';
import { createPlanService } from '../service.ts';
import type { Answers } from './answers.ts';
import { clientAbilities } from './capabilities.ts';
import { clientFiles, noFiles } from './client-files.ts';
import { Baselines } from './baselines.ts';
import { Configurations } from './configurations.ts';
import { DiagnosticsSender } from './diagnostics.ts';
import { followDocuments } from './document-events.ts';
import { refreshDrafting } from './drafting-refresh.ts';
import { answerAcross } from './across-requests.ts';
import { answerDrafting, type LoadDrafting } from './drafting-requests.ts';
import { answerExports, type LoadExports } from './export-request.ts';
import type { DataFiles } from '../data-files.ts';
import { answerFeatures } from './feature-requests.ts';
import { type FactsThreads, type LoadAcrossFiles, setUpIndex } from './indexing/set-up-index.ts';
import type { OpenDocument } from './open-document.ts';
import { OpenDocuments } from './open-documents.ts';
import * as protocol from './protocol.ts';
import { featureAnswers } from './served-feature.ts';
import { readSettings, type Settings } from './settings.ts';
import { StatusSender, type StatusHost, statusOf } from './status-sender.ts';
import { followWorkspace } from './workspace-events.ts';

/** Files of the machine that the server runs on, inside the workspace folders. */
export interface FolderFiles extends WorkspaceFiles {
  setFolders(uris: readonly string[]): void;
}

/** Loads the bundle of rules; hosts without a module loader need its address. */
export type LoadRules = (address: string | undefined) => Rules;

/** Loads the bundle that reads configurations and catalogues; hosts without a module loader need its address. */
export type LoadDataFiles = (address: string | undefined) => Promise<DataFiles>;

/** What a session needs of the surroundings that the server runs in. */
export interface SessionHost {
  readonly files: FolderFiles | null;
  readonly loadExports: LoadExports;
  readonly loadRules: LoadRules;
  readonly loadDrafting: LoadDrafting;
  readonly loadAcrossFiles: LoadAcrossFiles;
  readonly loadDataFiles: LoadDataFiles;
  /** Null in hosts without threads. */
  readonly indexThreads: FactsThreads | null;
}

/**
 * Sets up everything for one client, once its `initialize` has told what it can do: the state (open
 * documents, settings), what is sent unasked (diagnostics, status) and what is answered.
 */
export function startSession(
  connection: MessageConnection,
  answers: Answers,
  params: InitializeParams,
  host: SessionHost,
): void {
  const { files: folderFiles, loadExports, loadRules, loadDrafting } = host;
  const client = clientAbilities(params.capabilities);
  const options = (params.initializationOptions ?? {}) as protocol.InitializationOptions;
  let settings: Settings = readSettings(options.settings);

  let folders: readonly string[] = foldersOf(params);
  const documents = new OpenDocuments(() => settings);
  const files = options.clientFiles === true ? clientFiles(connection) : (folderFiles ?? noFiles);
  const locale = () => pickLocale(settings.locale, options.locale, params.locale);
  const notify = (method: string, what: object): void => {
    connection.sendNotification(method, what).catch(() => undefined);
  };
  const publish = (what: PublishDiagnosticsParams): void =>
    notify('textDocument/publishDiagnostics', what);
  let loaded: Rules | null = null;
  const rules = (): Rules => {
    loaded ??= loadRules(options.rulesScript);
    return loaded;
  };
  const nearestFiles = {
    files,
    folders: () => folders,
    locale,
    publish,
    known: (again: boolean) => {
      indexing.setCatalogues(configurations.catalogues(documents.all().map(({ uri }) => uri)));
      refresh(again);
    },
  };
  const dataFiles = () => host.loadDataFiles(options.dataFilesScript);
  const ruleCodes = () => rules().rules.map(({ code }) => code);
  const configurations = new Configurations({ ...nearestFiles, dataFiles, ruleCodes });
  const baselines = new Baselines(nearestFiles);
  const settled = (uri: string): Promise<unknown> | null => {
    const pending = [configurations, baselines].flatMap((kind) => kind.settled(uri) ?? []);
    return pending.length === 0 ? null : Promise.all(pending);
  };
  const service = createPlanService({
    rules,
    locale,
    // The repository decides before what is personal, so that editor and pull request agree.
    checkOptions: (file) => {
      const { uri } = file;
      const { severities, profile } = configurations.for(uri) ?? {
        severities: settings.rules,
        profile: settings.profile,
      };
      const accepted = baselines.for(uri);
      const known = knownTo(file);
      return {
        limit: settings.maxFindings,
        severities,
        profile: profile ?? 'draft',
        ...(accepted !== null && { accepted }),
        ...(known !== null && { known }),
      };
    },
  });

  const knownOf = new WeakMap<
    PlanFile,
    { readonly index: unknown; readonly known: KnownDirectives }
  >();
  /** What other files say of directives; kept with the document, since the answers are. */
  const knownTo = (file: PlanFile): KnownDirectives | null => {
    const index = indexing.knowledge;
    if (index === null) return null;
    let kept = knownOf.get(file);
    if (kept?.index !== index) {
      kept = { index, known: acrossFiles().knownAbout(index, file.uri) };
      knownOf.set(file, kept);
    }
    return kept.known;
  };
  const findings = (file: OpenDocument): readonly Finding[] => {
    if (!documents.serving(file).served || settled(file.uri) !== null) return [];
    if (configurations.for(file.uri)?.ignored === true) return [];
    return file.allFindings((plan) => service.findings(plan));
  };
  const beginningFindings = (file: OpenDocument): readonly Finding[] | null => {
    // Whether another file is a plan at all is known only when it is read.
    if (file.languageId !== 'plandoc' || settled(file.uri) !== null) return null;
    return configurations.for(file.uri)?.ignored === true ? null : service.beginningFindings(file);
  };
  const guard = answers.guard.bind(answers);
  const diagnostics = new DiagnosticsSender(params.capabilities, {
    findings,
    beginningFindings,
    publish,
    refresh: () => {
      connection.sendRequest('workspace/diagnostic/refresh').catch(() => undefined);
    },
    guard,
  });
  const statusHost: StatusHost = {
    serving: (file) => documents.serving(file),
    findingCount: (file) => findings(file).length,
    locale,
    send: (status) => notify(protocol.statusChangedNotification, status),
    guard,
  };
  const status = options.statusNotifications === true ? new StatusSender(statusHost) : null;

  /** What findings depend on beside their documents is new: settings, configurations, baselines. */
  const refresh = (shown: boolean): void => {
    for (const file of documents.all()) {
      file.forgetFindings();
      status?.invalidate(file);
      if (!shown) diagnostics.invalidate(file);
    }
    if (shown) diagnostics.invalidateAll(documents.all());
  };

  const feature = featureAnswers(answers, documents);
  answerFeatures(answers, feature, { service, documents, diagnostics, client, settled });
  const shown = refreshDrafting(connection, client, () => settings);
  let loadedDrafting: Drafting | null = null;
  answerDrafting(answers, feature, {
    documents,
    drafting: () => {
      loadedDrafting ??= loadDrafting(options.draftingScript);
      return loadedDrafting;
    },
    settings: () => settings,
    locale,
    unitNames: ({ uri }) => configurations.for(uri)?.units ?? [],
    knowledge: () => indexing.knowledge,
  });
  let loadedAcrossFiles: AcrossFiles | null = null;
  const acrossFiles = (): AcrossFiles => {
    loadedAcrossFiles ??= host.loadAcrossFiles(options.acrossFilesScript);
    return loadedAcrossFiles;
  };
  const indexing = setUpIndex(connection, answers, {
    client,
    files,
    threads: files === folderFiles ? host.indexThreads : null,
    cacheFolder: options.cacheFolder,
    acrossFiles,
    dataFiles,
    locale,
    learned: () => {
      shown.knowledgeChanged();
      refresh(true);
    },
    publish,
  });
  answerAcross(answers, feature, {
    service,
    documents,
    indexing,
    files,
    client,
    acrossFiles,
    settings: () => settings,
    locale,
  });
  answers.request(protocol.statusRequest, ({ uri }: protocol.StatusParams) => {
    const file = documents.get(uri);
    return file === null ? null : statusOf(file, statusHost);
  });
  answerExports(answers, {
    documents,
    files,
    folders: () => folders,
    locale,
    loadExports: () => loadExports(options.exportsScript),
  });
  followDocuments(answers, { documents, diagnostics, status, index: indexing });
  followWorkspace(connection, answers, {
    client,
    index: indexing,
    folders,
    setFolders: (uris) => {
      folders = uris;
      configurations.reset();
      baselines.reset();
      folderFiles?.setFolders(uris);
    },
    setSettings: (value) => {
      const isNew = JSON.stringify(readSettings(value)) !== JSON.stringify(settings);
      settings = readSettings(value);
      if (isNew) shown.settingsChanged();
      refresh(true);
    },
    fileChanged: (uri) =>
      [configurations, baselines].filter((kind) => kind.fileChanged(uri)).length > 0,
  });
}

/** Older clients tell one root instead of folders; a client with neither has opened single files. */
function foldersOf(params: InitializeParams): string[] {
  const folders = params.workspaceFolders ?? [];
  if (folders.length > 0) return folders.map(({ uri }) => uri);
  return params.rootUri ? [params.rootUri] : [];
}
