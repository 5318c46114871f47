/**
 * What this server speaks beside LSP. Every part is optional for a client: without any of it the
 * server works as a plain language server. `client/` imports the names and types from here.
 */
import type { Family, Recognition } from '../plan/facts.ts';
import type { AssignmentTreeWish } from '../views/assignment-tree.ts';
import type { ViewTree } from '../views/view-tree.ts';

/** What a client may pass as `initializationOptions`. */
export interface InitializationOptions {
  /** `vi` or `en`; stands before the `locale` of `initialize`, behind the setting `plandoc.locale`. */
  readonly locale?: string;
  /** First values of the section `plandoc`, so that nothing has to be computed twice at the start. */
  readonly settings?: unknown;
  /** The client answers `plandoc/readFile` and `plandoc/listFiles` (browser, virtual workspaces). */
  readonly clientFiles?: boolean;
  /** In a web worker: where the bundle that writes exports is to be loaded from. */
  readonly exportsScript?: string;
  /** In a web worker: where the bundle of rules is to be loaded from; without it nothing is checked. */
  readonly rulesScript?: string;
  /** In a web worker: where the bundle of completion, tokens, lenses and hints is to be loaded from. */
  readonly draftingScript?: string;
  /** In a web worker: where the bundle that looks beyond the open document is to be loaded from. */
  readonly acrossFilesScript?: string;
  /** In a web worker: where the bundle that reads configurations and catalogues is to be loaded from. */
  readonly dataFilesScript?: string;
  /** A folder in which the server may keep what it has read of the workspace; else the system's own place for that. */
  readonly cacheFolder?: string;
  /** The client wants `plandoc/statusChanged`. */
  readonly statusNotifications?: boolean;
}

/** Server → client: the beginning of a workspace file as text. */
export const readFileRequest = 'plandoc/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** At most so many UTF-16 units of text are of use. */
  readonly maxLength: number;
}
/** `text` is null when the file is missing, not text, or outside the workspace folders. */
export interface ReadFileResult {
  readonly text: string | null;
}

/** Server → client: the workspace files that may be plans (`*.plan`, `*.plan.md`, `*.plan.txt`, `*.kehoach`, `*.md`, `*.txt`). */
export const listFilesRequest = 'plandoc/listFiles';
export interface ListFilesParams {
  readonly limit: number;
}
export interface ListFilesResult {
  readonly uris: readonly string[];
}

/** Client → server: is this open document read as a plan, and why. Null when it is not open. */
export const statusRequest = 'plandoc/status';
export interface StatusParams {
  readonly uri: string;
}

/** Server → client: the status of an open document is new or has changed (`PlanStatus`). */
export const statusChangedNotification = 'plandoc/statusChanged';

export interface PlanStatus {
  readonly uri: string;
  readonly version: number;
  /** True when the features answer for this document. */
  readonly served: boolean;
  /** Why it is served, or why not. */
  readonly because:
    | 'language' // its language id is plandoc
    | 'recognised' // Markdown or plain text whose content is a plan
    | 'not-a-plan' // Markdown or plain text whose content is none
    | 'detection-off'; // `plandoc.detect` is not `auto`
  readonly recognition: Recognition;
  readonly family: Family;
  /** One sentence in the user's language that says both. */
  readonly explanation: string;
  readonly counts: {
    readonly sections: number;
    readonly tasks: number;
    readonly directives: number;
    readonly findings: number;
  };
}

/** Client → server: an outline or the assignments of plans as the content of a file. */
export const exportRequest = 'plandoc/export';
export interface ExportParams {
  readonly what: 'outline' | 'assignments';
  /** As on the command line; an outline may be `plain` text to be pasted elsewhere, too. */
  readonly format: string;
  /** The plans, open or not; null: every plan of the workspace. */
  readonly uris: readonly string[] | null;
  /** Assignments as a matrix of tasks and units. */
  readonly matrix?: boolean;
}
export interface ExportResult {
  /** Text as it is, bytes in base64. */
  readonly content: string;
  readonly encoding: 'text' | 'base64';
  readonly planCount: number;
}

/** Client → server: a tree that stands beside an open plan. Null for a document that is not read as one. */
export const treeRequest = 'plandoc/tree';
export type TreeParams =
  | ({ readonly view: 'assignments'; readonly uri: string } & AssignmentTreeWish)
  | { readonly view: 'directives'; readonly uri: string };
export type TreeResult = ViewTree | null;

/** Server → client: the workspace knows more than when trees were asked for. Without parameters. */
export const treesChangedNotification = 'plandoc/treesChanged';
