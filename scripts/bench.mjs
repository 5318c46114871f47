// Measures `plandoc check` on plans that it makes itself, beside a bare Node: medians of several runs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackages, root, runNode } from './set-up.mjs';

installPackages();
runNode('scripts/build.mjs');

const runs = 7;
const work = mkdtempSync(path.join(tmpdir(), 'plandoc-bench-'));
try {
  const bare = median(() => run('-e', '0'));
  console.log(`node -e 0: ${bare.toFixed(0)} ms`);
  for (const tasks of [10, 1000, 10_000]) {
    const file = path.join(work, `${tasks}.plan`);
    const text = planOf(tasks);
    writeFileSync(file, text);
    const time = median(() => run(path.join(root, 'dist/cli.js'), 'check', file));
    const size = `${tasks} tasks, ${(text.length / 1000).toFixed(0)} thousand characters`;
    console.log(
      `plandoc check, ${size}: ${time.toFixed(0)} ms (${(time / bare).toFixed(1)} × node)`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function median(measure) {
  const times = Array.from({ length: runs }, measure).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)];
}

function run(...args) {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

/** A plan whose every third task lacks its lead unit, so that there is something to report. */
function planOf(tasks) {
  const head = 'KẾ HOẠCH\nTrồng cây xanh\n\nI. MỤC ĐÍCH\nTạo bóng mát.\n\nII. NHIỆM VỤ\n';
  const body = Array.from({ length: tasks }, (_, index) => {
    const lead = index % 3 === 0 ? '' : '- Cơ quan chủ trì: Phòng Kinh tế.\n';
    return `${index + 1}. Trồng cây ở tuyến đường số ${index + 1}\n${lead}- Thời hạn: trước ngày 30/11/2026.\n`;
  });
  return `${head}${body.join('')}\nNơi nhận:\n- Phòng Kinh tế;\n- Lưu: VT.\n`;
}
