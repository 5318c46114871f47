// Makes syntaxes/plandoc.tmLanguage.json from syntaxes/source, where Vietnamese words are written
// as words and not as classes of letters and marks.
import { writeFileSync } from 'node:fs';
import { grammar } from '../../syntaxes/source/grammar.mjs';

const target = new URL('../../syntaxes/plandoc.tmLanguage.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(grammar, null, 2)}\n`);
