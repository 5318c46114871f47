import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import * as z from 'zod/mini';
import type { Locale } from '../messages.ts';
import { createLineDocument } from '../text/line-document.ts';
import type { Range } from '../text/position.ts';
import type { Configuration, ValuePath } from './configuration.ts';
import { type Problem, problemsOfIssue, problemOfSyntax, repeatedKeys } from './problems.ts';
import { configurationSchema } from './schema.ts';

export interface ConfigurationProblem {
  readonly message: string;
  readonly range: Range;
}

/** A configuration file that was read: what it says, or what is wrong with it. */
export interface ReadConfiguration {
  /** Null where there are problems: half a configuration would be a silent default. */
  readonly configuration: Configuration | null;
  readonly problems: readonly ConfigurationProblem[];
  /** The 0-based line of a value; of the nearest one around it where it is not there. */
  lineOf(path: ValuePath): number;
}

/**
 * Reads the text of a `.plandoc.json`: JSON with comments and trailing commas. `codes` are those of all
 * rules. Any text at all gives an answer; nothing throws.
 */
export function readConfiguration(
  text: string,
  codes: readonly string[],
  locale: Locale,
): ReadConfiguration {
  // A byte order mark is no part of JSON; a space keeps every place where it is.
  const source = text.replace(/^\ufeff/u, ' ');
  const lines = createLineDocument(source);
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  const problems: Problem[] = errors.slice(0, 1).map((error) => problemOfSyntax(error, locale));
  let configuration: Configuration | null = null;
  if (errors.length === 0 && tree !== undefined) {
    problems.push(...repeatedKeys(tree, locale));
    const result = z.safeParse(configurationSchema(codes), getNodeValue(tree));
    if (result.success) configuration = result.data;
    else
      problems.push(
        ...result.error.issues.flatMap((issue) => problemsOfIssue(issue, tree, codes, locale)),
      );
  }
  const place = (offset: number, length: number): Range => ({
    start: lines.positionAt(offset),
    end: lines.positionAt(offset + length),
  });
  return {
    configuration: problems.length === 0 ? configuration : null,
    problems: problems
      .map(({ message, offset, length }) => ({ message, range: place(offset, length) }))
      .sort((a, b) => a.range.start.line - b.range.start.line),
    lineOf: (path) => lines.positionAt(nearestNode(tree, path)?.offset ?? 0).line,
  };
}

function nearestNode(tree: Node | undefined, path: ValuePath): Node | undefined {
  if (tree === undefined) return undefined;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}
