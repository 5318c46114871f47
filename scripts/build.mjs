// Bundles client, server and command line into dist/, minified. `--dev` keeps them readable and adds
// source maps; `--tests` also bundles the suite that runs inside VS Code.
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { conversation, loadThroughCache, writeCodeCaches } from './build/code-cache.mjs';
import { lateBuiltins } from './build/late-builtins.mjs';
import { lazyBundles } from './build/lazy-bundles.mjs';
import { leanCharacterClasses } from './build/lean-character-classes.mjs';
import { sharedReader } from './build/shared-reader.mjs';
import { thirdPartyNotices } from './build/third-party-notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dev = process.argv.includes('--dev');
const withTests = process.argv.includes('--tests');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  legalComments: 'none', // the licences of what is bundled go into one file of notices
  target: 'es2022',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  plugins: [leanCharacterClasses],
};
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const browser = {
  ...common,
  platform: 'browser',
  format: 'cjs',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};

// What reads plans is a bundle that the others share; a browser's server, one script, has its own copy.
const reader = await sharedReader(root);
const sharing = { ...node, plugins: [reader.plugin, lateBuiltins, leanCharacterClasses] };

// Writing exports takes more code than reading plans needs, so it is loaded when asked for; the rules with
// the first findings; what helps while writing with the first suggestion; reading a .plandoc.json, where there is one.
const builtApart = {
  'server/src/exports/exports.ts': './exports.js',
  'server/src/rules/index.ts': './rules.js',
  'server/src/drafting.ts': './drafting.js',
  'server/src/across-files.ts': './across-files.js',
  'server/src/data-files.ts': './data-files.js',
  'server/src/lsp/indexing/index-threads.ts': './index-threads.js',
};

const shipped = [
  bundle(node, 'client/src/node/extension.ts', 'dist/client.js', { external: ['vscode'] }),
  bundle(browser, 'client/src/browser/extension.ts', 'dist/browser/client.js', {
    external: ['vscode'],
  }),
  bundle(node, 'server/src/lsp/node.ts', 'dist/server.js', {
    plugins: [lazyBundles(root, builtApart).plugin, ...sharing.plugins],
    supported: { 'dynamic-import': false },
  }),
  bundle(sharing, 'server/src/exports/exports.ts', 'dist/exports.js'),
  bundle(sharing, 'server/src/configuration/index.ts', 'dist/configuration.js'),
  bundle(sharing, 'server/src/rules/index.ts', 'dist/rules.js'),
  bundle(sharing, 'server/src/drafting.ts', 'dist/drafting.js'),
  bundle(sharing, 'server/src/across-files.ts', 'dist/across-files.js'),
  bundle(sharing, 'server/src/data-files.ts', 'dist/data-files.js'),
  // The index of the workspace is read in threads: who hands the files out, and what a thread runs.
  bundle(sharing, 'server/src/lsp/indexing/index-threads.ts', 'dist/index-threads.js'),
  bundle(sharing, 'server/src/lsp/indexing/index-thread.ts', 'dist/index-thread.js'),
  // A web worker runs its server as a classic script.
  bundle(browser, 'server/src/lsp/browser.ts', 'dist/browser/server.js', { format: 'iife' }),
  bundle(browser, 'server/src/exports/exports.ts', 'dist/browser/exports.js', {
    format: 'iife',
    globalName: 'plandocExports',
  }),
  bundle(browser, 'server/src/rules/index.ts', 'dist/browser/rules.js', {
    format: 'iife',
    globalName: 'plandocRules',
  }),
  bundle(browser, 'server/src/drafting.ts', 'dist/browser/drafting.js', {
    format: 'iife',
    globalName: 'plandocDrafting',
  }),
  bundle(browser, 'server/src/across-files.ts', 'dist/browser/across-files.js', {
    format: 'iife',
    globalName: 'plandocAcrossFiles',
  }),
  bundle(browser, 'server/src/data-files.ts', 'dist/browser/data-files.js', {
    format: 'iife',
    globalName: 'plandocDataFiles',
  }),
];
const commandLine = bundle(node, 'server/src/cli/main.ts', 'dist/cli.js', {
  banner: { js: '#!/usr/bin/env node' },
  // `await import()` becomes a late `require()`, which starts faster than Node's module loader.
  supported: { 'dynamic-import': false },
});
// In the node host mocha is found in node_modules; the web worker has no such place.
const tests = [
  bundle(node, 'test/vscode/index.ts', 'dist/test/index.js', { external: ['vscode', 'mocha'] }),
  bundle(browser, 'test/vscode/index.web.ts', 'dist/test/index.web.js', { external: ['vscode'] }),
];

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
mkdirSync(path.join(root, 'dist/meta'), { recursive: true });
// Node asks the nearest package.json what kind of module a file is. The extension's own has 60 kB to read.
writeFileSync(path.join(root, 'dist/package.json'), '{"type":"commonjs"}\n');
const shippedFiles = new Set();
for (const options of shipped) await write(options, shippedFiles);
await writeCommandLine();
await write({ ...node, ...reader.bundle(), outfile: 'dist/reader.js' }, shippedFiles);
if (!dev) await addCodeCaches();
for (const options of withTests ? tests : []) await write(options, new Set());
writeFileSync(
  path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'),
  thirdPartyNotices(root, shippedFiles),
);

function bundle(platform, entry, outfile, more = {}) {
  return { ...platform, entryPoints: [entry], outfile, ...more };
}

/** What a command does not need at once is a bundle of its own, loaded when a command asks for it. */
async function writeCommandLine() {
  const lazy = lazyBundles(root, {
    ...builtApart,
    'server/src/configuration/index.ts': './configuration.js',
    'server/src/lsp/node.ts': './server.js',
  });
  const { banner, ...withoutBanner } = {
    ...commandLine,
    plugins: [lazy.plugin, ...sharing.plugins],
  };
  await write({ ...withoutBanner, banner }, shippedFiles);
  for (let part = lazy.next(); part; part = lazy.next()) {
    await write({ ...withoutBanner, ...part }, shippedFiles);
  }
  const file = path.join(root, commandLine.outfile);
  if (existsSync(file)) chmodSync(file, 0o755);
}

/** What starts often and is waited for is compiled ahead, as it runs on the examples. */
async function addCodeCaches() {
  const dist = path.join(root, 'dist');
  const examples = path.join(root, 'examples');
  const talk = conversation(examples, '02-ubnd-tinh-ke-hoach.plan.md');
  for (const name of ['rules', 'reader']) loadThroughCache(dist, name, null);
  loadThroughCache(dist, 'server', ['node:net', 'node:os']);
  // Standard output is a terminal or a pipe: both are streams of these.
  loadThroughCache(dist, 'cli', ['node:tty']);
  await writeCodeCaches(path.join(dist, 'server.js'), ['--stdio'], talk);
  await writeCodeCaches(path.join(dist, 'cli.js'), ['check', examples]);
  chmodSync(path.join(dist, 'cli.js'), 0o755);
}

/** Writes one bundle and its metafile, and notes which files went into it. */
async function write(options, files) {
  const [entry] = options.entryPoints ?? [];
  if (entry !== undefined && !existsSync(path.join(root, entry))) {
    console.warn(`build: ${entry} is not there yet; ${options.outfile} left out`);
    return;
  }
  const { metafile } = await build(options);
  for (const file of Object.keys(metafile.inputs)) files.add(file);
  const name = options.outfile.slice('dist/'.length).replaceAll('/', '-');
  writeFileSync(path.join(root, `dist/meta/${name}on`), JSON.stringify(metafile));
}
