import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Office, plan } from './office.ts';

const office = new Office();

describe('symbols of the workspace', () => {
  it('are found by number, subject, section and unit, with and without diacritics', async () => {
    await office.start();
    expect((await office.symbols('139/kh'))[0]).toMatch(/^Kế hoạch 139\/KH-UBND/u);
    expect(await office.symbols('phong chong thien tai')).toEqual([
      'Kế hoạch 139/KH-UBND – Phòng, chống thiên tai',
    ]);
    expect(await office.symbols('nhiệm vụ')).toContain('II. NHIỆM VỤ, GIẢI PHÁP');
    expect(await office.symbols('phong van hoa')).toContain('1. Phòng Văn hóa và Thông tin');
    expect(await office.symbols('không có ở đâu')).toEqual([]);
  });

  it('follow edits, changes on disk, deletions and folders that come and go', async () => {
    await office.start();
    expect(await office.symbols('Việc thứ 7')).toHaveLength(1);
    const text = plan({
      number: '7/KH-UBND',
      body: 'UBND XÃ',
      date: '1/12/2023',
      subject: 'Đê điều',
    });
    office.client.open(office.uriOf('xa/7.txt'), text);
    expect(await office.symbols('de dieu')).toHaveLength(1);
    expect(await office.symbols('Việc thứ 7')).toEqual([]);
    office.client.notify('textDocument/didClose', {
      textDocument: { uri: office.uriOf('xa/7.txt') },
    });
    expect(await office.symbols('Việc thứ 7')).toHaveLength(1);
    rmSync(path.join(office.folder, 'xa/8.txt'));
    office.write('xa/9.txt', text);
    const changes = ['8', '9'].map((name) => ({ uri: office.uriOf(`xa/${name}.txt`), type: 2 }));
    office.client.notify('workspace/didChangeWatchedFiles', { changes });
    expect(await office.symbols('Việc thứ 8')).toEqual([]);
    expect(await office.symbols('de dieu')).toHaveLength(1);

    const added = mkdtempSync(path.join(tmpdir(), 'plandoc-added-'));
    writeFileSync(path.join(added, 'them.plan'), text.replace('Đê điều', 'Trồng rừng'));
    const one = { uri: pathToFileURL(added).href, name: 'added' };
    const change = (event: object): void =>
      office.client.notify('workspace/didChangeWorkspaceFolders', { event });
    change({ added: [one], removed: [] });
    expect(await office.symbols('trong rung')).toHaveLength(1);
    change({ added: [], removed: [one] });
    expect(await office.symbols('trong rung')).toEqual([]);
  });

  it('do without files that cannot be read, and read none twice through links', async () => {
    office.write('bytes.plan', Buffer.from([0x53, 0, 0xff, 0xfe, 0]));
    office.write(
      'node_modules/x/a.plan',
      plan({ number: '1/KH-X', body: 'X', date: '', subject: 'Ngoài' }),
    );
    writeFileSync(path.join(office.folder, 'long.txt'), Buffer.alloc(21_000_000, 0x61));
    symlinkSync(office.folder, path.join(office.folder, 'xa/loop'));
    await office.start();
    expect(await office.symbols('Việc thứ')).toHaveLength(12);
    expect(await office.symbols('Ngoài')).toEqual([]);
  });

  it('are there again at the next start, from what was kept, be some of it broken', async () => {
    await office.start();
    expect(await office.symbols('Việc thứ')).toHaveLength(12);
    const kept = (): string[] =>
      readdirSync(office.cacheFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.json'),
      );
    await expect.poll(() => kept().length, { timeout: 10_000 }).toBeGreaterThan(3);
    await office.client.hangUp();
    writeFileSync(path.join(office.cacheFolder, kept()[0] ?? ''), '{ broken');
    office.write(
      'xa/5.txt',
      plan({ number: '5/KH-UBND', body: 'XÃ', date: '', subject: 'Sửa cầu' }),
    );
    office.connect();
    await office.start();
    expect(await office.symbols('Việc thứ')).toHaveLength(11);
    expect(await office.symbols('sua cau')).toHaveLength(1);
  });

  it('survive a server that is killed while it reads', async () => {
    await office.start();
    const { answer } = office.client.start('workspace/symbol', { query: 'kế hoạch' });
    void answer;
    await office.client.hangUp();
    office.connect();
    await office.start();
    expect(await office.symbols('Việc thứ')).toHaveLength(12);
  });
});
