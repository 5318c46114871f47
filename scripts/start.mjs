// `npm start [-- FOLDER]`: sets everything up, shows what Plandoc says of an example plan, and opens
// the folder in VS Code with the extension. Uses nothing but Node until `npm ci` has run.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { installPackages, installVsCode, root, runNode } from './set-up.mjs';

const examples = path.join(root, 'examples');
const vsix = path.join(root, 'plandoc.vsix');
const folder = path.resolve(process.argv[2] ?? examples);
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`${folder} is not a folder.`);
  process.exit(2);
}

installPackages();
runNode('scripts/package.mjs');
showOnCommandLine();
if (hasDesktop()) openOnDesktop();
else await openInBrowser();

/** The findings and the outline of one plan, as `plandoc check` and `plandoc outline` print them. */
function showOnCommandLine() {
  const plan = examplePlan(folder) ?? examplePlan(examples);
  if (plan === undefined) return;
  for (const command of ['check', 'outline']) {
    console.log(`\n$ plandoc ${command} ${path.relative(root, plan) || plan}\n`);
    // Findings make `check` end with 1, which is no failure here.
    spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), command, plan], {
      stdio: 'inherit',
    });
  }
}

/** The plan of a folder that shows most: the first by name whose findings are worth a look. */
function examplePlan(directory) {
  const plans = readdirSync(directory, { recursive: true })
    .filter((name) => /\.(?:plan|plan\.md|plan\.txt|kehoach)$/.test(name))
    .sort();
  const [first] = plans.map((name) => path.join(directory, name));
  return plans.map((name) => path.join(directory, name)).find(hasFindings) ?? first;
}

function hasFindings(plan) {
  const { status } = spawnSync(process.execPath, [
    ...[path.join(root, 'dist/cli.js'), 'check', '--format', 'json'],
    ...['--fail-level', 'warning', plan],
  ]);
  return status === 1;
}

function hasDesktop() {
  return spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0;
}

/** The user's own VS Code: it goes on after this script, as any program that is already there. */
function openOnDesktop() {
  const code = (...args) =>
    spawnSync('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  code('--install-extension', vsix, '--force');
  code('--new-window', folder);
  console.log(`\nVS Code opens ${folder} with Plandoc.`);
}

async function openInBrowser() {
  installVsCode('--no-browser');
  const { startServer } = await import('./vscode/server.mjs');
  // The profile is new, so it says what the environment says; Vietnamese where that says nothing.
  const english = /^en/i.test(
    process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
  );
  const server = await startServer({
    vsix,
    settings: { 'plandoc.locale': english ? 'en' : 'vi' },
  });
  console.log(`\nPlandoc trong VS Code: mở địa chỉ này trong trình duyệt; Ctrl+C để dừng.`);
  console.log(`Plandoc in VS Code: open this address in a browser; Ctrl+C stops everything.`);
  console.log(`\n  http://${server.host}/?folder=${encodeURI(folder)}\n`);
  server.child.on('exit', () => process.exit(0));
}
