import type { Citation, Directive, Plan } from '../../plan/facts.ts';
import { containsRange } from '../../text/position.ts';
import type { KnownAbout } from '../known-directives.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { writtenDate } from '../written-date.ts';
import { inPlan, inTable, isNumbered, nestedIn } from './citations-of.ts';

export const rule = defineRule({
  code: 'incomplete-first-citation',
  category: 'directives',
  severity: 'information',
  fix: 'offered',
  title: {
    vi: 'Viện dẫn lần đầu chưa đầy đủ',
    en: 'The first citation of a directive lacks its date or issuer',
  },
  messages: {
    date: {
      vi: 'Viện dẫn lần đầu {id} thiếu ngày ban hành. Số đánh lại từng năm hoặc từng nhiệm kỳ nên thiếu ngày thì khó tìm văn bản. Thêm ngày, tháng, năm.',
      en: 'The first citation of {id} lacks the date. Numbers start again each year or term, so without it the document is hard to find. Add it.',
    },
    issuer: {
      vi: 'Viện dẫn lần đầu {id} thiếu cơ quan ban hành. Người đọc cần biết văn bản của ai. Thêm “của …” sau ngày ban hành.',
      en: 'The first citation of {id} lacks the issuer. Readers need to know whose document it is. Add “của …” after the date.',
    },
    both: {
      vi: 'Viện dẫn lần đầu {id} thiếu ngày và cơ quan ban hành. Người đọc khó tìm được văn bản. Ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.',
      en: 'The first citation of {id} lacks date and issuer. Readers can hardly find it. Give type, number, symbol, date, issuer and subject.',
    },
    fix: {
      vi: 'Ghi đủ theo {where}: {words}',
      en: 'Complete it from {where}: {words}',
    },
    later: {
      vi: 'Ở đây mới ghi đầy đủ',
      en: 'Cited in full only here',
    },
  },
  check({ plan, lines, known, say }, report) {
    for (const { citation, directive } of firstCitations(plan)) {
      if (inTable(citation, lines)) continue;
      const { date, issuer, id } = citation;
      const noIssuer = issuer === null;
      const key = date === null ? (noIssuer ? 'both' : 'date') : noIssuer ? 'issuer' : null;
      if (key === null) continue;
      const related = () => {
        const { defining } = directive;
        const full = defining.date !== null && defining.issuer !== null;
        if (defining === citation || !full) return [];
        return [{ range: onFirstLine(defining.range, lines), message: say('later') }];
      };
      const fixable = missingWords(citation, known(directive)) !== '';
      report(key, onFirstLine(citation.range, lines), { id }, { related, fixable });
    }
  },
  fixes({ plan, lines, known, say }, { range }) {
    const found = firstCitations(plan).find(({ citation }) => {
      const { start } = onFirstLine(citation.range, lines);
      return start.line === range.start.line && start.character === range.start.character;
    });
    if (found === undefined) return [];
    const { citation, directive } = found;
    const about = known(directive);
    const words = missingWords(citation, about);
    if (about === null || words === '') return [];
    // The date stands right behind the number, the issuer behind the date.
    const end = citation.date === null ? citation.range.end : citation.fullRange.end;
    const edits = [{ range: { start: end, end }, newText: words }];
    return [{ title: say('fix', { where: about.where, words: words.trim() }), safe: false, edits }];
  },
});

/** “ ngày 10/01/2025 của UBND tỉnh”: what a citation lacks, from what is known; '' where that says no more. */
function missingWords({ date, issuer }: Citation, about: KnownAbout | null): string {
  const day = date === null && about?.date != null ? ` ngày ${writtenDate(about.date)}` : '';
  // Behind “số … của UBND tỉnh” a second issuer would be one too many.
  const body = issuer === null && about?.issuer != null ? ` của ${asInSentence(about.issuer)}` : '';
  return day + body;
}

/** A letterhead names its body in capitals; a sentence does not. */
function asInSentence(issuer: string): string {
  if (issuer !== issuer.toUpperCase()) return issuer;
  const words = issuer.toLowerCase();
  const level = /(?<![\p{L}\p{M}])(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường) /u.exec(
    words,
  );
  const nameStart = level === null ? words.length : level.index + level[0].length;
  const name = words
    .slice(nameStart)
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1, nameStart) + name;
}

interface First {
  readonly citation: Citation;
  readonly directive: Directive;
}

/**
 * The first citation of each numbered directive under the title. None where the title has said all, and
 * where the words stand in the subject of another directive: those are not the author's to complete.
 */
function firstCitations(plan: Plan): readonly First[] {
  const { directives, title, attachedToDecision, letterhead } = plan;
  const version = JSON.stringify([attachedToDecision, title?.range, letterhead.range?.start]);
  const known = knownFirst.get(directives);
  if (known?.version === version) return known.first;
  const first = findFirst(plan);
  knownFirst.set(directives, { version, first });
  return first;
}

/** Kept with the list, which stays as long as no edit changes what is cited, and the place of the title. */
const knownFirst = new WeakMap<
  readonly Directive[],
  { readonly version: string; readonly first: readonly First[] }
>();

function findFirst(plan: Plan): readonly First[] {
  const nested = nestedIn(plan);
  const { title } = plan;
  const isInTitle = ({ range }: Citation) => title !== null && containsRange(title.range, range);
  return plan.directives.flatMap((directive) => {
    const mentions = inPlan(plan, directive.citations).filter(isNumbered);
    const index = mentions.findIndex((mention) => !isInTitle(mention));
    const citation = mentions[index];
    if (citation === undefined || nested.has(citation) || isLaw(citation)) return [];
    return mentions.slice(0, index).some(saysAll) ? [] : [{ citation, directive }];
  });
}

function saysAll({ date, issuer }: Citation): boolean {
  return date !== null && issuer !== null;
}

/** Acts of the National Assembly are cited by name; their symbol itself tells who issued them. */
function isLaw({ id, type }: Citation): boolean {
  return /\/(?:UBTV)?QH\d|^[^/]*\/L-CTN/u.test(id) || /^(?:bộ )?luật|^pháp lệnh/iu.test(type ?? '');
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 6, điểm b: viện dẫn lần đầu ghi đầy đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu. Văn bản của Đảng cũng vậy (36-HD/VPTW, 05-HD/VPTW).',
    en: 'Nghị định 30/2020/NĐ-CP, Appendix I, II.6.b: the first citation gives type, number, symbol, date, issuer and subject. So do the Party’s guides (36-HD/VPTW, 05-HD/VPTW).',
  },
  description: {
    vi: 'Báo viện dẫn đầu tiên (dưới trích yếu) của một văn bản có số, ký hiệu mà thiếu ngày hoặc cơ quan ban hành. Không xét luật, bộ luật, pháp lệnh, viện dẫn trong bảng và trích yếu của văn bản được viện dẫn, vì trích yếu có thể đã nêu ở trước.',
    en: 'Reports the first citation, below the subject, of a numbered directive that lacks its date or issuer. Quiet about laws, citations in tables and missing subjects, since the words before often give them.',
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

Thực hiện Kế hoạch số ⟦12/KH-UBND⟧ về cải cách hành chính, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
`,
      known: [
        {
          id: '12/KH-UBND',
          type: 'Kế hoạch',
          date: '2025-01-10',
          issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN',
          subject: null,
          status: null,
          replacedBy: null,
          where: '12-ke-hoach.plan',
        },
      ],
      fixed: `KẾ HOẠCH
Cải cách hành chính năm 2025

Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh Bình Sơn về cải cách hành chính, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
`,
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

Thực hiện Kế hoạch số ⟦12/KH-UBND⟧ về cải cách hành chính, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ người dân.
`,
    },
  ],
};
