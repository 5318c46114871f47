/** Temporary stand-in until server/src/plan exports recognisePlan. */
import type { Recognition } from '../../../server/src/plan/facts.ts';
export function recognisePlan(text: string): Recognition {
  if (text.trim() === '') return { isPlan: false, reason: 'empty' };
  const title = /^[ \t#*]*KẾ HOẠCH/mu.test(text);
  const sections = /^[ \t#*]*(?:[IVX]+|\d+)[.)]/mu.test(text);
  if (title && sections) return { isPlan: true, reason: 'title-and-sections' };
  return { isPlan: false, reason: title ? 'title-only' : 'no-title' };
}
