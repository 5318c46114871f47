import { foldWords } from '../../text/fold.ts';

/** Two spellings of one unit have one key: “Đề nghị Ủy ban nhân dân huyện:” and “UBND huyện”. */
export function unitKey(name: string): string {
  return unitNameKey(name).replace(/^(?:đề nghị|giao|yêu cầu|kính gửi)\s+/u, '');
}

/** Names that differ in case, tone placement, marks at the end and common abbreviations have one key. */
export function unitNameKey(name: string): string {
  let key = foldWords(name);
  while (/[\s.,;:]$/u.test(key)) key = key.slice(0, -1);
  for (const [long, short] of unitAbbreviations) key = key.replaceAll(long, short);
  return key;
}

/** Words that the names of units are written with, and what stands for them in keys. */
export const unitAbbreviations: readonly (readonly [string, string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['ủy ban mặt trận tổ quốc', 'ubmttq'],
];
