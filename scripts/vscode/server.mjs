import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** VS Code's server as scripts/install-vscode.sh puts it; `VSCODE_SERVER` names another one. */
export const serverRoot =
  process.env.VSCODE_SERVER ?? path.join(root, '.vscode-test/node_modules/code-server/lib/vscode');

const quietSettings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Starts VS Code's server on a free port of 127.0.0.1 with a fresh profile of its own. The result
 * stops everything it started, also when the calling script ends in another way.
 */
export async function startServer({ env = {}, settings = {}, vsix } = {}) {
  if (!existsSync(path.join(serverRoot, 'out/server-main.js'))) {
    throw new Error(`No VS Code at ${serverRoot}: run "npm run vscode:install" first`);
  }
  const data = mkdtempSync(path.join(tmpdir(), 'plandoc-vscode-'));
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  writeFileSync(
    path.join(data, 'data/User/settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }),
  );
  const environment = {
    ...process.env,
    EXTENSIONS_GALLERY: '{}',
    TMPDIR: data,
    XDG_RUNTIME_DIR: data,
    ...env,
  };
  const places = ['--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  const started = [];
  const stop = () => {
    for (const child of started) killGroup(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  stopWithScript(stop);

  const run = (...args) => {
    const child = spawn(
      process.env.VSCODE_NODE ?? process.execPath,
      [path.join(serverRoot, 'out/server-main.js'), ...places, ...args],
      // A group of its own: the extension hosts and language servers end with it.
      { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    started.push(child);
    return child;
  };

  if (vsix) await waitForEnd(run('--install-extension', path.resolve(vsix)));
  const child = run(
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    '--enable-smoke-test-driver', // newer versions run extension tests only with it
  );
  const { port, log } = await waitForPort(child);
  return { host: `127.0.0.1:${port}`, data, log, child, stop };
}

function waitForPort(child) {
  let log = '';
  return new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      const match = /agent listening on (\d+)/.exec(log);
      if (match) resolve({ port: Number(match[1]), log: () => log });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`VS Code's server ended with ${code}\n${log}`)));
  });
}

function waitForEnd(child) {
  let log = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => (log += chunk));
    child.stderr.on('data', (chunk) => (log += chunk));
    child.on('exit', (code) =>
      code === 0 ? resolve(log) : reject(new Error(`VS Code's server ended with ${code}\n${log}`)),
    );
  });
}

function killGroup(child) {
  if (child.exitCode !== null && child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

function stopWithScript(stop) {
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
}
