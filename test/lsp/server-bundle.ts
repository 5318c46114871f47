import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** Bundles the server as it ships, into a folder of its own, and returns the file. */
export async function buildServer(): Promise<string> {
  const outfile = path.join(mkdtempSync(path.join(tmpdir(), 'plandoc-server-')), 'server.js');
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
