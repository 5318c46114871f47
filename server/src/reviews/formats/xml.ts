import { escapeXml } from '../../exports/formats/escape.ts';

/** An attribute; a line break would be read back as a space, so it is written as one. */
export function attribute(name: string, value: string | number): string {
  return ` ${name}="${escapeXml(String(value).replace(/[\t\r\n]+/g, ' '))}"`;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
