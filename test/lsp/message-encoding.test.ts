import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { markLasting } from '../../server/src/lsp/lasting-lists.ts';
import { decodeUtf8, encodeMessage } from '../../server/src/lsp/message-encoding.ts';

describe('messages as bytes', () => {
  const items = () => [{ name: 'Mục đích' }, { name: '“Yêu cầu”\n😀', children: [{ name: 'a' }] }];
  const message = (result: unknown) => ({ jsonrpc: '2.0', id: 7, result });

  it('are the same whether a list lasts or not', () => {
    const plain = encodeMessage(message(items()));
    const lasting = markLasting(items());
    expect(JSON.parse(encodeMessage(message(lasting)).toString())).toEqual(
      JSON.parse(plain.toString()),
    );
    // The second time, the bytes are those that were kept.
    const again = markLasting([...lasting]);
    expect(JSON.parse(encodeMessage(message(again)).toString()).result).toEqual(items());
  });

  it('may hold an empty lasting list', () => {
    expect(encodeMessage(message(markLasting([]))).toString()).toContain('"result":[]');
  });

  it.each(['ngắn', 'Kế hoạch thực hiện 😀 '.repeat(1000)])(
    'are read back, short and long',
    (text) => {
      expect(decodeUtf8(Buffer.from(text))).toBe(text);
    },
  );

  it('are read although they are not UTF-8', () => {
    expect(decodeUtf8(Buffer.from([...Buffer.from('a'.repeat(5000)), 0xff]))).toMatch(
      /^a+\uFFFD$/u,
    );
  });
});
