import { randomUUID } from 'node:crypto';
import type { Platform } from '../check/platform.ts';

/**
 * A text for a log in which lines may be commands to the platform: those that stand in the plans, whoever
 * wrote them, must not be carried out.
 */
export function forLog(text: string, platform: Platform | null): string {
  if (text === '') return text;
  if (platform === 'github') {
    const token = randomUUID();
    return `::stop-commands::${token}\n${text}::${token}::\n`;
  }
  return platform === 'azure' ? text.replace(/##(?=vso\[|\[)/giu, '# #') : text;
}

/** A text without the colours that a terminal shows. */
export function withoutColours(text: string): string {
  return text.replace(/\u001b\[[\d;]{0,20}m/g, '');
}
