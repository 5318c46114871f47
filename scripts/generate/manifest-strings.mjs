import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes package.nls.json (Vietnamese first, English beside it) and package.nls.vi.json (Vietnamese
 * alone) from l10n/manifest.json. VS Code has no official Vietnamese display language, so nearly
 * everybody, Vietnamese drafters included, gets the first file: it must serve both readers.
 */
export default function manifestStrings(root) {
  const source = readFileSync(path.join(root, 'l10n/manifest.json'), 'utf8');
  const strings = Object.entries(JSON.parse(source));
  return [
    { file: 'package.nls.json', text: table(strings, bilingual) },
    { file: 'package.nls.vi.json', text: table(strings, ({ vi }) => vi) },
  ];
}

/** Sentences, a button under them or not, stand under each other; a word or title has its English in brackets. */
function bilingual({ vi, en }) {
  return /\.$|\]\(command:/.test(vi) ? `${vi}\n\n${en}` : `${vi} (${en})`;
}

function table(strings, say) {
  const entries = strings.map(([key, message]) => [key, say(message)]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
