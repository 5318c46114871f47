import type { Plugin } from 'esbuild';

/** A bundle that is still to be built. */
export interface LazyBundle {
  readonly entryPoints: [string];
  readonly outfile: string;
}

export function lazyBundles(
  root: string,
  elsewhere: Readonly<Record<string, string>>,
): { readonly plugin: Plugin; next(): LazyBundle | undefined };
