import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';

const base = '/extension-under-test';

/**
 * Loads an extension and its suite into the web worker extension host. VS Code takes a web extension
 * under development only from the page's own configuration, so that is added as the page loads. The
 * files must come from the page's own origin, and for other extensions too, which do not run in the page:
 * the one for JSON reads the schemas. So a server of our own stands before VS Code's. Resolves to its host.
 */
export async function serveWebExtension(page, host, extension, suite) {
  const front = await startFront(host, extension);
  page.once('close', () => front.close());
  const uri = (file) => ({ scheme: 'http', authority: front.host, path: base + file });
  await page.addInitScript(addDevelopmentOptions, {
    extensions: [uri('')],
    extensionTestsPath: uri(`/${suite}`),
  });
  return front.host;
}

/** Answers requests under `base` from the folder of the extension, and hands all others to VS Code's server. */
async function startFront(host, extension) {
  const [hostname, port] = host.split(':');
  const front = createServer((incoming, answer) => {
    const { pathname } = new URL(incoming.url, `http://${host}`);
    if (pathname.startsWith(`${base}/`)) return answerFile(extension, pathname, answer);
    const { method, headers, url } = incoming;
    const onward = request({ hostname, port, method, headers, path: url }, (response) => {
      answer.writeHead(response.statusCode, response.headers);
      response.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  const open = new Set();
  front.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  // The page talks to its extension hosts over web sockets.
  front.on('upgrade', ({ method, url, rawHeaders }, socket, head) => {
    const onward = connect(Number(port), hostname, () => {
      const lines = [`${method} ${url} HTTP/1.1`];
      for (let i = 0; i < rawHeaders.length; i += 2)
        lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
      onward.write(`${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise((resolve) => front.listen(0, '127.0.0.1', resolve));
  const close = () => {
    front.close();
    for (const socket of open) socket.destroy();
  };
  return { host: `127.0.0.1:${front.address().port}`, close };
}

function answerFile(extension, pathname, answer) {
  const name = path.normalize(decodeURIComponent(pathname.slice(base.length)));
  const file = path.join(extension, name);
  if (!existsSync(file) || !statSync(file).isFile()) {
    answer.writeHead(404).end();
    return;
  }
  const type = file.endsWith('.js') ? 'text/javascript' : 'application/json';
  answer.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': type });
  createReadStream(file).pipe(answer);
}

/** Runs in the page, before VS Code's own scripts read the configuration. */
function addDevelopmentOptions(options) {
  document.addEventListener(
    'readystatechange',
    () => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta) return;
      const configuration = JSON.parse(meta.dataset.settings);
      configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
      meta.dataset.settings = JSON.stringify(configuration);
    },
    { once: true },
  );
}
