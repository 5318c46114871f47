/**
 * What helps while a plan is written, and is not needed to open one: completion, semantic tokens, code
 * lenses, inlay hints, the trees beside the text. A bundle of its own, which the server loads when the
 * first of it is asked for.
 */
export { codeLenses } from './features/code-lenses.ts';
export { completion } from './features/completion/completion.ts';
export { itemDocumentation } from './features/completion/item-documentation.ts';
export { inlayHints } from './features/inlay-hints.ts';
export { SemanticTokensOfDocuments } from './features/semantic-tokens/semantic-tokens.ts';
export { assignmentTree } from './views/assignment-tree.ts';
export { directiveTree } from './views/directive-tree.ts';

/** All of it as a module; hosts load it apart. */
export type Drafting = typeof import('./drafting.ts');
