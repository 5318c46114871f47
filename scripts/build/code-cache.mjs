import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts V8's own compilation of a bundle beside it: compiling is a fifth of the time to the first
 * diagnostics. `name.js` becomes a loader of `name-code.js`, which it hands to V8 together with
 * `name.cache`. V8 takes a cache only from the very same V8 with the same options; any other (VS
 * Code's, a later Node) compiles the code as ever, so that the cache need not be shipped.
 *
 * `exercise` runs the program so that the functions a start needs are compiled: its arguments, and
 * what it reads from standard input.
 */
export function addCodeCache(dist, name, exercise) {
  const file = path.join(dist, `${name}.js`);
  const code = path.join(dist, `${name}-code.js`);
  // A program's first line, which names its interpreter, is the loader's.
  const [, firstLine = '', rest] = /^(#![^\n]*\n)?(.*)$/su.exec(readFileSync(file, 'utf8'));
  writeFileSync(code, rest);
  writeFileSync(file, firstLine + loader(name));
  const writer = path.join(import.meta.dirname, 'write-code-cache.cjs');
  const cache = path.join(dist, `${name}.cache`);
  try {
    execFileSync(process.execPath, [writer, code, cache, ...exercise.args], {
      input: exercise.input ?? '',
      stdio: ['pipe', 'ignore', 'ignore'],
    });
  } catch {
    // The program's own exit status says what it found in its input.
  }
}

/** The wrapper is the one that `require` would have put around the file. */
function loader(name) {
  return `'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const filename = path.join(__dirname, '${name}-code.js');
let cachedData;
try {
  cachedData = fs.readFileSync(path.join(__dirname, '${name}.cache'));
} catch {}
const code = require('node:module').wrap(fs.readFileSync(filename, 'utf8'));
new vm.Script(code, { filename, cachedData })
  .runInThisContext()
  .call(exports, exports, require, module, __filename, __dirname);
`;
}

/** A conversation with a language server about one plan, from its start to its end. */
export function conversation(text) {
  const uri = 'file:///plan.plan';
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
      params: { processId: null, rootUri: null, capabilities: client },
    },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument: opened } },
    { id: 2, method: 'textDocument/diagnostic', params: { textDocument } },
    { id: 3, method: 'textDocument/documentSymbol', params: { textDocument } },
    { id: 4, method: 'textDocument/hover', params: place },
    { id: 5, method: 'shutdown' },
    { method: 'exit' },
  ];
  return messages.map(framed).join('');
}

function framed(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
