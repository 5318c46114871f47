import { execFileSync } from 'node:child_process';
import { closeAll, findingsOf, ok, outlineOf, showPlan, until } from './support.ts';

/** Only in the node extension host, where the server is a process that can be ended. */
suite('a server that dies', () => {
  teardown(closeAll);

  test('is started again with the open documents as they stand', async () => {
    const editor = await showPlan('thu-vien.plan');
    await outlineOf(editor.document.uri);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'I. CHƯA LƯU\n'));
    const [old] = serverProcesses();
    ok(old, 'the server is no process of this extension host');
    process.kill(old, 'SIGKILL');
    await until(serverProcesses, (now) => now.length === 1 && now[0] !== old);
    await until(
      async () => JSON.stringify(await outlineOf(editor.document.uri)),
      (outline) => outline.includes('CHƯA LƯU'),
    );
    await until(
      () => findingsOf(editor.document.uri),
      (all) => all.length > 0,
    );
  });
});

/** The running language servers of this extension host, by their process ids. */
function serverProcesses(): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && isServer(args))
    .map(([pid]) => Number(pid));
}

function isServer(args: readonly string[]): boolean {
  return args.some((argument) => argument.endsWith('dist/server.js'));
}
