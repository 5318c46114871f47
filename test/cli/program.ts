import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { lazyBundles } from '../../scripts/build/lazy-bundles.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** The real program, bundled as it is shipped, in a folder of its own. */
export interface Program {
  /** The program itself, for tests that talk to it while it runs. */
  readonly file: string;
  run(folder: string, words: readonly string[], more?: RunOptions): Outcome;
  /** Removes the program and every folder that `workFolder` made. */
  remove(): void;
}

const made: string[] = [];

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

export async function buildProgram(): Promise<Program> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plandoc-program-'));
  const lazy = lazyBundles(root, { 'server/src/lsp/node.ts': './server.js' });
  const bundle = (entry: string, outfile: string): Promise<unknown> =>
    build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: path.join(folder, outfile),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      target: 'node20',
      supported: { 'dynamic-import': false },
      plugins: [lazy.plugin],
      logLevel: 'error',
    });
  await bundle('server/src/cli/main.ts', 'cli.js');
  for (let part = lazy.next(); part; part = lazy.next()) {
    await bundle(part.entryPoints[0] as string, path.basename(part.outfile));
  }
  return {
    file: path.join(folder, 'cli.js'),
    run(workFolder, words, { input, environment } = {}) {
      const result = spawnSync(process.execPath, [path.join(folder, 'cli.js'), ...words], {
        cwd: workFolder,
        input: input ?? '',
        env: { PATH: process.env['PATH'], LANG: 'vi_VN.UTF-8', ...environment },
        encoding: 'utf8',
      });
      return { status: result.status, output: result.stdout, errors: result.stderr };
    },
    remove: () => {
      for (const old of [folder, ...made]) rmSync(old, { recursive: true, force: true });
    },
  };
}

/** A folder with these files, for one test. */
export function workFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plandoc-work-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** A sound little plan. */
export const soundPlan = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 20/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Tập huấn nghiệp vụ văn thư năm 2025

Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Nâng cao nghiệp vụ cho công chức làm công tác văn thư.

II. NHIỆM VỤ

1. Mở lớp tập huấn cho các phòng, đơn vị.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: Tháng 5/2025

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở

- Chủ trì, phối hợp với các phòng, đơn vị mở lớp trước ngày 31/5/2025.
- Báo cáo kết quả về UBND tỉnh trước ngày 15/6/2025./.

Nơi nhận:
- UBND tỉnh (để b/c);
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Văn Bình
`;

/** The same plan without its recipients: one error. */
export const planWithoutRecipients = soundPlan.replace(/Nơi nhận:.*- Lưu: VT\.\n/su, '');
