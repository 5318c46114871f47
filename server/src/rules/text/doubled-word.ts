import { withoutEnd } from '../../text/trim.ts';
import { lineScan, scanLines } from '../line-scan.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'doubled-word',
  category: 'text',
  severity: 'warning',
  fix: 'safe',
  title: {
    vi: 'Từ bị lặp',
    en: 'A word written twice',
  },
  messages: {
    doubled: {
      vi: '“{words}” bị lặp. Có lẽ còn sót lại khi sửa câu. Bỏ một lần.',
      en: '“{words}” stands here twice. It was probably left over from an edit. Remove one.',
    },
    fix: {
      vi: 'Bỏ “{words}” thừa',
      en: 'Remove the second “{words}”',
    },
  },
  checkPart({ lines, span }, report) {
    for (const { line, start, end } of scanLines(lines, span, scan)) {
      const words = lines.line(line).slice(start, end);
      report(
        'doubled',
        { start: { line, character: start }, end: { line, character: end } },
        { words },
      );
    }
  },
  fixes({ lines, say }, { range }) {
    const line = lines.line(range.start.line);
    const words = line.slice(range.start.character, range.end.character);
    const before = line.slice(0, range.start.character);
    const space = before.length - before.trimEnd().length;
    const start = { line: range.start.line, character: range.start.character - space };
    const edit = { range: { start, end: range.end }, newText: '' };
    return [{ title: say('fix', { words }), safe: true, edits: [edit] }];
  },
});

/** Small words that nobody repeats on purpose; “tiếp theo theo” and “hiện tại tại” are right. */
const smallWords = new Set(['và', 'của', 'các', 'những', 'với', 'cho', 'trong', 'để']);

const marks = '.,;:)';

/** Repeated pairs that are meant: “từng bước từng bước”, “ngày càng ngày càng”. */
const meant = /^(?:từng|mỗi|càng|hết|ngày)$/u;

/**
 * Two syllables that are repeated at once (“liên quan liên quan”), or a small word. A single syllable
 * may be a reduplication (“luôn luôn”, “nhà nhà”). The hit is the second of the two.
 */
const scan = lineScan((line) => {
  if (!mayRepeat(line)) return [];
  const words = line.split(' ');
  const hits: { start: number; end: number }[] = [];
  let start = 0;
  for (const [index, printed] of words.entries()) {
    // The second of two may end the sentence.
    const word = withoutEnd(printed, marks);
    const end = start + word.length;
    const previous = words[index - 1] ?? '';
    if (word === previous && smallWords.has(word)) {
      hits.push({ start, end });
    } else if (word === words[index - 2] && previous === words[index - 3]) {
      // In “cơ quan liên quan liên quan” it is the later pair that is too much.
      const goesOn = withoutEnd(words[index + 1] ?? '', marks) === previous;
      if (!goesOn && isSyllable(word) && isSyllable(previous) && !meant.test(previous)) {
        hits.push({ start: start - previous.length - 1, end });
      }
    }
    start += printed.length + 1;
  }
  return hits;
});

/**
 * Whether some word may equal the one before it, or two words the two before them: compares sums over
 * their letters, since most lines repeat nothing and need not be taken apart.
 */
function mayRepeat(line: string): boolean {
  let third = -1;
  let second = -1;
  let last = -1;
  let sum = 0;
  for (let at = 0; at <= line.length; at++) {
    const code = at < line.length ? line.charCodeAt(at) : 0x20;
    if (code !== 0x20) {
      if (!isMark(code)) sum = (sum * 31 + code) | 0;
      continue;
    }
    const repeats = sum === last || (sum === second && last === third);
    if (repeats && sum !== 0) return true;
    third = second;
    second = last;
    last = sum;
    sum = 0;
  }
  return false;
}

/** A full stop, comma, semicolon, colon or closing bracket. */
function isMark(code: number): boolean {
  if (code > 0x3b) return false;
  return code === 0x2e || code === 0x2c || code === 0x3b || code === 0x3a || code === 0x29;
}

function isSyllable(word: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(word);
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Quy tắc chính tả, dùng từ tiếng Việt.',
    en: 'The rules of Vietnamese spelling and usage.',
  },
  description: {
    vi: 'Báo cụm hai tiếng viết hai lần liền nhau (“liên quan liên quan”) và từ nối viết hai lần (“của của”). Từ láy và cách lặp có chủ ý (“luôn luôn”, “nhà nhà”, “từng bước từng bước”) không bị báo.',
    en: 'Reports two syllables written twice in a row (“liên quan liên quan”) and small words written twice (“của của”). Quiet about reduplication and deliberate repetition (“luôn luôn”, “nhà nhà”, “từng bước từng bước”).',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Các phòng luôn luôn cập nhật hồ sơ; nhà nhà, người người thi đua, từng bước từng bước đi vào nền nếp.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Phối hợp với các cơ quan liên quan ⟦liên quan⟧ kiểm tra hồ sơ, con dấu ⟦con dấu⟧.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Phối hợp với các cơ quan liên quan kiểm tra hồ sơ, con dấu con dấu.
`,
    },
  ],
};
