/**
 * What tokens are called: types and modifiers of the LSP standard only, so that every theme and editor
 * knows them. The manifest maps them to the grammar's scopes, by which VS Code's themes colour them.
 */
export const legend = {
  tokenTypes: ['namespace', 'function', 'type', 'class', 'number'],
  tokenModifiers: ['declaration', 'readonly'],
} as const;

/** Index of each kind of token in the legend. */
export const tokenTypes = {
  /** The title of a section or task, the subject of the plan. */
  heading: 0,
  /** The label of a numbered paragraph. */
  label: 1,
  /** Number and symbol of a directive, the name of a law. */
  directive: 2,
  unit: 3,
  deadline: 4,
} as const;

/** Bits of the modifiers. */
export const tokenModifiers = {
  none: 0,
  /** The defining citation of a directive, the heading of a unit's duties, the plan's own number. */
  declaration: 1,
  /** Where the plan cites itself. */
  readonly: 2,
} as const;
