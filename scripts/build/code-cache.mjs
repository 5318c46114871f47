import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Lets V8's own compilation of a bundle stand beside it: compiling is a fifth of the time to the first
 * diagnostics. `name.js` becomes a loader of `name-code.js`, which it hands to V8 together with
 * `name.cache`. V8 takes a cache only from the very same V8 with the same options; any other (VS
 * Code's, a later Node) compiles the code as ever, so that the cache need not be shipped.
 *
 * Programs settle two options of V8. They compile regular expressions to machine code at once: reading the
 * first plan executes hundreds of them a handful of times each. And they optimize only functions that have
 * run for long: the reader has some thousand functions, and optimizing them took a third of the time of checking
 * 2,000 plans. Both are settled before any bundle is loaded and for good, since the caches are good for these
 * options only, and since V8 breaks down when the first one changes while another thread executes an
 * expression. (Programs run as threads too: what is set already does not change.)
 *
 * `builtins` are the modules of Node that the start of a program needs; null for what programs load.
 */
export function loadThroughCache(dist, name, builtins) {
  const file = path.join(dist, `${name}.js`);
  // A program's first line, which names its interpreter, is the loader's.
  const [, firstLine = '', rest] = /^(#![^\n]*\n)?(.*)$/su.exec(readFileSync(file, 'utf8'));
  writeFileSync(path.join(dist, `${name}-code.js`), wrapped(rest));
  writeFileSync(file, firstLine + loader(name, builtins));
}

/** Runs a program, so that the functions a start needs are compiled, and writes the caches of its bundles. */
export async function writeCodeCaches(
  program,
  args,
  talk = { opening: '', lastAnswer: '', closing: '' },
) {
  const writer = path.join(import.meta.dirname, 'write-code-caches.cjs');
  const child = spawn(process.execPath, ['--require', writer, program, ...args], {
    timeout: 60_000,
  });
  let complaints = '';
  child.stderr.on('data', (text) => {
    complaints += text;
  });
  // The input stays open: a server whose client hangs up ends at once.
  child.stdin.write(talk.opening);
  let answers = '';
  child.stdout.on('data', (text) => {
    const wasWaiting = !answers.includes(talk.lastAnswer);
    answers += text;
    if (wasWaiting && answers.includes(talk.lastAnswer)) child.stdin.write(talk.closing);
  });
  const [, signal] = await once(child, 'close');
  // Its exit status says what it found in its input; a program that broke says where.
  if (signal !== null || complaints.includes('\n    at '))
    throw new Error(`${program} does not run: ${complaints.slice(-2000)}`);
}

/** The wrapper is the one that `require` would have put around the file; done here, it is not copied at each start. */
function wrapped(code) {
  return `(function (exports, require, module, __filename, __dirname) { ${code}\n});`;
}

/**
 * What Node has compiled of its own modules ahead is good for its own options too. Those that the start of a
 * program needs are therefore loaded first; loaded later they would be compiled anew, which took a sixth of
 * the time between the start of Node and the first diagnostics.
 */
function settleOptions(builtins) {
  return `
const { setFlagsFromString } = require('node:v8');
for (const name of ${JSON.stringify(builtins)}) require(name);
setFlagsFromString('--no-regexp-tier-up');
setFlagsFromString('--interrupt-budget=1000000');`;
}

/** Decoding UTF-8 by itself V8 would take eight times as long. */
function loader(name, builtins) {
  return `'use strict';
const { isAscii, transcode } = require('node:buffer');
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');${builtins ? settleOptions(builtins) : ''}
const filename = path.join(__dirname, '${name}-code.js');
const cache = path.join(__dirname, '${name}.cache');
let cachedData;
try {
  cachedData = fs.readFileSync(cache);
} catch {}
const bytes = fs.readFileSync(filename);
const code = isAscii(bytes)
  ? bytes.toString('latin1')
  : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
const script = new vm.Script(code, { filename, cachedData });
// The build listens here; see write-code-caches.cjs.
globalThis[Symbol.for('plandoc.scripts')]?.push({ script, cache });
script.runInThisContext().call(exports, exports, require, module, __filename, __dirname);
`;
}

/** A conversation with a language server about one plan in a folder, from its start to its end. */
export function conversation(folder, name) {
  const rootUri = pathToFileURL(folder).href;
  const uri = `${rootUri}/${name}`;
  const text = readFileSync(path.join(folder, name), 'utf8');
  const textDocument = { uri };
  const opened = { uri, languageId: 'plandoc', version: 1, text };
  const place = { textDocument, position: { line: 0, character: 0 } };
  const client = {
    textDocument: {
      diagnostic: {},
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
  };
  const messages = [
    {
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri, capabilities: client },
    },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument: opened } },
    { id: 2, method: 'textDocument/diagnostic', params: { textDocument } },
    { id: 3, method: 'textDocument/documentSymbol', params: { textDocument } },
    { id: 4, method: 'textDocument/hover', params: place },
  ];
  const closing = [{ id: 5, method: 'shutdown' }, { method: 'exit' }];
  // The findings come last: they wait for the configuration of the folder.
  const lastAnswer = '"id":2,';
  return { opening: framed(messages), lastAnswer, closing: framed(closing) };
}

function framed(messages) {
  const bodies = messages.map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }));
  return bodies.map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join('');
}
