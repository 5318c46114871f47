import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFolderFiles } from '../../server/src/lsp/folder-files.ts';

describe('files inside the workspace folders', () => {
  let base: string;
  const uri = (name: string): string => pathToFileURL(path.join(base, name)).href;
  const files = createFolderFiles();

  beforeEach(() => {
    base = mkdtempSync(path.join(tmpdir(), 'plandoc-files-'));
    mkdirSync(path.join(base, 'office/node_modules'), { recursive: true });
    writeFileSync(path.join(base, 'office/kế hoạch.plan'), 'KẾ HOẠCH');
    writeFileSync(path.join(base, 'office/node_modules/readme.md'), '#');
    writeFileSync(path.join(base, 'secret.plan'), 'mật');
    symlinkSync(path.join(base, 'secret.plan'), path.join(base, 'office/link.plan'));
    files.setFolders([uri('office')]);
  });

  it('are listed without other people’s folders', async () => {
    expect(await files.listFiles(10)).toEqual([uri('office/kế hoạch.plan')]);
  });

  it('are read from their beginning', async () => {
    expect(await files.readFile(uri('office/kế hoạch.plan'), 2)).toBe('KẾ');
  });

  it('are read without a byte order mark, as the editor shows them', async () => {
    writeFileSync(path.join(base, 'office/mark.plan'), '\ufeffKẾ HOẠCH');
    expect(await files.readFile(uri('office/mark.plan'), 20)).toBe('KẾ HOẠCH');
  });

  it.each(['secret.plan', 'office/link.plan', 'office/../secret.plan', 'office/missing.plan'])(
    'do not include %s',
    async (name) => {
      expect(await files.readFile(uri(name), 10)).toBeNull();
    },
  );

  it('do not include other schemes and binary files', async () => {
    expect(await files.readFile('https://example.org/a.plan', 10)).toBeNull();
    writeFileSync(path.join(base, 'office/binary.plan'), 'K\0H\0');
    expect(await files.readFile(uri('office/binary.plan'), 10)).toBeNull();
  });
});
