/** Lists whose items never change once they are made. */
const lastingLists = new WeakSet<object>();

/**
 * Marks a result as a list of objects that are never changed and come again in later results. A
 * transport that writes text may then keep the text of each item.
 */
export function markLasting<Item extends object>(list: Item[]): Item[] {
  lastingLists.add(list);
  return list;
}

export function isLasting(result: unknown): result is readonly object[] {
  return typeof result === 'object' && result !== null && lastingLists.has(result);
}
