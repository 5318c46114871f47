/** XML 1.0 and HTML allow no control characters but these three; the rest have no form at all. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML or HTML, between tags or between quotes. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** Text inside a line of Markdown (a cell, a link, a heading): what would be a mark stands as itself. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?[a-z0-9]{1,30};)/gi, '&amp;');
}

/** A path or anchor inside `[…](…)`: letters stay readable, whatever would end the link is encoded. */
export function escapeLink(path: string): string {
  return path.replace(/[\s()<>"%\\[\]?]/g, (mark) =>
    encodeURIComponent(mark).replace(/[()]/g, hex),
  );
}

function hex(mark: string): string {
  return mark === '(' ? '%28' : '%29';
}
