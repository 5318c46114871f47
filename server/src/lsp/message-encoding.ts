import { Buffer, isUtf8, transcode } from 'node:buffer';
import type {
  ContentTypeDecoderOptions,
  Message,
  MessageReaderOptions,
  ResponseMessage,
} from 'vscode-jsonrpc/node';
import { noteMessageLength } from './start-up.ts';
import { isLasting } from './lasting-lists.ts';

/** Shorter messages are decoded faster the ordinary way. */
const longMessage = 4096;

/**
 * How messages become bytes on a stream. Vietnamese text is two to three bytes a letter, which Node
 * decodes about eight times faster by way of UTF-16; opening a document of 1 MB feels it.
 */
export const readerOptions: MessageReaderOptions = {
  charset: 'utf-8',
  contentTypeDecoder: {
    name: 'application/json',
    decode: (bytes: Uint8Array, _options: ContentTypeDecoderOptions): Promise<Message> => {
      noteMessageLength(bytes.length);
      try {
        return Promise.resolve(JSON.parse(decodeUtf8(bytes)) as Message);
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
  },
};

/** The bytes of items that were sent before; see `markLasting`. */
const bytesOfItem = new WeakMap<object, Uint8Array>();
const comma = Buffer.from(',');

export function encodeMessage(message: Message): Buffer {
  const { result, ...rest } = message as ResponseMessage;
  if (!isLasting(result)) return Buffer.from(JSON.stringify(message));
  const parts: Uint8Array[] = [Buffer.from(`${JSON.stringify(rest).slice(0, -1)},"result":[`)];
  for (const [index, item] of result.entries()) {
    let bytes = bytesOfItem.get(item);
    if (bytes === undefined) {
      bytes = Buffer.from(JSON.stringify(item));
      bytesOfItem.set(item, bytes);
    }
    if (index > 0) parts.push(comma);
    parts.push(bytes);
  }
  parts.push(Buffer.from(']}'));
  return Buffer.concat(parts);
}

export function decodeUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.length > longMessage && isUtf8(buffer)
    ? transcode(buffer, 'utf8', 'utf16le').toString('utf16le')
    : buffer.toString('utf8');
}
