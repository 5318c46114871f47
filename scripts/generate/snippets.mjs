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

Gõ vài chữ đầu, có dấu hay không dấu; danh sách gợi ý tự hiện, phím Tab nhận gợi ý rồi đưa đến ô tiếp theo. Số thứ tự hay dấu đầu dòng đã có trên dòng thì không bị lặp lại.

Type the first letters, with or without diacritics; the list shows by itself, Tab takes a suggestion and then goes from field to field. A number or bullet that the line has already is not repeated.

| Đoạn mẫu | Gõ / Type | Nội dung | What it is |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  return [{ file: 'docs/snippets.md', text }];
}
