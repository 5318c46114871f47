// `node write-code-cache.cjs CODE CACHE ARGUMENTS…` runs a bundle as a program and writes what V8
// compiled while it ran. See code-cache.mjs.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const [node, , filename, cache, ...words] = process.argv;
process.argv = [node, filename, ...words];
const script = new Script(wrap(readFileSync(filename, 'utf8')), { filename });
process.on('exit', () => {
  // A cache is good for the options it was made under; programs change these two while they start.
  setFlagsFromString('--opt');
  setFlagsFromString('--regexp-tier-up');
  writeFileSync(cache, script.createCachedData());
});
const module_ = { exports: {} };
// A program that asks whether it is the main module hears that it is.
const require_ = Object.assign(createRequire(filename), { main: module_ });
script
  .runInThisContext()
  .call(module_.exports, module_.exports, require_, module_, filename, path.dirname(filename));
