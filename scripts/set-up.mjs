// What `npm start` and `npm test` need on a machine that has nothing but Node and npm. Only Node's
// own modules are used here: nothing else is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the npm packages of the lock file, unless they are there already. */
export function installPackages() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json'); // npm writes it last
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing npm packages …');
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (succeeds('npm', ['ci', ...quietly])) return;
  // `npm ci` refuses a lock file over packages of other platforms that a registry may not have.
  runStep('npm', ['install', '--no-save', ...quietly]);
}

/** Installs VS Code's server into .vscode-test/, and the Debian packages that it needs. */
export function installVsCode(...options) {
  runStep('bash', ['scripts/install-vscode.sh', ...options]);
}

/** Runs a script of the project with this Node; ends everything when it fails. */
export function runNode(script, ...args) {
  runStep(process.execPath, [script, ...args]);
}

function runStep(command, args) {
  if (!succeeds(command, args)) process.exit(1);
}

function succeeds(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a batch file there
  });
  if (error) console.error(String(error));
  return status === 0;
}
