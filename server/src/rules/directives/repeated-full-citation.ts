import type { Citation, Directive, Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import { foldPassage, foldWords } from '../../text/fold.ts';
import { factAt } from '../at-finding.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { inPlan, inTable, inTitleOrBasis, isNumbered, nestedIn } from './citations-of.ts';

export const rule = defineRule({
  code: 'repeated-full-citation',
  category: 'directives',
  severity: 'hint',
  fix: 'safe',
  title: {
    vi: 'Viện dẫn lại đầy đủ ngày và cơ quan ban hành',
    en: 'Date and issuer are given again after the first full citation',
  },
  messages: {
    repeated: {
      vi: '{id} đã được viện dẫn đầy đủ ở trên. Những lần sau chỉ ghi tên loại và số, ký hiệu. Bỏ phần ngày và cơ quan ban hành.',
      en: '{id} is cited in full above. From then on type, number and symbol are enough. Leave date and issuer out.',
    },
    first: {
      vi: 'Lần viện dẫn đầy đủ đầu tiên',
      en: 'First cited in full here',
    },
    all: {
      vi: 'Rút gọn, bỏ cả trích yếu',
      en: 'Shorten and leave the subject out too',
    },
    fix: {
      vi: 'Rút gọn thành “{short}”',
      en: 'Shorten to “{short}”',
    },
  },
  whole: markRepeated,
  checkPart({ plan, lines, say }, report) {
    for (const citation of plan.citations) {
      const repeated = repeatedCitations.get(citation);
      if (repeated === undefined) continue;
      if (inTitleOrBasis(plan, citation) || inTable(citation, lines)) continue;
      const { first, nested } = repeated;
      const related = () => [{ range: onFirstLine(first.range, lines), message: say('first') }];
      const fixable = !nested && tailOf(citation, lines) !== null;
      const place = onFirstLine(citation.range, lines);
      report('repeated', place, { id: citation.id }, { related, fixable });
    }
  },
  fixes({ plan, lines, say }, finding) {
    const citation = factAt(plan.citations, finding);
    const range = citation && tailOf(citation, lines);
    if (!citation || !range) return [];
    const short = say('fix', { short: `số ${citation.id}` });
    const fix = { title: short, safe: true, edits: [{ range, newText: '' }] };
    const end = endOfSubject(citation, range, lines);
    if (end === null) return [fix];
    // What the document is about may be said here for the reader's sake; to leave it out is for the drafter.
    const whole = { start: range.start, end };
    return [fix, { title: say('all'), safe: false, edits: [{ range: whole, newText: '' }] }];
  },
});

/** Where the subject behind date and issuer ends on the same line; null where it is not plain to see. */
function endOfSubject(
  { subject }: Citation,
  { end }: Range,
  lines: LineDocument,
): Range['end'] | null {
  if (subject === null) return null;
  const rest = foldPassage(lines.line(end.line).slice(end.character));
  const opening = /^,? ?(?:về việc|về)? ?["“]?/u.exec(rest)?.[0].length ?? 0;
  const words = foldPassage(subject);
  if (!rest.startsWith(words, opening)) return null;
  const close = opening + words.length;
  const length = /^["”]/u.test(rest.slice(close)) ? close + 1 : close;
  const goesOnWell = /^(?:$|[.,;)]| (?:và|của|đến|tại|trong|cho) )/u.test(rest.slice(length));
  return goesOnWell ? { line: end.line, character: end.character + length } : null;
}

interface Repeated {
  /** The first full citation of the same directive. */
  readonly first: Citation;
  /** Inside the subject of another citation: whoever shortens it changes a title. */
  readonly nested: boolean;
}

/** Citations stay the same objects until the document cites something else; then all are settled anew. */
const repeatedCitations = new WeakMap<Citation, Repeated>();
/** For which start of the plan the citations of a list of directives were marked. */
const markedLists = new WeakMap<readonly Directive[], string>();

/**
 * Marks the repeated citations of the whole plan, once for each list of directives, so that a keystroke
 * costs its own part only. Returns what else the findings depend on: how many citations a decision makes
 * before the plan that it carries, and which paragraphs are the basis, by their distance from the title.
 */
function markRepeated(plan: Plan): string {
  const { directives, attachedToDecision, title, legalBasis } = plan;
  const start = attachedToDecision && title !== null ? title.range.start.line : 0;
  const before =
    start === 0 ? 0 : plan.citations.filter(({ range }) => range.start.line < start).length;
  const basis = (legalBasis?.range.start.line ?? -1) - (title?.range.start.line ?? 0);
  const version = `${before} ${basis}`;
  if (markedLists.get(directives) === version) return version;
  markedLists.set(directives, version);
  const nested = nestedIn(plan);
  for (const { citations } of directives) {
    for (const citation of citations) repeatedCitations.delete(citation);
    const mentions = inPlan(plan, citations).filter(isNumbered);
    const at = mentions.findIndex((citation) => isDated(citation) && citation.subject !== null);
    const first = mentions[at];
    if (first === undefined) continue;
    for (const citation of mentions.slice(at + 1).filter(isDated)) {
      repeatedCitations.set(citation, { first, nested: nested.has(citation) });
    }
  }
  return version;
}

function isDated({ date, issuer }: Citation): boolean {
  return date !== null && issuer !== null;
}

/** “ngày … của …” behind the number, on its line; null where the words between are anything else. */
function tailOf({ range, fullRange }: Citation, lines: LineDocument): Range | null {
  const start = range.end;
  const { end } = fullRange;
  if (start.line !== end.line || end.character <= start.character) return null;
  const line = lines.line(start.line);
  const tail = foldWords(line.slice(start.character, end.character));
  return dateAndIssuer.test(tail) && goesOn.test(foldWords(line.slice(end.character)))
    ? { start, end }
    : null;
}

const dateAndIssuer =
  /^,? ?(?:ngày \d{1,2}(?:[/-]\d{1,2}[/-]\d{4}| tháng \d{1,2} năm \d{4}),? ?)?(?:của [^.;:()“”"]{3,90})?$/u;
/** What can follow a bare number; “khóa XII” and the rest of a longer name cannot. */
const goesOn =
  /^(?:$|[.,;:)”"*_]|(?:về|và|ban hành|phê duyệt|quy định|hướng dẫn|thực hiện|trong|tại|được|theo|để|đến|cho|trên|với|bảo đảm|gắn)(?!\p{L}))/u;

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 6, điểm b: các lần viện dẫn tiếp theo chỉ ghi tên loại và số, ký hiệu. Hướng dẫn 36-HD/VPTW và 05-HD/VPTW quy định như vậy với văn bản của Đảng.',
    en: 'Nghị định 30/2020/NĐ-CP, Appendix I, II.6.b: later citations give type, number and symbol only. The Party’s guides 36-HD/VPTW and 05-HD/VPTW say the same.',
  },
  description: {
    vi: 'Báo viện dẫn ghi lại cả ngày và cơ quan ban hành sau lần viện dẫn đầy đủ đầu tiên. Không báo ở trích yếu, căn cứ, trong bảng; không tự rút gọn viện dẫn nằm trong trích yếu của văn bản khác; kế hoạch kèm theo quyết định được viện dẫn lại từ đầu.',
    en: 'Reports a citation that gives date and issuer again after the first full one. Quiet in the subject, the legal basis and tables; no fix inside the subject of another document; a plan attached to a decision cites anew.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Triển khai có hiệu quả Kế hoạch số 12/KH-UBND.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Triển khai có hiệu quả Kế hoạch số ⟦12/KH-UBND⟧ ngày 10/01/2025 của Ủy ban nhân dân tỉnh.
`,
      fixed: `KẾ HOẠCH
Cải cách hành chính năm 2025

Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Triển khai có hiệu quả Kế hoạch số 12/KH-UBND.
`,
    },
  ],
};
