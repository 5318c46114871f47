import { homedir } from 'node:os';
import path from 'node:path';

/** What tells where a program keeps its files; the process' own by default. */
export interface SystemPlaces {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * Our own folder where programs of this system keep what they can make anew; null where that is not known.
 * `XDG_CACHE_HOME` counts on every system: who sets it wants it. A path that is not absolute is none, as
 * the XDG Base Directory Specification says.
 */
export function systemCacheFolder(places: SystemPlaces = thisSystem()): string | null {
  const { platform, env, home } = places;
  const local = platform === 'win32' ? env['LOCALAPPDATA'] : undefined;
  const atHome =
    platform === 'darwin' ? path.join(home, 'Library/Caches') : path.join(home, '.cache');
  const folder = [env['XDG_CACHE_HOME'], local, atHome].find(
    (one) => one !== undefined && path.isAbsolute(one),
  );
  return folder === undefined ? null : path.join(folder, 'plandoc');
}

function thisSystem(): SystemPlaces {
  return { platform: process.platform, env: process.env, home: homedir() };
}
