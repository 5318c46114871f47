import { words } from './words.mjs';

const begin = '<!-- rules:begin -->';
const end = '<!-- rules:end -->';

/** A README with the table of rules between its marks; as it is where it has no marks. */
export function readmeWithTable(text, found, language) {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + begin.length)}\n\n${table(found, language)}\n\n${text.slice(to)}`;
}

function table(found, language) {
  const say = words[language];
  const rows = found.map(({ rule }) => [
    `[\`${rule.code}\`](docs/rules/${rule.code}.md)`,
    rule.title[language],
    say.severity[rule.severity],
    say.fix[rule.fix],
  ]);
  const lines = [say.columns, say.columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
