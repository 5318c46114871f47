/**
 * What looks beyond the open document: the index of the workspace, the catalogues, and the features that
 * follow a directive from file to file. A bundle of its own, which the server loads once it has answered
 * for the first document.
 */
export { declaration } from './features/across/declaration.ts';
export { directiveHover } from './features/across/directive-hover.ts';
export { documentLinks } from './features/across/document-links.ts';
export { implementation } from './features/across/implementation.ts';
export { sayAcrossIn } from './features/across/messages.ts';
export { references } from './features/across/references.ts';
export { linkEdits, mayHoldLinks } from './features/across/rename-files.ts';
export { isNumberAndSymbol, prepareRename, rename } from './features/across/rename.ts';
export { prepareTypeHierarchy, subtypes, supertypes } from './features/across/type-hierarchy.ts';
export { workspaceSymbols } from './features/across/workspace-symbols.ts';
export { definition } from './features/definition.ts';
export { knownAbout } from './workspace/known-about.ts';
export { createFactsReader } from './workspace/read-file-facts.ts';
export { WorkspaceIndex } from './workspace/workspace-index.ts';

/** All of it as a module; hosts load it apart. */
export type AcrossFiles = typeof import('./across-files.ts');
