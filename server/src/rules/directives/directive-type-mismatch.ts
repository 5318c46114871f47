import { typeOfAbbreviation } from '../../directives/document-types.ts';
import type { Citation, Directive, Plan } from '../../plan/facts.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { symbolParts } from './printed-citation.ts';

export const rule = defineRule({
  code: 'directive-type-mismatch',
  category: 'directives',
  severity: 'error',
  fix: 'offered',
  title: {
    vi: 'Tên loại văn bản không khớp với ký hiệu',
    en: 'The type word and the symbol of a cited directive disagree',
  },
  messages: {
    mismatch: {
      vi: 'Viện dẫn ghi “{type}” nhưng ký hiệu {id} là của {meant}. Người đọc không tìm được văn bản. Sửa tên loại, hoặc số và ký hiệu.',
      en: 'The citation says “{type}” but {id} is the symbol of a {meant}. Readers cannot find the document. Correct the type, or the number and symbol.',
    },
    other: {
      vi: 'Ở đây ghi là {type}',
      en: 'Called {type} here',
    },
    fix: {
      vi: 'Đổi thành “{meant}”',
      en: 'Change to “{meant}”',
    },
  },
  checkPart({ plan, lines, say }, report) {
    for (const citation of plan.citations) {
      const meant = meantType(citation);
      if (meant === null) continue;
      const { id, type } = citation;
      const place = { start: citation.fullRange.start, end: citation.range.end };
      const related = (whole: Plan) => {
        const other = rightlyNamed(whole, id, meant);
        if (!other) return [];
        return [{ range: onFirstLine(other.range, lines), message: say('other', { type: meant }) }];
      };
      report('mismatch', onFirstLine(place, lines), { id, type: type ?? '', meant }, { related });
    }
  },
  fixes({ plan, lines, say }, finding) {
    const citation = plan.citations.find(
      ({ fullRange }) =>
        fullRange.start.line === finding.range.start.line &&
        fullRange.start.character === finding.range.start.character,
    );
    const meant = citation && meantType(citation);
    if (!citation?.type || !meant) return [];
    const start = citation.fullRange.start;
    const printed = lines.line(start.line).slice(start.character);
    if (printed.slice(0, citation.type.length).toLowerCase() !== citation.type.toLowerCase()) {
      return [];
    }
    const end = { line: start.line, character: start.character + citation.type.length };
    const capitals = printed.slice(0, citation.type.length) === citation.type.toUpperCase();
    const newText = capitals ? meant.toUpperCase() : meant;
    const title = say('fix', { meant: newText });
    return [{ title, safe: false, edits: [{ range: { start, end }, newText }] }];
  },
});

/** Types that are issued by a decision or resolution and are often cited by its number: “Đề án 06/QĐ-TTg”. */
const issuedByAnother =
  /^(?:quy định|quy chế|quy trình|quy hoạch|đề án|dự án|phương án|kế hoạch|chương trình|chiến lược|điều lệ|hướng dẫn)/u;
/** Words that say nothing of the type, or whose documents bear no type in their symbol. */
const noType = /^(?:công văn|văn bản|thư|công thư|luật|bộ luật|hiến pháp|lời kêu gọi|hợp đồng)/u;
/** Pairs that older guides and usage allow. */
const usual: Readonly<Record<string, RegExp>> = {
  'Chỉ thị': /^chương trình/u,
  'Thông báo': /^kết luận/u,
  'Kết luận': /^thông báo/u,
  'Thông tư': /^(?:thông tri|tờ trình|thông tư)/u,
  'Thông tri': /^(?:thông tư|tờ trình)/u,
  'Quyết định': issuedByAnother,
  'Nghị quyết': issuedByAnother,
};

/** The type that the symbol tells where the printed one cannot be meant; null where they agree or nothing is certain. */
function meantType({ id, type, own }: Citation): string | null {
  const symbol = symbolParts(id);
  if (type === null || own || symbol?.abbreviation == null) return null;
  const meant = typeOfAbbreviation(symbol.abbreviation, symbol.party);
  if (meant === null) return null;
  const printed = type.toLowerCase();
  const told = meant.toLowerCase();
  if (printed.includes(told) || told.includes(printed) || noType.test(printed)) return null;
  return usual[meant]?.test(printed) ? null : meant;
}

/** Another mention of the same document under the type that its symbol tells. */
function rightlyNamed(plan: Plan, id: string, meant: string): Citation | undefined {
  const mentions = mentionsById(plan.directives).get(id) ?? [];
  return mentions.find((citation) => citation.type === meant);
}

/** Kept with the list, which stays as long as no edit changes what is cited. */
const mentionsOfDirectives = new WeakMap<readonly Directive[], Map<string, Citation[]>>();

function mentionsById(directives: readonly Directive[]): ReadonlyMap<string, readonly Citation[]> {
  const known = mentionsOfDirectives.get(directives);
  if (known) return known;
  const byId = new Map<string, Citation[]>();
  for (const { id, citations } of directives) {
    const mentions = byId.get(id);
    if (mentions) for (const citation of citations) mentions.push(citation);
    else byId.set(id, [...citations]);
  }
  mentionsOfDirectives.set(directives, byId);
  return byId;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (khoản 3, khoản 6 mục II) và Phụ lục III; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I (section II, clauses 3 and 6) and Appendix III; Guides 36-HD/VPTW, 05-HD/VPTW.',
  },
  description: {
    vi: 'Báo viện dẫn có tên loại khác với chữ viết tắt tên loại trong ký hiệu, như “Kết luận số 12-KH/TU”. Không báo công văn (ký hiệu không có tên loại), đề án, quy chế, chương trình … viện dẫn bằng số của quyết định hay nghị quyết ban hành nó, và các cách ghi theo quy định cũ.',
    en: 'Reports a citation whose type word differs from the type in its symbol, such as “Kết luận số 12-KH/TU”. Quiet for despatches (no type in their symbol), for schemes, regulations and programmes cited by the number of the decision or resolution that issued them, and for what older guides allowed.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Triển khai công tác dân vận

Căn cứ Đề án số 15/QĐ-UBND ngày 10/01/2025 của UBND tỉnh; Công văn số 21/UBND-NC ngày 05/02/2025 của UBND tỉnh; Thông báo kết luận số 8-TB/TU ngày 01/02/2025 của Tỉnh ủy.

I. NỘI DUNG

1. Thực hiện Kết luận số 12-KL/TU ngày 03/02/2025 của Tỉnh ủy.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Triển khai công tác dân vận

Thực hiện Kế hoạch số 12-KH/TU ngày 03/02/2025 của Tỉnh ủy về công tác dân vận, Sở Nội vụ xây dựng Kế hoạch như sau:

I. NỘI DUNG

1. Quán triệt các nội dung của ⟦Kết luận số 12-KH/TU⟧ đến công chức.
`,
      fixed: `KẾ HOẠCH
Triển khai công tác dân vận

Thực hiện Kế hoạch số 12-KH/TU ngày 03/02/2025 của Tỉnh ủy về công tác dân vận, Sở Nội vụ xây dựng Kế hoạch như sau:

I. NỘI DUNG

1. Quán triệt các nội dung của Kế hoạch số 12-KH/TU đến công chức.
`,
    },
  ],
};
