import { isUpperCase } from '../text/letters.ts';

/** Bodies as a sentence writes them; the words after them are places, or the fields they are named after. */
const bodies: readonly (readonly [words: string, then: 'place' | 'fields'])[] = [
  ['Ủy ban nhân dân', 'place'],
  ['Hội đồng nhân dân', 'place'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam', 'place'],
  ['Ban Thường vụ Tỉnh ủy', 'place'],
  ['Ban Thường vụ Thành ủy', 'place'],
  ['Ban Thường vụ Huyện ủy', 'place'],
  ['Ban Thường vụ Đảng ủy', 'place'],
  ['Tỉnh ủy', 'place'],
  ['Thành ủy', 'place'],
  ['Huyện ủy', 'place'],
  ['Quận ủy', 'place'],
  ['Thị ủy', 'place'],
  ['Đảng ủy', 'place'],
  ['Công an', 'place'],
  ['Chính phủ', 'place'],
  ['Thủ tướng Chính phủ', 'place'],
  ['Bộ Chính trị', 'place'],
  ['Ban Bí thư', 'place'],
  ['Ban Chấp hành Trung ương', 'place'],
  ['Sở', 'fields'],
  ['Bộ', 'fields'],
  ['Phòng', 'fields'],
  ['Chi cục', 'fields'],
  ['Cục', 'fields'],
  ['Trung tâm', 'fields'],
];

/** Levels of the administration; the words after them are a place. */
const levels = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?![\p{L}\p{M}])/u;

/**
 * The name of an issuing body as a sentence writes it, from the capitals of a letterhead: “Ủy ban nhân dân
 * huyện Sông Lam” (Nghị định 30/2020/NĐ-CP, Phụ lục II). Other spellings, and bodies whose capitals cannot be
 * known, stay as they are.
 */
export function nameInSentence(name: string): string {
  if (!isUpperCase(name)) return name;
  const lower = name.toLowerCase().replace(/^uỷ/u, 'ủy');
  const body = bodies.find(([words]) => startsWithWords(lower, words.toLowerCase()));
  if (body === undefined) return name;
  const [words, then] = body;
  const rest = lower.slice(words.length).trimStart();
  if (rest === '') return words;
  return `${words} ${then === 'fields' ? fieldsAndPlace(rest) : placeInSentence(rest)}`;
}

function startsWithWords(text: string, words: string): boolean {
  return text === words || text.startsWith(`${words} `);
}

/** “nông nghiệp và môi trường tỉnh bình sơn” → “Nông nghiệp và Môi trường tỉnh Bình Sơn”. */
function fieldsAndPlace(text: string): string {
  const at = text.search(/(?<= )(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) /u);
  const fields = (at < 0 ? text : text.slice(0, at)).replace(
    /(^|, |- | và )(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  return at < 0 ? fields : fields + placeInSentence(text.slice(at));
}

/** “huyện sông lam” → “huyện Sông Lam”. */
function placeInSentence(text: string): string {
  const level = levels.exec(text)?.[0] ?? '';
  return (
    level +
    text.slice(level.length).replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
  );
}
