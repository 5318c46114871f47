import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * What `\p{…}` stands for in the bundles: the letters and marks of the Latin, Greek and Cyrillic
 * blocks, where Vietnamese has all of its own, instead of every script of Unicode.
 */
const ranges = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ԯḀ-\u1fff',
  M: '\u0300-\u036f',
  N: '0-9',
  Lu: `A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ${everySecond(0x1ea0, 0x1ef8)}`,
  Ll: `a-zß-öø-ÿăđĩũơư${everySecond(0x1ea1, 0x1ef9)}`,
};

/**
 * An esbuild plugin that writes `\p{L}`, `\p{M}`, `\p{N}`, `\p{Lu}` and `\p{Ll}` as ranges. V8 takes
 * about a millisecond to compile one such class and 10 µs for the ranges, and the reader of plans has
 * more than a hundred of them: they were half of the time of checking a few small files.
 */
export const leanCharacterClasses = {
  name: 'lean-character-classes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return { contents: text.includes('\\p{') ? withRanges(path, text) : text, loader: 'ts' };
    });
  },
};

/** The source with the classes of its regular expressions, and of the strings they are made from, as ranges. */
export function withRanges(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  let result = '';
  let done = 0;
  const visit = (node, raw) => {
    if (isLiteral(node)) {
      const start = node.getStart(source);
      const backslash = raw || ts.isRegularExpressionLiteral(node) ? '\\' : '\\\\';
      result += text.slice(done, start) + expand(text.slice(start, node.end), backslash);
      done = node.end;
    }
    ts.forEachChild(node, (child) => visit(child, raw || ts.isTaggedTemplateExpression(node)));
  };
  visit(source, false);
  return result + text.slice(done);
}

function isLiteral({ kind }) {
  const { FirstLiteralToken, LastTemplateToken } = ts.SyntaxKind;
  return kind >= FirstLiteralToken && kind <= LastTemplateToken;
}

/** Walks over one literal, knowing whether it is inside `[…]`. `backslash` is how the literal writes one. */
function expand(literal, backslash) {
  let result = '';
  let inside = false;
  for (let index = 0; index < literal.length; index++) {
    if (literal.startsWith(backslash, index)) {
      const after = index + backslash.length;
      const name = /^p\{(L|M|N|Lu|Ll)\}/.exec(literal.slice(after, after + 6))?.[1];
      const range = ranges[name]?.replaceAll('\\', backslash);
      if (range === undefined) result += backslash + (literal[after] ?? '');
      else result += inside ? range : `[${range}]`;
      index = range === undefined ? after : after + name.length + 2;
      continue;
    }
    const character = literal[index];
    if (character === '[') inside = true;
    else if (character === ']') inside = false;
    result += character;
  }
  return result;
}

function everySecond(first, last) {
  let codes = '';
  for (let code = first; code <= last; code += 2) codes += String.fromCharCode(code);
  return codes;
}
