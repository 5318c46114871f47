// `npm run bench`: what Plandoc costs beside a bare Node, an empty language server and one that reads
// everything again at each key. All take turns, so that the machine's moods fall on each alike; what
// counts is the ratios. Linux only: it reads processor times from /proc. Build first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { Client } from './client.mjs';
import { bookOfPlans, plan } from './plans.mjs';
import { median, Table } from './table.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'plandoc-bench-'));
const turns = Number(process.argv[2] ?? 5);
const keys = 40;
const uri = 'file:///book.plan';

const floor = path.join(folder, 'floor.cjs');
await build({
  entryPoints: [path.join(root, 'bench/servers/floor.mjs')],
  outfile: floor,
  bundle: true,
  minify: true,
  platform: 'node',
  logLevel: 'error',
});
const product = path.join(root, 'dist/server.js');
const program = path.join(root, 'dist/cli.js');
if (!existsSync(product) || !existsSync(program)) {
  console.error('bench: dist/ is not built yet; run npm run build');
  process.exit(2);
}
// Reading them makes a bare Node start three times as slowly, and every ratio to it look better than it is.
delete process.env.NODE_EXTRA_CA_CERTS;
const servers = { plandoc: [product], 'empty server': [floor], 'full pass': [floor, '--scan'] };

try {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  await measureServers();
  measureCommands();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureServers() {
  const small = plan(1, 3);
  const books = { '1 MB': bookOfPlans(1e6), '10 MB': bookOfPlans(1e7) };
  const table = new Table(Object.keys(servers));
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, command] of Object.entries(servers)) {
      // The first turn warms the page cache.
      const put = turn === 0 ? () => undefined : (row, value) => table.put(row, name, value);
      await measureStart(command, small, put);
      for (const [size, book] of Object.entries(books)) await measureBook(command, size, book, put);
    }
  }
  table.print();
}

async function measureStart(command, text, put) {
  const start = performance.now();
  const client = new Client(command);
  await client.start();
  client.open(uri, text);
  await client.request('textDocument/diagnostic', { textDocument: { uri } });
  put('start → first diagnostics, small plan', performance.now() - start);
  put('start → first diagnostics, processor time', client.usage().cpu);
  await client.stop();
}

async function measureBook(command, size, text, put) {
  const client = new Client(command);
  await client.start();
  const ask = async (method) => {
    const start = performance.now();
    await client.request(method, { textDocument: { uri } });
    return performance.now() - start;
  };
  const start = performance.now();
  client.open(uri, text);
  await ask('textDocument/diagnostic');
  put(`${size}: open → diagnostics`, performance.now() - start);
  const line = Math.floor(text.split('\n').length / 2);
  let version = 1;
  for (const method of ['textDocument/diagnostic', 'textDocument/documentSymbol']) {
    const before = client.usage().cpu;
    const times = [];
    for (let key = 0; key < keys; key++) {
      client.type(uri, ++version, line);
      times.push(await ask(method));
    }
    const what = method.slice('textDocument/'.length);
    put(`${size}: key → ${what}`, median(times));
    put(`${size}: key → ${what}, processor time`, (client.usage().cpu - before) / keys);
  }
  for (let key = 0; key < 200; key++) client.type(uri, ++version, line);
  put(`${size}: 200 keys → documentSymbol`, await ask('textDocument/documentSymbol'));
  put(`${size}: peak memory, MiB`, client.usage().peak);
  await client.stop();
}

function measureCommands() {
  const few = writePlans('few', 5);
  const many = writePlans('many', 400);
  const commands = {
    'node -e 0': ['-e', '0'],
    'plandoc check, 5 plans': [program, 'check', few],
    'plandoc check, 400 plans': [program, 'check', many],
  };
  const table = new Table(['wall']);
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, words] of Object.entries(commands)) {
      const start = performance.now();
      spawnSync(process.execPath, words, { stdio: 'ignore' });
      if (turn > 0) table.put(name, 'wall', performance.now() - start);
    }
  }
  table.print();
}

function writePlans(name, count) {
  const target = path.join(folder, name);
  mkdirSync(target);
  for (let number = 1; number <= count; number++) {
    writeFileSync(path.join(target, `${number}.plan`), plan(number));
  }
  return target;
}
