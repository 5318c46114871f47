// `npm test`: sets everything up and runs every suite. Ends with one line that counts them all.
// Uses nothing but Node until `npm ci` has run.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installPackages, installVsCode, root, runNode } from './set-up.mjs';

const unitResults = path.join(root, 'dist/unit-tests.json');

installPackages();
installVsCode();
runNode('scripts/package.mjs', '--tests');

const bin = (name) => path.join('node_modules', name);
const suites = [
  {
    name: 'unit, property and protocol tests',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      ...['--reporter=default', '--reporter=json', `--outputFile=${unitResults}`],
    ],
    count: countUnitTests,
  },
  {
    name: 'grammar',
    args: [
      bin('vscode-tmgrammar-test/dist/unit.js'),
      ...['-g', 'syntaxes/plandoc.tmLanguage.json', 'test/syntaxes/**/*.plan'],
    ],
    count: countGrammarFiles,
  },
  { name: 'VS Code, node host', args: ['scripts/run-vscode-tests.mjs'] },
  { name: 'VS Code, web worker host', args: ['scripts/run-vscode-tests.mjs', '--web'] },
  { name: 'packaged extension in a browser', args: ['scripts/run-ui-tests.mjs'] },
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const suite of suites) {
  const { passed, failed, skipped } = await run(suite);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${line(total)}`);

/** Runs one suite and shows its output; a suite that fails without a count is one failed test. */
async function run({ name, args, count = countFromLastLine }) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  rmSync(unitResults, { force: true });
  const { exitCode, output } = await show(args);
  const counted = count(output) ?? { passed: 0, failed: 0, skipped: 0 };
  if (exitCode !== 0 && counted.failed === 0) counted.failed = 1;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`=== ${name}: ${line(counted)} (${seconds} s)`);
  return counted;
}

function show(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

function countFromLastLine(output) {
  const last = output.trimEnd().split('\n').at(-1);
  const match = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(last);
  if (match === null) return undefined;
  const [passed, failed, skipped] = match.slice(1).map(Number);
  return { passed, failed, skipped };
}

function countUnitTests() {
  try {
    const result = JSON.parse(readFileSync(unitResults, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return undefined; // it did not come so far as to write its results
  }
}

/** One test a file: each line of it says which scopes it must have. */
function countGrammarFiles(output) {
  const passed = output.match(/^✓.*$/gm)?.length ?? 0;
  const failed = output.match(/^✖.*$/gm)?.length ?? 0;
  return { passed, failed, skipped: 0 };
}

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
