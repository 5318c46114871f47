import type { Plan } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { askedOfLine } from '../line-readers.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { isWritten } from './written-line.ts';

export const rule = defineRule({
  code: 'foreign-text',
  category: 'structure',
  severity: 'information',
  fix: 'offered',
  title: {
    vi: 'Chữ của trang web lẫn vào văn bản',
    en: 'Text of a web page that is not of the plan',
  },
  messages: {
    foreign: {
      vi: 'Từ đây có {count} dòng của trang web (thực đơn, nút bấm), không thuộc kế hoạch. Chúng lẫn vào khi chép văn bản từ mạng. Xóa các dòng này.',
      en: 'From here on {count} lines are of a web page (menus, buttons), not of the plan. They came with a copy from the web. Remove them.',
    },
    fix: { vi: 'Xóa {count} dòng của trang web', en: 'Remove {count} lines of the web page' },
  },
  check({ plan, lines }, report) {
    for (const { first, count } of foreignRuns(plan, lines)) {
      const text = lines.line(first);
      const start = text.length - text.trimStart().length;
      const range = {
        start: { line: first, character: start },
        end: { line: first, character: text.trimEnd().length },
      };
      report('foreign', range, { count });
    }
  },
  fixes({ plan, lines, say }, { range }) {
    const run = foreignRuns(plan, lines).find(({ first }) => first === range.start.line);
    if (run === undefined) return [];
    const { first, end, count } = run;
    const last = { line: lines.lineCount - 1, character: lines.line(lines.lineCount - 1).length };
    const whole = {
      start: { line: first, character: 0 },
      end: end < lines.lineCount ? { line: end, character: 0 } : last,
    };
    return [{ title: say('fix', { count }), safe: false, edits: [{ range: whole, newText: '' }] }];
  },
});

/** Lines `first … end - 1`, of which `count` have text. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly count: number;
}

/** A page's menu is within so many lines above the plan and below it. */
const mostLines = 80;
/** A plan may have a line “Ghi chú”; so many of them are a menu. */
const leastMenuLines = 3;

/** What the pages of law libraries and offices print around a document. */
const menuLine =
  /^(?:đăng nhập|đăng ký|đăng xuất|tải về|tải văn bản|lược đồ|văn bản gốc|văn bản liên quan|văn bản cùng lĩnh vực|liên quan (?:nội dung|hiệu lực)|trích lược|thuộc tính|bản (?:tiếng việt|tiếng anh|dịch)|lưu trữ|ghi chú|thông báo|thành viên|trang chủ|liên hệ|chia sẻ|bình luận|ý kiến|xem thêm|in bài viết|in trang|lượt xem|giới thiệu|tin tức|sự kiện|văn bản|thư viện|dịch vụ công|hỏi đáp|góp ý|rss|sơ đồ (?:trang|cổng|website)|a- a a\+|(?:các )?tin (?:liên quan|cùng chuyên mục|khác|mới|mới nhất|đã đưa)|(?:file|tệp|tài liệu) đính kèm|facebook|google|zalo|twitter|youtube|tiếng anh|english|về đầu trang|quay lại|hiệu lực)$|^(?:số hiệu|loại văn bản|nơi ban hành|cơ quan ban hành|người ký|ngày ban hành|ngày hiệu lực|ngày công báo|số công báo|ngày đăng|tình trạng|lượt xem|lượt truy cập|tổng lượt truy cập|đang trực tuyến|lĩnh vực|từ khóa|địa chỉ|điện thoại|email|fax|hotline|website)\s*:|^bản quyền (?:thuộc|©)|^(?:đăng nhập bằng|tải về văn bản|chia sẻ (?:qua|lên))\s/u;

function foreignRuns(plan: Plan, lines: PlanLines): readonly Run[] {
  const start = startOfDocument(plan, lines);
  const runs: Run[] = [];
  if (start > 0 && start <= mostLines && menuLines(lines, 0, start).length >= leastMenuLines) {
    runs.push(runOf(lines, 0, start));
  }
  const from = Math.max(start, endOfDocument(plan), lines.lineCount - mostLines);
  const after = menuLines(lines, from, lines.lineCount);
  const [first] = after;
  if (first !== undefined && after.length >= leastMenuLines) {
    runs.push(runOf(lines, first, lines.lineCount));
  }
  return runs;
}

/**
 * Where the letterhead starts, or the title. What is read as letterhead may begin with a menu right above
 * it, so its fixed lines are looked for, and the names in capitals above them belong to it.
 */
function startOfDocument({ letterhead, title }: Plan, lines: PlanLines): number {
  const known = letterhead.range?.start.line ?? title?.range.start.line ?? 0;
  const last = Math.min(title?.range.start.line ?? known, mostLines);
  let start = 0;
  while (start < last && !opensLetterhead.has(lines.facts(start).sign)) start++;
  if (start === last) return known;
  while (start > 0 && (lines.facts(start - 1).capitals || lines.facts(start - 1).ruler)) start--;
  return start;
}

/** The line behind recipients and signature, or behind the heading of the last section. */
function endOfDocument({ recipients, signature, outline }: Plan): number {
  const ends = [recipients?.range, signature?.range, outline.at(-1)?.selectionRange];
  return Math.max(0, ...ends.map((range) => (range === undefined ? 0 : range.end.line + 1)));
}

const opensLetterhead: ReadonlySet<string> = new Set([
  'national-name',
  'motto',
  'number',
  'place-date',
]);

function menuLines(lines: PlanLines, from: number, to: number): number[] {
  const found: number[] = [];
  for (let line = from; line < to; line++) {
    if (isMenuLine(lines, line)) found.push(line);
  }
  return found;
}

const isMenuLine = askedOfLine((text) => {
  if (text.length > 200) return false;
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
  return menuLine.test(words.replace(/^[\s•*+-]+/u, '').trimEnd());
});

function runOf(lines: PlanLines, from: number, end: number): Run {
  let first = from;
  while (first < end - 1 && !isWritten(lines.line(first))) first++;
  let count = 0;
  for (let line = first; line < end; line++) if (isWritten(lines.line(line))) count++;
  return { first, end, count };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Văn bản chỉ gồm các thành phần thể thức theo Nghị định 30/2020/NĐ-CP, Điều 8, hoặc theo hướng dẫn của Đảng.',
    en: 'A document consists of the parts that Decree 30/2020/NĐ-CP, Article 8, or the Party’s guides name.',
  },
  description: {
    vi: 'Báo thực đơn, nút bấm, bảng thuộc tính của trang web ở trước phần đầu và sau phần cuối văn bản (“Đăng nhập”, “Tải về”, “Lược đồ”, “Số công báo: …”), khi có từ ba dòng như vậy. Cách sửa xóa cả khối; xem lại trước khi xóa.',
    en: 'Reports menus, buttons and property lists of a web page before and after the document (“Đăng nhập”, “Tải về”, “Lược đồ”) where there are three such lines or more. The fix removes the block; look it over first.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Ghi chú

Liên hệ: Văn phòng Sở.
`,
    },
  ],
  fails: [
    {
      text: `⟦Trang chủ⟧
Đăng nhập
Tải về

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
};
