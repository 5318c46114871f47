// Runs test/vscode in a desktop VS Code that @vscode/test-electron downloads: this needs the internet
// (and a display, such as xvfb-run gives). `VSCODE_EXECUTABLE` names a VS Code that is there already.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installPackages, root, runNode } from './set-up.mjs';

installPackages();
runNode('scripts/build.mjs', '--tests');

const work = mkdtempSync(path.join(tmpdir(), 'plandoc-electron-'));
const folder = path.join(work, 'workspace');
const result = path.join(work, 'result.json');
cpSync(path.join(root, 'test/vscode/workspace'), folder, { recursive: true });
try {
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist/test/index.js'),
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
    extensionTestsEnv: { TEST_RESULT_FILE: result },
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  report();
  rmSync(work, { recursive: true, force: true });
}

function report() {
  try {
    const { stats, tests } = JSON.parse(readFileSync(result, 'utf8'));
    for (const { title, error } of tests) if (error) console.log(`FAIL ${title}\n${error}`);
    console.log(`${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped`);
  } catch {
    console.log('0 passed, 1 failed, 0 skipped');
    process.exitCode = 1;
  }
}
