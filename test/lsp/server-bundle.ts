import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** Bundles the server as it ships, into a folder of its own, and returns the file. */
export async function buildServer(): Promise<string> {
  const outdir = mkdtempSync(path.join(tmpdir(), 'plandoc-server-'));
  const room = path.resolve(import.meta.dirname, '../../server/src/lsp');
  await build({
    entryPoints: {
      server: path.join(room, 'node.ts'),
      'index-thread': path.join(room, 'indexing/index-thread.ts'),
    },
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return path.join(outdir, 'server.js');
}
