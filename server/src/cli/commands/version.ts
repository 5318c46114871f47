import manifest from '../../../../package.json' with { type: 'json' };
import { print } from '../terminal.ts';

/** `plandoc --version`: the version alone, as scripts expect. */
export function version(): number {
  print(`${manifest.version}\n`);
  return 0;
}
