// Installs plandoc.vsix into a fresh VS Code and drives it by clicks in Chromium: test/ui.
// A picture of each test's end goes to dist/shots. `UI_GREP` picks tests by their names.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from './vscode/browser.mjs';
import { startServer } from './vscode/server.mjs';
import { Workbench } from './vscode/workbench.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const shots = path.join(root, 'dist/shots');
const vsix = path.join(root, 'plandoc.vsix');
if (!existsSync(vsix)) throw new Error('plandoc.vsix is missing: run "npm run package" first');
mkdirSync(shots, { recursive: true });

const work = mkdtempSync(path.join(tmpdir(), 'plandoc-ui-'));
const folder = path.join(work, 'workspace');
const wanted = process.env.UI_GREP ?? '';
let passed = 0;
let failed = 0;
const server = await startServer({ vsix, settings: { 'plandoc.locale': 'vi' } });
const browser = await launchBrowser();
try {
  for (const file of readdirSync(path.join(root, 'test/ui')).filter(isTest).sort()) {
    const { default: tests } = await import(pathToFileURL(path.join(root, 'test/ui', file)).href);
    for (const test of tests.filter(({ name }) => name.includes(wanted))) await run(test);
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function isTest(file) {
  return file.endsWith('.test.mjs');
}

/**
 * Each test has a page and a copy of the folder of its own, so that none depends on another. A test that fails
 * is tried once more, and says so: now and then a VS Code in a browser does not come up on a busy machine.
 */
async function run(test) {
  const first = await attempt(test);
  const second = first === null ? null : await attempt(test);
  if (second !== null) {
    failed += 1;
    console.log(`FAIL ${test.name}\n${second.stack ?? second}`);
    return;
  }
  passed += 1;
  console.log(`ok   ${test.name}`);
  if (first !== null) console.log(`     at the second try; at the first: ${first.stack ?? first}`);
}

/** The error that a test ended with, or null. */
async function attempt({ name, file, run: steps }) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'test/vscode/workspace'), folder, { recursive: true });
  const picture = path.join(shots, `${name.replaceAll(/\W+/g, '-')}.png`);
  let workbench = null;
  try {
    workbench = await Workbench.open(browser, server, folder, { file });
    await steps(workbench, server);
    return null;
  } catch (error) {
    return error;
  } finally {
    await workbench?.shot(picture);
    await workbench?.page.context().close();
  }
}
