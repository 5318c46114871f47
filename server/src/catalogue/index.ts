/** Reading catalogues of directives: a bundle of its own, loaded where there is such a file. */
export { readCatalogue } from './read-catalogue.ts';

/** All of it as a module; hosts load it apart. */
export type CatalogueReading = typeof import('./index.ts');
