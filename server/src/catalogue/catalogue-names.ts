/** Files that list directives, by their names. */
export const catalogueNames: readonly string[] = ['directives.json', 'directives.csv'];
