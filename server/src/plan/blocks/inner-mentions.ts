import type { Passage } from '../passage.ts';

/** A phrase that names another place of the same document. */
export interface InnerMention {
  /** UTF-16 offsets into the passage. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'plan' | 'appendix' | 'section';
  /** Folded label of the place: `ii`, `1.2`, `điều 3`; '' where it has none. */
  readonly label: string;
}

const mention =
  /(?<![\p{L}\p{M}0-9])(?:(kế hoạch này|văn bản này|quyết định này|chương trình này)|phụ lục(?:\s+(?:số\s+)?([ivxl]{1,6}|\d{1,2}))?|(mục|phần|khoản|điểm|điều)\s+([ivxl]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-đ](?=\s|\)|,|;)))(?![\p{L}\p{M}0-9])/gu;

/** What follows a reference into another document: “Điều 7 Nghị định số …”, “Mục II Kế hoạch số …”. */
const ofAnother =
  /^[\s,]{0,3}(?:(?:mục|phần|khoản|điểm|điều|phụ lục)\s[^\s,;.]{1,6}[\s,]{0,2}){0,3}(?:của\s|tại\s|theo\s|ban hành\s|kèm theo\s)?(?:bộ\s)?(?:nghị|luật|bộ luật|quyết định|thông tư|chỉ thị|kết luận|kế hoạch số|hướng dẫn|quy|chương trình số|điều lệ|pháp lệnh|hiến pháp|văn bản số)/u;

/** Whether the words behind a reference say that it points into another document. */
export function pointsElsewhere(folded: string): boolean {
  return ofAnother.test(folded);
}

/** Finds “Kế hoạch này”, “Phụ lục II”, “Mục 1.2”, “Điều 3” where they point into this document. */
export function readInnerMentions(passage: Passage): readonly InnerMention[] {
  const { folded } = passage;
  if (!/(?:này|mục|phụ lục|điều|khoản|phần)/u.test(folded)) return [];
  const found: InnerMention[] = [];
  for (const match of folded.matchAll(mention)) {
    const end = match.index + match[0].length;
    if (match[1]) found.push({ start: match.index, end, kind: 'plan', label: '' });
    else if (match[3]) {
      const word = match[3];
      if (word === 'khoản' || word === 'điểm') continue;
      if (pointsElsewhere(folded.slice(end, end + 80))) continue;
      const number = match[4] ?? '';
      const label = word === 'mục' ? number : `${word} ${number}`;
      found.push({ start: match.index, end, kind: 'section', label });
    } else if (!pointsElsewhere(folded.slice(end, end + 80))) {
      found.push({ start: match.index, end, kind: 'appendix', label: match[2] ?? '' });
    }
  }
  return found;
}
