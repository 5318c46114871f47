// What must hold besides the tests: types, lint, format, no dead code, generated files up to date,
// small bundles, linear regular expressions. Runs them all and names those that fail.
import { spawn } from 'node:child_process';
import { installPackages, root, runNode } from './set-up.mjs';

installPackages();
runNode('scripts/build.mjs');

// The longest first: two run at a time, as many as the machine that checks has cores.
const gates = [
  ['regular expressions', 'check:regexps'],
  ['types', 'typecheck'],
  ['lint', 'lint'],
  ['format', 'check:format'],
  ['dead code', 'check:knip'],
  ['generated files', 'check:generated'],
  ['bundle sizes', 'check:sizes'],
];
const broken = [];
const waiting = [...gates];
await Promise.all([runWaiting(), runWaiting()]);
console.log(`\n=== gates: ${broken.length === 0 ? 'all hold' : `broken: ${broken.join(', ')}`}`);
process.exitCode = broken.length > 0 ? 1 : 0;

async function runWaiting() {
  for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
    const [name, script] = gate;
    const { status, output } = await runScript(script);
    console.log(`\n=== ${name} (npm run ${script})\n${output.trimEnd()}`);
    if (status !== 0) broken.push(name);
  }
}

/** Runs one script of package.json; what it writes is kept, that two do not mix their lines. */
function runScript(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const written = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => written.push(chunk));
    }
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(written).toString() }));
  });
}
