import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { createLineDocument } from '../text/line-document.ts';
import { nearest } from '../text/nearest.ts';
import type { Range } from '../text/position.ts';
import type { CatalogueProblem, RawEntry, Value } from './catalogue.ts';
import { type FieldName, fields, listKey } from './fields.ts';
import type { SayCatalogue } from './messages.ts';

/** Reads `directives.json`: JSON with comments and trailing commas. Nothing throws. */
export function readJsonEntries(
  text: string,
  say: SayCatalogue,
): { readonly entries: readonly RawEntry[]; readonly problems: CatalogueProblem[] } {
  // A byte order mark is no part of JSON; a space keeps every place where it is.
  const source = text.replace(/^\ufeff/u, ' ');
  const lines = createLineDocument(source);
  const rangeOf = (offset: number, length: number): Range => ({
    start: lines.positionAt(offset),
    end: lines.positionAt(offset + length),
  });
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const detail = error === undefined ? '' : printParseErrorCode(error.error);
    const range = rangeOf(error?.offset ?? 0, Math.max(1, error?.length ?? 1));
    return { entries: [], problems: [{ message: say('json.syntax', { detail }), range }] };
  }
  const problems: CatalogueProblem[] = [];
  const tell = (message: string, { offset, length }: Node): void => {
    problems.push({ message, range: rangeOf(offset, length) });
  };
  const list = tree.type === 'array' ? tree : valueAt(tree, listKey);
  if (list?.type !== 'array') {
    tell(say('json.noList', { key: listKey }), list ?? { ...tree, length: 1 });
    return { entries: [], problems };
  }
  const entries: RawEntry[] = [];
  for (const item of list.children ?? []) {
    if (item.type !== 'object') {
      tell(say('json.noObject'), item);
      continue;
    }
    entries.push({
      values: valuesOf(item, tell, rangeOf, say),
      range: rangeOf(item.offset, item.length),
    });
  }
  return { entries, problems };
}

function valuesOf(
  item: Node,
  tell: (message: string, node: Node) => void,
  rangeOf: (offset: number, length: number) => Range,
  say: SayCatalogue,
): ReadonlyMap<FieldName, Value> {
  const names = fields.map(({ name }) => name);
  const values = new Map<FieldName, Value>();
  for (const { children } of item.children ?? []) {
    const [key, value] = children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = names.find((one) => one === key.value);
    if (name === undefined) {
      const meant = nearest(String(key.value), names);
      const hint = meant === null ? '' : ` ${say('meant', { key: meant })}`;
      tell(say('json.unknownKey', { key: String(key.value) }) + hint, key);
    } else if (value.type === 'string' || value.type === 'null') {
      const { offset, length } = value;
      values.set(name, { text: String(value.value ?? ''), range: rangeOf(offset, length) });
    } else tell(say('json.noText', { key: name }), value);
  }
  return values;
}

function valueAt(tree: Node, key: string): Node | undefined {
  if (tree.type !== 'object') return undefined;
  return tree.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}
