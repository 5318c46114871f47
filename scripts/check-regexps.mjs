// Proves that regular expressions take linear time: the literals of the source, those that modules put
// together from word lists when they are loaded, and those of the grammar. One that recheck can attack
// fails; one that it can neither attack nor prove in time is counted as unknown (`--verbose` lists them).
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { regexpsOfGrammar, regexpsOfModules, regexpsOfSource } from './regexps/find.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const limits = { timeout: 3000, attackTimeout: 1000, incubationTimeout: 1000 };

const distinct = new Map();
for (const expression of [
  ...regexpsOfSource(root, ['client/src', 'server/src']),
  ...(await regexpsOfModules(root, 'server/src/service.ts')),
  ...regexpsOfGrammar(root, 'syntaxes/plandoc.tmLanguage.json'),
]) {
  const key = `/${expression.source}/${expression.flags}`;
  if (!distinct.has(key)) distinct.set(key, expression);
}

const checked = [...distinct].map(([key, { place, source, flags }]) => ({
  key,
  place,
  // Sticky and global change where a search starts, not how long one takes; recheck knows no `v`, `d`.
  result: checkSync(source, flags.replaceAll(/[vd]/g, ''), limits),
}));
const attackable = checked.filter(({ result }) => result.status === 'vulnerable');
const unknown = checked.filter(({ result }) => result.status === 'unknown');
for (const { key, place, result } of attackable) {
  console.error(`${place}: ${result.complexity.summary}: ${key}\n    by ${result.attack.pattern}`);
}
if (process.argv.includes('--verbose')) {
  for (const { key, place, result } of unknown)
    console.log(`${place}: ${result.error.kind}: ${key}`);
}
console.log(
  `${checked.length} regular expressions: ${attackable.length} attackable, ${unknown.length} unknown`,
);
process.exitCode = attackable.length > 0 ? 1 : 0;
