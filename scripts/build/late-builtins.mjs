import { readFileSync } from 'node:fs';

/**
 * An esbuild plugin that loads some of Node's modules when they are first used and not with the library
 * that names them: `vscode-jsonrpc` takes two milliseconds of each start for pipes and identifiers that
 * a server on standard streams never asks for.
 */
export const lateBuiltins = {
  name: 'late-builtins',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]vscode-jsonrpc[\\/]lib[\\/]node[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^const (\w+) = require\("(crypto|child_process)"\);$/gm,
        'const $1 = new Proxy({}, { get: (_, name) => require("$2")[name] });',
      ),
      loader: 'js',
    }));
  },
};
