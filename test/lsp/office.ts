import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SymbolInformation } from 'vscode-languageserver-protocol';
import { afterEach, beforeAll, beforeEach } from 'vitest';
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

export function plan({
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

export const province = plan({
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
export const district = plan({
  number: '21/KH-UBND',
  body: 'ỦY BAN NHÂN DÂN HUYỆN ĐÔNG HÀ',
  date: '03 tháng 10 năm 2023',
  subject: 'Thực hiện Kế hoạch số 139/KH-UBND của UBND tỉnh Sông Lam',
  basis:
    'Thực hiện Kế hoạch số 139/KH-UBND ngày 19/9/2023 của UBND tỉnh Sông Lam về phát triển văn hóa đọc, Ủy ban nhân dân huyện xây dựng kế hoạch như sau:',
  task: 'Xây dựng tủ sách theo Kế hoạch số 139/KH-UBND',
});

/** A folder of plans, new for each test, and a server that is asked about it. */
export class Office {
  client!: TestClient;
  folder = '';
  cacheFolder = '';
  private server = '';

  constructor() {
    beforeAll(async () => {
      this.server = await buildServer();
    });
    beforeEach(() => {
      this.folder = mkdtempSync(path.join(tmpdir(), 'plandoc-office-'));
      this.cacheFolder = mkdtempSync(path.join(tmpdir(), 'plandoc-cache-'));
      this.write('tinh/139.plan', province);
      this.write('tinh-khac/139.plan', otherProvince);
      this.write('huyen/21.md', district);
      // So many that threads read them.
      for (let number = 1; number <= 12; number++) {
        const own = { number: `${number}/KH-UBND`, subject: `Việc thứ ${number}` };
        const text = plan({ ...own, body: 'UBND XÃ', date: '01 tháng 12 năm 2023' });
        this.write(`xa/${number}.txt`, text);
      }
      this.connect();
    });
    afterEach(() => this.client.hangUp());
  }

  /** A fresh server, which `start` speaks to first. */
  connect(): void {
    this.client = new TestClient(this.server);
  }

  async start(more: object = {}): Promise<void> {
    const workspaceFolders = [{ uri: pathToFileURL(this.folder).href, name: 'office' }];
    const initializationOptions = { cacheFolder: this.cacheFolder };
    await this.client.initialize(
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

  uriOf(name: string): string {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  write(name: string, text: string | Buffer): void {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), text);
  }

  /** The names of the symbols for a query; every file is read then. */
  async symbols(query: string): Promise<string[]> {
    const found = await this.client.request('workspace/symbol', { query });
    return (found as SymbolInformation[]).map(({ name }) => name);
  }

  /** Opens a plan and asks about the first place of some words in it. */
  at(name: string, text: string, words: string) {
    this.client.open(this.uriOf(name), text);
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes(words));
    return this.client.at(this.uriOf(name), line, (lines[line]?.indexOf(words) ?? 0) + 1);
  }
}
