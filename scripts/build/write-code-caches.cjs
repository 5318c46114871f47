// `node --require write-code-caches.cjs PROGRAM …` runs a program of the build and writes what V8
// compiled of its bundles while it ran. See code-cache.mjs.
const { writeFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');

const scripts = [];
globalThis[Symbol.for('plandoc.scripts')] = scripts;
process.on('exit', () => {
  // A cache is good for the options it was made under; programs change these while they start.
  setFlagsFromString('--opt');
  setFlagsFromString('--semi-space-growth-factor=2');
  for (const { script, cache } of scripts) writeFileSync(cache, script.createCachedData());
});
