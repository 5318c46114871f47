// Runs test/vscode in a real VS Code: in the node extension host, or with `--web` in the web worker
// one. `VERBOSE=1` shows the page's console, `MOCHA_GREP` picks tests, `KEEP_LOGS` names a folder for VS
// Code's logs.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, workbenchUrl } from './vscode/browser.mjs';
import { startServer } from './vscode/server.mjs';
import { serveWebExtension } from './vscode/web-extension.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const web = process.argv.includes('--web');
const verbose = process.env.VERBOSE === '1';
const timeout = Number(process.env.TEST_TIMEOUT ?? 240_000);

const work = mkdtempSync(path.join(tmpdir(), 'plandoc-suite-'));
const folder = path.join(work, 'workspace'); // a copy, since the tests edit it
const result = path.join(work, 'result.json');
cpSync(path.join(root, 'test/vscode/workspace'), folder, { recursive: true });

const server = await startServer({
  env: { TEST_RESULT_FILE: result },
  settings: { 'plandoc.locale': 'vi' },
});
const browser = await launchBrowser();
try {
  const exitCode = await runSuite();
  process.exitCode = report(exitCode);
} finally {
  await browser.close();
  if (process.env.KEEP_LOGS)
    cpSync(path.join(server.data, 'data/logs'), process.env.KEEP_LOGS, { recursive: true });
  server.stop();
  rmSync(work, { recursive: true, force: true });
}

/** Opens the workbench and waits until VS Code says that the suite's run() has settled. */
async function runSuite() {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  if (verbose) page.on('console', (message) => console.error(message.text()));
  const exit = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no end after ${timeout} ms`)), timeout);
    page.exposeFunction('codeAutomationExit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
    page.exposeFunction('codeAutomationLog', (type, [first, ...more]) => {
      // The web worker host has no file system: its results come as a line of the console.
      const json = /^@@RESULT (.*)$/s.exec(String(first))?.[1];
      if (json) writeFileSync(result, json);
      else if (verbose) console.error(`[${type}]`, String(first), ...more.map(String));
    });
    page.on('crash', () => reject(new Error('the page crashed')));
  });
  await page.goto(await address(page));
  try {
    return await exit;
  } catch (error) {
    mkdirSync(path.join(root, 'dist/shots'), { recursive: true });
    await page.screenshot({ path: path.join(root, 'dist/shots/vscode-suite.png') });
    console.error(`${error.message}\n${server.log()}`);
    return 1;
  }
}

async function address(page) {
  if (web) {
    const host = await serveWebExtension(page, server.host, root, 'dist/test/index.web.js');
    return workbenchUrl({ host }, folder);
  }
  const remote = (file) => `vscode-remote://${server.host}${path.join(root, file)}`;
  return workbenchUrl(server, folder, [
    ['extensionDevelopmentPath', remote('')],
    ['extensionTestsPath', remote('dist/test/index.js')],
  ]);
}

function report(exitCode) {
  if (!existsSync(result)) {
    console.error('The suite left no result: it did not run.');
    console.log('0 passed, 1 failed, 0 skipped');
    return exitCode || 1;
  }
  const { vscode, stats, tests } = JSON.parse(readFileSync(result, 'utf8'));
  for (const { title, error, skipped } of tests) {
    console.log(
      `${skipped ? 'skip' : error ? 'FAIL' : 'ok  '} ${title}${error ? `\n${error}` : ''}`,
    );
  }
  console.log(`VS Code ${vscode}`);
  console.log(`${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped`);
  return stats.passes === 0 || stats.failures > 0 ? exitCode || 1 : exitCode;
}
