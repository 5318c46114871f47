import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Makes docs/snippets.md, the list of all snippets, from snippets/plandoc.json. */
export default function snippetList(root) {
  const snippets = JSON.parse(readFileSync(path.join(root, 'snippets/plandoc.json'), 'utf8'));
  const rows = Object.entries(snippets).map(([name, { prefix, description }]) => {
    const [, vietnamese, english] = /^(.*) \(([^()]*)\)$/u.exec(description);
    const prefixes = prefix.map((one) => `\`${one}\``).join(', ');
    return `| ${name} | ${prefixes} | ${vietnamese} | ${english} |`;
  });
  const text = `<!-- Generated from snippets/plandoc.json; do not edit. -->

# Đoạn mẫu / Snippets

Gõ vài chữ đầu rồi chọn trong danh sách gợi ý; phím Tab đưa đến ô tiếp theo. Gõ có dấu hay không dấu đều được.

Type the first letters and choose from the list; Tab goes to the next field. With or without diacritics.

| Đoạn mẫu | Gõ / Type | Nội dung | What it is |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  return [{ file: 'docs/snippets.md', text }];
}
