// What the user sees of a server that dies: nothing the first times, one message when it goes on.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

export default [
  {
    name: 'a server that dies repeatedly is told once, with the log at hand',
    file: 'thu-vien.plan',
    async run(workbench, server) {
      const message = workbench.page.locator('.notification-toast');
      let last = 0;
      for (let death = 1; death <= 5; death += 1) {
        last = await nextServer(server.data, last);
        await workbench.findingsShow();
        assert.equal(await message.count(), 0);
        process.kill(last, 'SIGKILL');
      }
      await message.getByText('dừng đột ngột nhiều lần').waitFor();
      assert.equal(await message.count(), 1);
      await message.getByText('Mở nhật ký').click();
      await workbench.page
        .locator('.part.panel .view-line', { hasText: '[error]' })
        .first()
        .waitFor();
      assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
      await workbench.command('Khởi động lại máy chủ ngôn ngữ');
      await nextServer(server.data, last);
    },
  },
];

/** Waits until a language server runs that is not the last one; returns its process id. */
async function nextServer(profile, last) {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
    const running = lines.filter((line) => line.includes(profile) && /dist\/server\.js/.test(line));
    const [pid] = running.map((line) => Number.parseInt(line, 10)).filter((id) => id !== last);
    if (pid !== undefined) return pid;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no new language server was started');
}
