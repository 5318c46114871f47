// `node --require write-code-caches.cjs PROGRAM …` runs a program of the build and writes what V8
// compiled of its bundles while it ran. See code-cache.mjs.
const { writeFileSync, writeSync } = require('node:fs');
const v8 = require('node:v8');

const scripts = [];
globalThis[Symbol.for('plandoc.scripts')] = scripts;

/** What was loaded when the program settled its first option. */
let loadedBefore;
const { setFlagsFromString } = v8;
v8.setFlagsFromString = (options) => {
  loadedBefore ??= new Set(process.moduleLoadList);
  setFlagsFromString(options);
};

process.on('exit', () => {
  const late = process.moduleLoadList.filter(isLate);
  if (late.length > 0) {
    const advice = `Load ${late.join(', ')} before the options are settled: see code-cache.mjs.`;
    // Thrown here, it would be caught by a program that outlives its errors.
    writeSync(2, `${new Error(advice).stack}\n`);
  }
  // A cache is good for the options it was made under; programs change these while they start.
  setFlagsFromString('--opt');
  setFlagsFromString('--semi-space-growth-factor=2');
  for (const { script, cache } of scripts) writeFileSync(cache, script.createCachedData());
});

function isLate(entry) {
  return entry.startsWith('NativeModule ') && !loadedBefore.has(entry);
}
