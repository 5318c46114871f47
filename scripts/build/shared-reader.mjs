import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** The rooms that every program needs: what reads plans. */
const rooms = ['server/src/text', 'server/src/plan', 'server/src/directives'];
const outfile = './reader.js';

/**
 * The reader of plans as one bundle that the server, its rules, the exports and the command line share.
 * With a copy in each, its code would be loaded, its expressions compiled and the facts of lines kept
 * once for each of them. esbuild splits ES modules only, and ours are CommonJS for speed.
 *
 * `plugin` is for the bundles that share; `bundle()` is the reader itself, with what they asked for, and
 * so the last to be built.
 */
export async function sharedReader(root) {
  const exportsOf = await exportsOfFiles(root);
  const asked = new Set();

  const plugin = {
    name: 'shared-reader',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path: wanted, resolveDir, namespace }) => {
        if (namespace !== 'file') return undefined;
        const file = path.relative(root, path.resolve(resolveDir, wanted)).replaceAll('\\', '/');
        if (!exportsOf.has(file) || isInRooms(path.relative(root, resolveDir))) return undefined;
        asked.add(file);
        return { path: file, namespace: 'shared-reader', sideEffects: false };
      });
      onResolve({ filter: /^\.\/reader\.js$/, namespace: 'shared-reader' }, () => ({
        path: outfile,
        external: true,
      }));
      onLoad({ filter: /./, namespace: 'shared-reader' }, ({ path: file }) => ({
        contents: [
          `const shared = require(${JSON.stringify(outfile)})[${JSON.stringify(file)}];`,
          ...exportsOf.get(file).map((name) => `export const ${name} = shared.${name};`),
        ].join('\n'),
        resolveDir: root,
        loader: 'js',
      }));
    },
  };

  /** The options of the reader's own bundle. */
  const bundle = () => {
    const files = [...asked].sort();
    const contents = [
      ...files.map((file, index) => `import * as file${index} from './${file}';`),
      'module.exports = {',
      ...files.map((file, index) => {
        const members = exportsOf.get(file).map((name) => `${name}: file${index}.${name}`);
        return `${JSON.stringify(file)}: { ${members.join(', ')} },`;
      }),
      '};',
    ].join('\n');
    return { stdin: { contents, resolveDir: root, sourcefile: 'reader.ts', loader: 'ts' } };
  };

  return { plugin, bundle };
}

function isInRooms(folder) {
  const place = `${folder.replaceAll('\\', '/')}/`;
  return rooms.some((room) => place.startsWith(`${room}/`));
}

/** What each file of the rooms exports (types leave nothing), by its path. */
async function exportsOfFiles(root) {
  const files = rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
  );
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: 'dist',
    outbase: '.',
    format: 'esm',
    write: false,
    metafile: true,
  });
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint, exports }) => [entryPoint, exports]),
  );
}
