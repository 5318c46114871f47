// Makes every generated file again from its one source. `--check` writes nothing and fails when a
// file is not what its source says, which is how continuous integration finds drift.
// Each module in generate/ exports a function that takes the project's folder and returns its files.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const generators = readdirSync(path.join(root, 'scripts/generate')).filter((name) =>
  name.endsWith('.mjs'),
);

let count = 0;
let stale = 0;
for (const name of generators.sort()) {
  const { default: generate } = await import(`./generate/${name}`);
  for (const { file, text } of await generate(root)) {
    count += 1;
    const target = path.join(root, file);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    stale += 1;
    if (check) {
      console.error(`${file} is not up to date: run "npm run generate"`);
    } else {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
      console.log(`wrote ${file}`);
    }
  }
}
console.log(`${count} generated files, ${stale} ${check ? 'stale' : 'written'}`);
process.exitCode = check && stale > 0 ? 1 : 0;
