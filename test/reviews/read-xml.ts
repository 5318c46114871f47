/** What a strict reader of XML gets from a document: its character data, and the values of its attributes. */
export function readXml(xml: string): {
  readonly text: string;
  readonly values: readonly string[];
} {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml))
    throw new Error('XML has no such character.');
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const open: string[] = [];
  const values: string[] = [];
  let text = '';
  let rest = body;
  while (rest !== '') {
    const data = /^[^<]+/.exec(rest)?.[0];
    if (data !== undefined) {
      text += decoded(data);
      rest = rest.slice(data.length);
      continue;
    }
    const tag = /^<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/.exec(rest);
    if (tag === null) throw new Error(`Not well-formed: ${rest.slice(0, 60)}`);
    const [whole, ends, name = '', attributes = '', isEmpty] = tag;
    if (ends === '/' && open.pop() !== name) throw new Error(`${name} ends what is not open.`);
    if (ends === '' && isEmpty === '') open.push(name);
    for (const [, value = ''] of attributes.matchAll(/="([^"]*)"/g)) values.push(decoded(value));
    rest = rest.slice(whole.length);
  }
  if (open.length > 0) throw new Error(`${open.join()} stay open.`);
  return { text, values };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text) || text.includes(']]>'))
    throw new Error(`Not escaped: ${text}`);
  return text.replace(/&([a-z#0-9]+);/g, (_entity, name: string) => entities[name] ?? '');
}
