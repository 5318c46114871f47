import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { importTypeScript } from '../build/import-typescript.mjs';

/** The regular expression literals in the TypeScript files of some folders. */
export function regexpsOfSource(root, folders) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => literalsIn(root, path.join(folder, name))),
  );
}

function literalsIn(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const literals = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      literals.push({
        place: `${file}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return literals;
}

/** The regular expressions that a module and all it imports make with `new RegExp` when loaded. */
export async function regexpsOfModules(root, entry) {
  const made = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = class extends original {
    constructor(source, flags = '') {
      super(source, flags);
      if (typeof source === 'string') made.push({ place: `loaded by ${entry}`, source, flags });
    }
  };
  try {
    await importTypeScript(root, entry);
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

/** The patterns of a TextMate grammar, as far as JavaScript writes them in the same way. */
export function regexpsOfGrammar(root, file) {
  const found = [];
  const visit = (node, place) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const isPattern = ['match', 'begin', 'end', 'while'].includes(key);
      if (isPattern && typeof value === 'string') found.push(javaScriptForm(value, place));
      else visit(value, Array.isArray(node) ? place : `${place}/${key}`);
    }
  };
  visit(JSON.parse(readFileSync(path.join(root, file), 'utf8')).repository, file);
  return found;
}

/** The grammar's own dialect differs in how it writes code points and switches case off. */
function javaScriptForm(pattern, place) {
  const source = pattern.replace(/^\(\?i\)/, '').replaceAll('\\x{', '\\u{');
  return { place, source, flags: pattern.startsWith('(?i)') ? 'iu' : 'u' };
}
