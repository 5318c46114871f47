import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemCacheFolder } from '../../server/src/disk/cache-folder.ts';

describe('the folder for what can be made anew', () => {
  const home = '/home/lan';

  it('is where programs of the system have it', () => {
    const at = (platform: NodeJS.Platform, env = {}) => systemCacheFolder({ platform, env, home });
    expect(at('linux')).toBe(path.join(home, '.cache/plandoc'));
    expect(at('darwin')).toBe(path.join(home, 'Library/Caches/plandoc'));
    expect(at('win32', { LOCALAPPDATA: '/AppData/Local' })).toBe(
      path.join('/AppData/Local/plandoc'),
    );
  });

  it('is where the user wants it, on every system', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(systemCacheFolder({ platform, env: { XDG_CACHE_HOME: '/fast' }, home })).toBe(
        path.join('/fast/plandoc'),
      );
  });

  it('is never a relative path', () => {
    const env = { XDG_CACHE_HOME: 'cache' };
    expect(systemCacheFolder({ platform: 'linux', env, home })).toBe(
      path.join(home, '.cache/plandoc'),
    );
    expect(systemCacheFolder({ platform: 'linux', env, home: '' })).toBe(null);
  });
});
