import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
  TypeHierarchyItem,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildServer } from './server-bundle.ts';
import { pullingClient, TestClient } from './test-client.ts';

interface PlanWords {
  readonly number: string;
  readonly body: string;
  readonly date: string;
  readonly subject: string;
  readonly basis?: string;
  readonly task?: string;
}

function plan({
  number,
  body,
  date,
  subject,
  basis = '',
  task = 'Mở thư viện',
}: PlanWords): string {
  return `${body}

Số: ${number}

Sông Lam, ngày ${date}

KẾ HOẠCH
${subject}

${basis}

I. MỤC ĐÍCH, YÊU CẦU
Đưa sách đến từng thôn.

II. NHIỆM VỤ, GIẢI PHÁP
1. ${task}
- Cơ quan chủ trì: Phòng Văn hóa và Thông tin.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa và Thông tin
Báo cáo kết quả.
`;
}

const province = plan({
  number: '139/KH-UBND',
  body: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM',
  date: '19 tháng 9 năm 2023',
  subject: 'Phát triển văn hóa đọc giai đoạn 2023 - 2025',
  basis: 'Thực hiện Kết luận số 81-KL/TW ngày 04/6/2023 của Bộ Chính trị về văn hóa đọc.',
});
const otherProvince = province
  .replace('TỈNH SÔNG LAM', 'TỈNH BÌNH SƠN')
  .replace('19 tháng 9 năm 2023', '02 tháng 3 năm 2024')
  .replace('Phát triển văn hóa đọc giai đoạn 2023 - 2025', 'Phòng, chống thiên tai');
const district = plan({
  number: '21/KH-UBND',
  body: 'ỦY BAN NHÂN DÂN HUYỆN ĐÔNG HÀ',
  date: '03 tháng 10 năm 2023',
  subject: 'Thực hiện Kế hoạch số 139/KH-UBND của UBND tỉnh Sông Lam',
  basis:
    'Thực hiện Kế hoạch số 139/KH-UBND ngày 19/9/2023 của UBND tỉnh Sông Lam về phát triển văn hóa đọc, Ủy ban nhân dân huyện xây dựng kế hoạch như sau:',
  task: 'Xây dựng tủ sách theo Kế hoạch số 139/KH-UBND',
});

let server: string;
let client: TestClient;
let folder: string;
let cacheFolder: string;

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const write = (name: string, text: string | Buffer): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

beforeAll(async () => {
  server = await buildServer();
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plandoc-office-'));
  cacheFolder = mkdtempSync(path.join(tmpdir(), 'plandoc-cache-'));
  write('tinh/139.plan', province);
  write('tinh-khac/139.plan', otherProvince);
  write('huyen/21.md', district);
  // So many that threads read them.
  for (let number = 1; number <= 12; number++) {
    const own = { number: `${number}/KH-UBND`, subject: `Việc thứ ${number}` };
    write(`xa/${number}.txt`, plan({ ...own, body: 'UBND XÃ', date: '01 tháng 12 năm 2023' }));
  }
  client = new TestClient(server);
});
afterEach(() => client.hangUp());

async function start(more: object = {}): Promise<void> {
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'office' }];
  const initializationOptions = { cacheFolder };
  await client.initialize(
    {
      ...pullingClient,
      workspace: {
        ...pullingClient.workspace,
        workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
      },
      textDocument: { ...pullingClient.textDocument, implementation: { linkSupport: true } },
    },
    { workspaceFolders, initializationOptions, ...more },
  );
}

async function symbols(query: string): Promise<string[]> {
  const found = await client.request('workspace/symbol', { query });
  return (found as SymbolInformation[]).map(({ name }) => name);
}

/** Opens a plan and asks about the first place of some words in it. */
function at(name: string, text: string, words: string) {
  client.open(uriOf(name), text);
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(words));
  return client.at(uriOf(name), line, (lines[line]?.indexOf(words) ?? 0) + 1);
}

describe('symbols of the workspace', () => {
  it('are found by number, subject, section and unit, with and without diacritics', async () => {
    await start();
    expect((await symbols('139/kh'))[0]).toMatch(/^Kế hoạch 139\/KH-UBND/u);
    expect(await symbols('phong chong thien tai')).toEqual([
      'Kế hoạch 139/KH-UBND – Phòng, chống thiên tai',
    ]);
    expect(await symbols('nhiệm vụ')).toContain('II. NHIỆM VỤ, GIẢI PHÁP');
    expect(await symbols('phong van hoa')).toContain('1. Phòng Văn hóa và Thông tin');
    expect(await symbols('không có ở đâu')).toEqual([]);
  });

  it('follow edits, changes on disk, deletions and folders that come and go', async () => {
    await start();
    expect(await symbols('Việc thứ 7')).toHaveLength(1);
    const text = plan({
      number: '7/KH-UBND',
      body: 'UBND XÃ',
      date: '1/12/2023',
      subject: 'Đê điều',
    });
    client.open(uriOf('xa/7.txt'), text);
    expect(await symbols('de dieu')).toHaveLength(1);
    expect(await symbols('Việc thứ 7')).toEqual([]);
    client.notify('textDocument/didClose', { textDocument: { uri: uriOf('xa/7.txt') } });
    expect(await symbols('Việc thứ 7')).toHaveLength(1);
    rmSync(path.join(folder, 'xa/8.txt'));
    write('xa/9.txt', text);
    const changes = ['8', '9'].map((name) => ({ uri: uriOf(`xa/${name}.txt`), type: 2 }));
    client.notify('workspace/didChangeWatchedFiles', { changes });
    expect(await symbols('Việc thứ 8')).toEqual([]);
    expect(await symbols('de dieu')).toHaveLength(1);

    const added = mkdtempSync(path.join(tmpdir(), 'plandoc-added-'));
    writeFileSync(path.join(added, 'them.plan'), text.replace('Đê điều', 'Trồng rừng'));
    const one = { uri: pathToFileURL(added).href, name: 'added' };
    const change = (event: object): void =>
      client.notify('workspace/didChangeWorkspaceFolders', { event });
    change({ added: [one], removed: [] });
    expect(await symbols('trong rung')).toHaveLength(1);
    change({ added: [], removed: [one] });
    expect(await symbols('trong rung')).toEqual([]);
  });

  it('do without files that cannot be read, and read none twice through links', async () => {
    write('bytes.plan', Buffer.from([0x53, 0, 0xff, 0xfe, 0]));
    write(
      'node_modules/x/a.plan',
      plan({ number: '1/KH-X', body: 'X', date: '', subject: 'Ngoài' }),
    );
    writeFileSync(path.join(folder, 'long.txt'), Buffer.alloc(21_000_000, 0x61));
    symlinkSync(folder, path.join(folder, 'xa/loop'));
    await start();
    expect(await symbols('Việc thứ')).toHaveLength(12);
    expect(await symbols('Ngoài')).toEqual([]);
  });

  it('are there again at the next start, from what was kept, be some of it broken', async () => {
    await start();
    expect(await symbols('Việc thứ')).toHaveLength(12);
    const kept = (): string[] =>
      readdirSync(cacheFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.json'),
      );
    await expect.poll(() => kept().length, { timeout: 10_000 }).toBeGreaterThan(3);
    await client.hangUp();
    writeFileSync(path.join(cacheFolder, kept()[0] ?? ''), '{ broken');
    write('xa/5.txt', plan({ number: '5/KH-UBND', body: 'XÃ', date: '', subject: 'Sửa cầu' }));
    client = new TestClient(server);
    await start();
    expect(await symbols('Việc thứ')).toHaveLength(11);
    expect(await symbols('sua cau')).toHaveLength(1);
  });

  it('survive a server that is killed while it reads', async () => {
    await start();
    const { answer } = client.start('workspace/symbol', { query: 'kế hoạch' });
    void answer;
    await client.hangUp();
    client = new TestClient(server);
    await start();
    expect(await symbols('Việc thứ')).toHaveLength(12);
  });
});

describe('a directive across files', () => {
  it('is defined in its own file: of several with one number the one that date and place mean', async () => {
    await start();
    const place = at('huyen/21.md', district, '139/KH-UBND ngày');
    const links = (await client.request('textDocument/definition', place)) as LocationLink[];
    expect(links.map(({ targetUri }) => targetUri)).toEqual([uriOf('tinh/139.plan')]);
    const { contents } = (await client.request('textDocument/hover', place)) as Hover;
    expect(JSON.stringify(contents)).toContain('139.plan');
  });

  it('has plans that carry it out, and stands above them in the hierarchy', async () => {
    await start();
    const place = at('tinh/139.plan', province, '139/KH-UBND');
    const plans = (await client.request('textDocument/implementation', place)) as LocationLink[];
    expect(plans.map(({ targetUri }) => targetUri)).toEqual([uriOf('huyen/21.md')]);
    const [item] = (await client.request(
      'textDocument/prepareTypeHierarchy',
      place,
    )) as TypeHierarchyItem[];
    const names = async (method: string): Promise<string[]> => {
      const items = (await client.request(method, { item })) as TypeHierarchyItem[];
      return items.map(({ name }) => name);
    };
    expect(await names('typeHierarchy/supertypes')).toEqual(['Kết luận 81-KL/TW']);
    expect(await names('typeHierarchy/subtypes')).toEqual(['Kế hoạch 21/KH-UBND']);
  });

  it('is found wherever it is cited, and renamed there after a look', async () => {
    await start();
    const place = at('tinh/139.plan', province, '139/KH-UBND');
    const context = { includeDeclaration: false };
    const found = (await client.request('textDocument/references', {
      ...place,
      context,
    })) as Location[];
    expect(new Set(found.map(({ uri }) => uri))).toEqual(new Set([uriOf('huyen/21.md')]));
    expect(found).toHaveLength(3);
    const edit = (await client.request('textDocument/rename', {
      ...place,
      newName: '140/KH-UBND',
    })) as WorkspaceEdit;
    const changes = (edit.documentChanges ?? []).map((change) =>
      'edits' in change ? [change.textDocument.uri, change.edits.length] : [],
    );
    expect(changes).toEqual([
      [uriOf('tinh/139.plan'), 1],
      [uriOf('huyen/21.md'), 3],
    ]);
    expect(edit.changeAnnotations?.['elsewhere']?.needsConfirmation).toBe(true);
    const wrong = client.request('textDocument/rename', { ...place, newName: 'abc' });
    await expect(wrong).rejects.toThrow(/số, ký hiệu/u);
  });

  it('is known from the catalogue where it is no file', async () => {
    const entry = {
      number: '81-KL/TW',
      status: 'replaced',
      replacedBy: '90-KL/TW',
      link: 'https://a.vn/81',
    };
    write('directives.json', JSON.stringify({ directives: [entry] }, null, 2));
    await start();
    const place = at('tinh/139.plan', province, '81-KL/TW');
    const [link] = (await client.request('textDocument/definition', place)) as LocationLink[];
    expect([link?.targetUri, link?.targetRange.start.line]).toEqual([uriOf('directives.json'), 3]);
    const { contents } = (await client.request('textDocument/hover', place)) as Hover;
    expect(JSON.stringify(contents)).toContain('đã bị thay thế bởi 90-KL/TW');
    const links = await client.request('textDocument/documentLink', place);
    expect(links).toMatchObject([{ target: 'https://a.vn/81' }]);
  });

  it('is known from a sheet that the configuration names, and out of force there', async () => {
    write('.plandoc.json', '{ "catalogue": "van ban/danh-muc.csv" }');
    write('van ban/danh-muc.csv', 'Số ký hiệu;Hiệu lực\n81-KL/TW;bị bãi bỏ\n');
    await start();
    await symbols('x');
    client.open(uriOf('tinh/139.plan'), province);
    const textDocument = { uri: uriOf('tinh/139.plan') };
    const codes = async (): Promise<unknown[]> => {
      const report = await client.request('textDocument/diagnostic', { textDocument });
      return (report as { items: { code: string }[] }).items.map(({ code }) => code);
    };
    await codes();
    await symbols('x');
    expect(await codes()).toContain('directive-not-in-force');
  });
});
