import path from 'node:path';

/**
 * An esbuild plugin by which `await import('./x.ts')` or `require('./x.ts')` loads a bundle of its own instead of being
 * swallowed by the importing one: esbuild splits ES modules only, and ours are CommonJS for speed.
 * `elsewhere` maps source files to bundles that are built anyway. `next()` hands out the bundles still
 * to be built, one at a time, since building one may ask for others.
 */
export function lazyBundles(root, elsewhere) {
  const asked = new Set();
  const waiting = [];
  const plugin = {
    name: 'lazy-bundles',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path: wanted, resolveDir }) => {
        if (kind !== 'dynamic-import' && kind !== 'require-call') return undefined;
        const source = path.relative(root, path.resolve(resolveDir, wanted)).replaceAll('\\', '/');
        if (elsewhere[source]) return { path: elsewhere[source], external: true };
        if (kind !== 'dynamic-import') return undefined;
        const name = `cli-${path.basename(source, '.ts')}.js`;
        if (!asked.has(source)) waiting.push({ entryPoints: [source], outfile: `dist/${name}` });
        asked.add(source);
        return { path: `./${name}`, external: true };
      });
    },
  };
  return { plugin, next: () => waiting.shift() };
}
