/**
 * Reading what people write beside their plans, `.plandoc.json` and catalogues of directives: a bundle of
 * its own, loaded where there is such a file.
 */
export { readCatalogue } from './catalogue/read-catalogue.ts';
export { applyConfiguration, readConfiguration } from './configuration/index.ts';

/** The bundle as a module. */
export type DataFiles = typeof import('./data-files.ts');
