import { findNodeAtLocation, type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod/mini';
import words from '../../../l10n/configuration.json' with { type: 'json' };
import { createTranslator, type Locale } from '../messages.ts';
import { nearest } from '../text/nearest.ts';

/** What is wrong, and at which UTF-16 offsets of the file. */
export interface Problem {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

type Issue = z.core.$ZodIssue;

const translate = createTranslator(words);

export function problemOfSyntax({ error, offset, length }: ParseError, locale: Locale): Problem {
  const name = `syntax.${printParseErrorCode(error)}`;
  const key = name in words ? (name as keyof typeof words) : 'syntax.other';
  return { message: translate(locale, key), offset, length: Math.max(1, length) };
}

/** A key that stands twice: only one of its values would count, and not the one that a reader expects. */
export function repeatedKeys(node: Node, locale: Locale): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key !== undefined) {
      if (seen.has(key.value)) {
        const message = translate(locale, 'key.repeated', { key: String(key.value) });
        problems.push({ message, offset: key.offset, length: key.length });
      }
      seen.add(key.value);
    }
    problems.push(...repeatedKeys(child, locale));
  }
  return problems;
}

/** What the schema has against the file, in the reader's words and at the place in the text. */
export function problemsOfIssue(
  issue: Issue,
  tree: Node,
  codes: readonly string[],
  locale: Locale,
): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const found = findNodeAtLocation(tree, path);
  // A value that is missing is reported where it should stand.
  const node = found ?? findNodeAtLocation(tree, path.slice(0, -1)) ?? tree;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, node, codes, locale));
  }
  const { offset, length } = node;
  const message =
    found === undefined
      ? translate(locale, 'key.missing', { key: String(path.at(-1)) })
      : wrongValue(issue, path, node, locale);
  return [{ message, offset, length }];
}

const keysOf: Readonly<Record<string, readonly string[]>> = {
  '': ['$schema', 'profile', 'rules', 'catalogue', 'units', 'ignore', 'overrides'],
  overrides: ['files', 'profile', 'rules'],
};

function unknownKey(
  key: string,
  path: readonly (string | number)[],
  node: Node,
  codes: readonly string[],
  locale: Locale,
): Problem {
  const isRule = path.at(-1) === 'rules';
  const meant = nearest(key, isRule ? codes : (keysOf[String(path[0] ?? '')] ?? []));
  const what = translate(locale, isRule ? 'rule.unknown' : 'key.unknown', { key });
  const hint = meant === null ? '' : ` ${translate(locale, 'meant', { key: meant })}`;
  const property = node.children?.find(({ children }) => children?.[0]?.value === key);
  const { offset, length } = property?.children?.[0] ?? node;
  return { message: what + hint, offset, length };
}

function wrongValue(
  issue: Issue,
  path: readonly (string | number)[],
  node: Node,
  locale: Locale,
): string {
  const key = keyName(path) || translate(locale, 'file');
  if (issue.code === 'invalid_value') {
    const given = typeof node.value === 'string' ? node.value : '';
    const meant = nearest(given, issue.values.map(String));
    const hint = meant === null ? '' : ` ${translate(locale, 'meant', { key: meant })}`;
    return translate(locale, 'value.choice', { key, choices: issue.values.join(', ') }) + hint;
  }
  if (issue.code === 'too_small') return translate(locale, 'value.empty', { key });
  if (issue.code === 'too_big') return translate(locale, 'value.large', { key });
  if (issue.code !== 'invalid_type') return translate(locale, 'value.wrong', { key });
  const expected = `value.${issue.expected}`;
  return translate(locale, isTypeKey(expected) ? expected : 'value.other', { key });
}

function isTypeKey(key: string): key is 'value.array' | 'value.object' | 'value.string' {
  return key === 'value.array' || key === 'value.object' || key === 'value.string';
}

/** `overrides[0].rules.blank-date`, as a reader would point at it. */
function keyName(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step))
    .join('');
}
