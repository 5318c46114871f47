/** Files that list directives by their names: `directives.json`, `directives.csv`. */
export const catalogueNames = ['directives.json', 'directives.csv'] as const;

export function isCatalogue(uri: string): boolean {
  return catalogueNames.some((name) => uri.endsWith(`/${name}`));
}
