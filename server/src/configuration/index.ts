/** Reading `.plandoc.json`, as the rest of the program loads it: late, and only where such a file exists. */
export { applyConfiguration } from './apply-configuration.ts';
export type { AppliedConfiguration } from './apply-configuration.ts';
export { readConfiguration } from './read-configuration.ts';
export type { ReadConfiguration } from './read-configuration.ts';
