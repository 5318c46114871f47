/** Reading catalogues of directives: a bundle of its own, loaded where there is such a file. */
export { readCatalogue } from './read-catalogue.ts';
