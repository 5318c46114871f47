import type { Citation, Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { FixEdit } from '../finding.ts';
import { factAt } from '../at-finding.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { numberPutRight } from '../own-number.ts';
import { isAbove, lineOfBeginning } from './citations-of.ts';
import { symbolParts, wordsBefore } from './printed-citation.ts';

export const rule = defineRule({
  code: 'directive-number-format',
  category: 'directives',
  severity: 'warning',
  fix: 'mixed',
  title: {
    vi: 'Số, ký hiệu của văn bản viện dẫn viết sai thể thức',
    en: 'The number of a cited directive is not written as the regulations say',
  },
  messages: {
    signs: {
      vi: '“{printed}” đặt sai dấu gạch nối và gạch chéo: phải là “{id}”. Văn bản của Đảng viết số-LOẠI/CƠ QUAN, văn bản hành chính viết số/LOẠI-CƠ QUAN. Sửa lại ký hiệu.',
      en: '“{printed}” has its hyphen and slash wrong: it should be “{id}”. Party documents are number-TYPE/BODY, State documents number/TYPE-BODY. Correct the symbol.',
    },
    spaces: {
      vi: 'Số, ký hiệu “{printed}” có khoảng trắng thừa: viết liền “{id}”. Số và ký hiệu không cách chữ. Bỏ khoảng trắng.',
      en: 'The number “{printed}” has spaces inside: write “{id}”. Number and symbol are written without spaces. Remove them.',
    },
    noWord: {
      vi: 'Thiếu chữ “số” trước “{id}”. Viện dẫn ghi tên loại, rồi “số” và số, ký hiệu. Thêm chữ “số”.',
      en: '“số” is missing before “{id}”. A citation gives the type, then “số” and the number and symbol. Add it.',
    },
    colon: {
      vi: 'Thừa dấu hai chấm sau “số” trong viện dẫn “{id}”. Dấu hai chấm chỉ dùng ở phần đầu văn bản. Bỏ dấu hai chấm.',
      en: 'There is a colon after “số” in the citation of “{id}”. It belongs in a letterhead only. Remove it.',
    },
    fix: {
      vi: 'Viết lại thành “{right}”',
      en: 'Write “{right}”',
    },
  },
  // Where the document begins tells which citations stand above it.
  whole: (plan) => `${lineOfBeginning(plan)} ${oddNumber(plan) ?? ''}`,
  checkPart({ plan, lines }, report) {
    const odd = oddNumber(plan);
    for (const citation of plan.citations) {
      // The document's own number, repeated as its letterhead has it, is put right there.
      if (citation.text === odd) continue;
      const problem = problemOf(citation, lines);
      if (problem === null || isAbove(plan, citation)) continue;
      report(problem, citation.range, { printed: citation.text, id: citation.id });
    }
  },
  fixes({ plan, lines, say }, finding) {
    const citation = factAt(plan.citations, finding);
    if (citation === undefined) return [];
    const problem = problemOf(citation, lines);
    const { id, range } = citation;
    const colon = colonBefore(citation, lines);
    const edits: FixEdit[] = colon === null ? [] : [colon];
    const word = lacksWord(wordsBefore(citation, lines)) ? 'số ' : '';
    edits.push({ range, newText: word + id });
    const safe = problem === 'spaces' && word === '' && colon === null;
    return [{ title: say('fix', { right: `số ${id}` }), safe, edits }];
  },
});

/** The document's own number where it is to be put right; most are as they should be. */
function oddNumber({ letterhead, family }: Plan): string | null {
  const number = letterhead.number?.text ?? null;
  if (number === null || numberPutRight(number, letterhead, family).right === number) return null;
  return number;
}

/** The worst thing about how a number is printed; null where it is as it should be or its letters are in doubt. */
function problemOf(
  citation: Citation,
  lines: LineDocument,
): 'signs' | 'spaces' | 'noWord' | 'colon' | null {
  const { id, text, range, own } = citation;
  if (symbolParts(id) === null || range.start.line !== range.end.line) return null;
  if (text !== id) {
    const closed = text.replace(/\s+/gu, '').replace(/[‐‑–—]/gu, '-');
    if (closed.replaceAll('/', '-') !== id.replaceAll('/', '-')) return null;
    return closed === id && text.length > id.length ? 'spaces' : 'signs';
  }
  // Nearly all are printed “số 12/KH-UBND”.
  const { line, character } = range.start;
  if (lines.line(line).slice(Math.max(0, character - 4), character) === ' số ') return null;
  const before = wordsBefore(citation, lines);
  if (lacksWord(before)) return own ? null : 'noWord';
  return /(?<!^)số ?:$/u.test(before) ? 'colon' : null;
}

/** A type word and then the number at once; a number in a list (“số 12-KH/TU, 15-KH/TU”) has neither word. */
function lacksWord(before: string): boolean {
  return before !== '' && !/(?:(?:^| )s[ốôổo]|số)(?: ?hiệu)? ?[:.]?$/u.test(before);
}

function colonBefore({ range }: Citation, lines: LineDocument): FixEdit | null {
  const before = lines.line(range.start.line).slice(0, range.start.character);
  const colon = /\s{0,2}:\s{0,2}$/u.exec(before);
  if (colon === null) return null;
  const start = { line: range.start.line, character: colon.index };
  return { range: { start, end: range.start }, newText: ' ' };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 3 điểm c và khoản 6 điểm b; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (số, ký hiệu).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clauses 3c and 6b; Guides 36-HD/VPTW, 05-HD/VPTW (number and symbol).',
  },
  description: {
    vi: 'Báo số, ký hiệu có khoảng trắng (“57 - KL/TW”), đảo dấu gạch nối và gạch chéo (“12/KH-TU”), thiếu chữ “số” sau tên loại, hoặc có dấu hai chấm sau “số”. Chữ trong ký hiệu không được xét ở đây. Chỉ bỏ khoảng trắng là cách sửa an toàn.',
    en: 'Reports spaces in a number (“57 - KL/TW”), hyphen and slash in the wrong places (“12/KH-TU”), a missing “số” after the type word, a colon after “số”. The letters of the symbol are not judged here. Removing spaces is the safe fix.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Triển khai công tác dân vận

Thực hiện Kế hoạch số 12-KH/TU ngày 03/02/2025 của Tỉnh ủy; các Quyết định số 15/QĐ-UBND, 16/QĐ-UBND của UBND tỉnh.

I. NỘI DUNG

1. Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Triển khai công tác dân vận

Thực hiện Kế hoạch số ⟦12 - KH/TU⟧ ngày 03/02/2025 của Tỉnh ủy.

I. NỘI DUNG

1. Tuyên truyền, vận động Nhân dân.
`,
      fixed: `KẾ HOẠCH
Triển khai công tác dân vận

Thực hiện Kế hoạch số 12-KH/TU ngày 03/02/2025 của Tỉnh ủy.

I. NỘI DUNG

1. Tuyên truyền, vận động Nhân dân.
`,
    },
    {
      text: `KẾ HOẠCH
Triển khai công tác dân vận

Thực hiện Kế hoạch số ⟦12/KH-TU⟧ ngày 03/02/2025 của Tỉnh ủy.

I. NỘI DUNG

1. Thực hiện Chỉ thị ⟦25-CT/TW⟧ của Ban Bí thư và Kế hoạch số: ⟦15/KH-UBND⟧ của UBND tỉnh.
`,
      fixed: `KẾ HOẠCH
Triển khai công tác dân vận

Thực hiện Kế hoạch số 12-KH/TU ngày 03/02/2025 của Tỉnh ủy.

I. NỘI DUNG

1. Thực hiện Chỉ thị 25-CT/TW của Ban Bí thư và Kế hoạch số: 15/KH-UBND của UBND tỉnh.
`,
    },
  ],
};
