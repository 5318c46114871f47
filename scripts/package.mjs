// Builds everything and packs plandoc.vsix; `--tests` also builds what runs inside VS Code for them.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const run = (file, ...args) =>
  execFileSync(process.execPath, [path.join(root, file), ...args], { cwd: root, stdio: 'inherit' });

run('scripts/build.mjs', ...process.argv.slice(2));
// Everything is bundled, so the package carries no node_modules; the README's links stay as they are,
// since the package may be read where nothing can be fetched.
run(
  'node_modules/@vscode/vsce/vsce',
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--out',
  'plandoc.vsix',
);
