/**
 * What looks beyond the open document: the index of the workspace, the catalogues, and the features that
 * follow a directive from file to file. A bundle of its own, which the server loads once it has answered
 * for the first document.
 */
export { createFactsReader } from './workspace/read-file-facts.ts';
export { unitsOf } from './workspace/text-units.ts';
export { WorkspaceIndex } from './workspace/workspace-index.ts';

/** All of it as a module; hosts load it apart. */
export type AcrossFiles = typeof import('./across-files.ts');
