// A language server that does nothing: what a process, the protocol's library and the messages cost.
// With `--scan` it reads the whole text again at each change, as the simplest server would: a line at a
// time, by a few regular expressions.
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

const scans = process.argv.includes('--scan');
const texts = new Map();
const connection = createMessageConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);
connection.onRequest('initialize', () => ({
  capabilities: { textDocumentSync: 2, documentSymbolProvider: true, diagnosticProvider: {} },
}));
connection.onNotification('textDocument/didOpen', ({ textDocument }) => {
  texts.set(textDocument.uri, textDocument.text.split('\n'));
});
connection.onNotification('textDocument/didChange', ({ textDocument, contentChanges }) => {
  const lines = texts.get(textDocument.uri);
  for (const { range, text } of contentChanges) {
    const { start, end } = range;
    const joined =
      lines[start.line].slice(0, start.character) + text + lines[end.line].slice(end.character);
    lines.splice(start.line, end.line - start.line + 1, ...joined.split('\n'));
  }
});
connection.onRequest('textDocument/diagnostic', ({ textDocument }) => ({
  kind: 'full',
  items: scans
    ? scan(textDocument.uri, /\d{1,2}\/\d{1,2}\/\d{4}|số \d+\/\S+|\s{2,}| [,;.]/gu, 200)
    : [],
}));
connection.onRequest('textDocument/documentSymbol', ({ textDocument }) =>
  scans
    ? scan(textDocument.uri, /^(?:#{1,6}|[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)).*$/gu, 20_000).map(
        (range) => ({
          name: '…',
          kind: 15,
          range: range.range,
          selectionRange: range.range,
        }),
      )
    : [],
);
connection.onRequest('shutdown', () => null);
connection.onNotification('exit', () => process.exit(0));
connection.listen();

function scan(uri, pattern, limit) {
  const found = [];
  for (const [line, text] of texts.get(uri).entries()) {
    for (const match of text.matchAll(pattern)) {
      const start = { line, character: match.index };
      const end = { line, character: match.index + match[0].length };
      found.push({ range: { start, end }, message: 'x' });
    }
  }
  return found.slice(0, limit);
}
