/** Files that say by their name that they are plans. */
const planName = /\.(?:plan|plan\.md|plan\.txt|kehoach)$/i;
/** Files that may be plans by their content. */
const textName = /\.(?:md|markdown|txt)$/i;

export type NameKind = 'plan' | 'text' | 'other';

export function kindOfName(path: string): NameKind {
  if (planName.test(path)) return 'plan';
  return textName.test(path) ? 'text' : 'other';
}
