import { foldWords } from '../../text/fold.ts';

/** Two spellings of one unit have one key: “Đề nghị Ủy ban nhân dân huyện:” and “UBND huyện”. */
export function unitKey(name: string): string {
  let key = foldWords(name);
  while (/[\s.,;:]$/.test(key)) key = key.slice(0, -1);
  key = key.replace(/^(?:đề nghị|giao|yêu cầu|kính gửi)\s+/u, '');
  for (const [long, short] of abbreviations) key = key.replaceAll(long, short);
  return key;
}

const abbreviations: readonly (readonly [string, string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['ủy ban mặt trận tổ quốc', 'ubmttq'],
];
