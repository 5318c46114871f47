import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const base = '/extension-under-test';

/**
 * Loads an extension and its suite into the web worker extension host. VS Code takes a web extension
 * under development only from the page's own configuration, so that is added as the page loads; the
 * files must come from the page's own origin, so requests under `base` are answered from disk.
 */
export async function serveWebExtension(page, host, extension, suite) {
  await page.context().route(
    (url) => url.host === host && url.pathname.startsWith(`${base}/`),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(
        extension,
        path.normalize(decodeURIComponent(pathname.slice(base.length))),
      );
      if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
      const contentType = file.endsWith('.js') ? 'text/javascript' : 'application/json';
      return route.fulfill({
        path: file,
        headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': contentType },
      });
    },
  );
  const uri = (file) => ({ scheme: 'http', authority: host, path: base + file });
  await page.addInitScript(addDevelopmentOptions, {
    extensions: [uri('')],
    extensionTestsPath: uri(`/${suite}`),
  });
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
