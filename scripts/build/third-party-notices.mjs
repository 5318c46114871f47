import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licences of the npm packages whose files went into the bundles, as one text to ship with them. */
export function thirdPartyNotices(root, bundledFiles) {
  const packages = new Set([...bundledFiles].map(packageFolder).filter(Boolean));
  return [...packages]
    .sort()
    .map((folder) => notice(path.join(root, folder)))
    .join('\n');
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` → `node_modules/a/node_modules/@b/c`. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = existsSync(folder) && readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return `${'='.repeat(78)}\n${name} ${version} (${license})\n\n${text}\n`;
}
