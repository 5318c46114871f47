/** The name of a baseline. The nearest one upward from a plan is the one that counts. */
export const baselineFileName = '.plandoc-baseline.json';
