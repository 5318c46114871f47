import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** Bundles the server as it ships, into a folder that goes with the process, and returns the file. */
export async function buildServer(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plandoc-server-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = path.join(folder, 'server.js');
  const entry = path.resolve(import.meta.dirname, '../../server/src/lsp/node.ts');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outfile;
}
