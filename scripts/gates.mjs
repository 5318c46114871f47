// What must hold besides the tests: types, lint, format, no dead code, generated files up to date,
// small bundles, linear regular expressions. Runs them all and names those that fail.
import { spawnSync } from 'node:child_process';
import { installPackages, root, runNode } from './set-up.mjs';

installPackages();
runNode('scripts/build.mjs');

const gates = [
  ['types', 'typecheck'],
  ['lint', 'lint'],
  ['format', 'check:format'],
  ['dead code', 'check:knip'],
  ['generated files', 'check:generated'],
  ['bundle sizes', 'check:sizes'],
  ['regular expressions', 'check:regexps'],
];
const broken = [];
for (const [name, script] of gates) {
  console.log(`\n=== ${name} (npm run ${script})`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) broken.push(name);
}
console.log(`\n=== gates: ${broken.length === 0 ? 'all hold' : `broken: ${broken.join(', ')}`}`);
process.exitCode = broken.length > 0 ? 1 : 0;
