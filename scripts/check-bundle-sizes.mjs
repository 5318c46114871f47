// Fails when a bundle outgrows its limit. Loading is time the user waits for, so a limit is raised
// only for something that is worth it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');
const kilobyte = 1000;
const limits = {
  'client.js': 500 * kilobyte, // most of it is vscode-languageclient
  'browser/client.js': 500 * kilobyte,
  'server-code.js': 200 * kilobyte,
  'reader-code.js': 290 * kilobyte, // what reads plans
  'browser/server.js': 400 * kilobyte,
  // A web worker shares no bundle: these have a reader of their own.
  'browser/across-files.js': 330 * kilobyte,
  'browser/rules.js': 320 * kilobyte,
  'cli-code.js': 400 * kilobyte,
};
const limitOfLazyPart = 300 * kilobyte;

const bundles = [...list(''), ...list('browser')];
const missing = Object.keys(limits).filter((name) => !bundles.includes(name));
let tooLarge = 0;
for (const name of bundles) {
  const size = statSync(path.join(dist, name)).size;
  const limit = limits[name] ?? limitOfLazyPart;
  if (size > limit) tooLarge += 1;
  const verdict = size > limit ? 'TOO LARGE' : 'ok';
  console.log(`${verdict.padEnd(9)} ${name.padEnd(20)} ${kb(size)} of ${kb(limit)}`);
}
for (const name of missing) console.error(`MISSING   ${name}`);
process.exitCode = tooLarge + missing.length > 0 ? 1 : 0;

function list(folder) {
  const files = existsSync(path.join(dist, folder)) ? readdirSync(path.join(dist, folder)) : [];
  return files.filter((name) => name.endsWith('.js')).map((name) => path.posix.join(folder, name));
}

function kb(bytes) {
  return `${(bytes / kilobyte).toFixed(0)} kB`.padStart(6);
}
