import { typeOfAbbreviation } from '../../directives/document-types.ts';
import type { Citation, Directive, Plan } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { KnownAbout } from '../known-directives.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { isNumbered } from './citations-of.ts';
import { areRivals, isCentral } from './issuer-kinds.ts';
import { symbolParts, wordsBefore } from './printed-citation.ts';
import { areOtherSubjects } from './subject-likeness.ts';
import { writtenDate } from '../written-date.ts';

export const rule = defineRule({
  code: 'directive-conflict',
  category: 'directives',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Cùng một văn bản nhưng viện dẫn khác nhau',
    en: 'One directive is cited with two dates, issuers, types or subjects',
  },
  messages: {
    date: {
      vi: '{id} ở đây đề ngày {here}, chỗ khác ngày {there}. Một trong hai ngày sai. Kiểm tra lại với văn bản gốc.',
      en: '{id} is dated {here} here and {there} elsewhere. One of the two is wrong. Check the document itself.',
    },
    issuer: {
      vi: '{id} ở đây là của {here}, chỗ khác là của {there}. Một trong hai cơ quan ban hành sai. Kiểm tra lại với văn bản gốc.',
      en: '{id} is issued by {here} here and by {there} elsewhere. One of the two is wrong. Check the document itself.',
    },
    type: {
      vi: '{id} ở đây gọi là {here}, chỗ khác là {there}. Tên loại của một văn bản phải thống nhất. Kiểm tra lại với văn bản gốc.',
      en: '{id} is called {here} here and {there} elsewhere. One document has one type. Check the document itself.',
    },
    subject: {
      vi: 'Trích yếu của {id} ở đây khác chỗ đã viện dẫn trước. Một văn bản chỉ có một trích yếu. Kiểm tra lại với văn bản gốc.',
      en: 'The subject of {id} differs from the one given before. A document has one subject. Check the document itself.',
    },
    knownDate: {
      vi: '{id} ở đây đề ngày {here}, {where} ghi ngày {there}. Một trong hai ngày sai. Kiểm tra lại với văn bản gốc.',
      en: '{id} is dated {here} here and {there} in {where}. One of the two is wrong. Check the document itself.',
    },
    knownIssuer: {
      vi: '{id} ở đây là của {here}, {where} ghi là của {there}. Một trong hai cơ quan ban hành sai. Kiểm tra lại với văn bản gốc.',
      en: '{id} is issued by {here} here and by {there} in {where}. One of the two is wrong. Check the document itself.',
    },
    other: {
      vi: 'Ở đây là “{there}”',
      en: 'Here it is “{there}”',
    },
  },
  check({ plan, lines, known, say }, report) {
    for (const conflict of conflictsIn(plan)) {
      const { aspect, citation, first, here, there } = conflict;
      if (aspect === 'type' && !printsTypes(conflict, lines)) continue;
      const message = say('other', { there });
      const related = () => [{ range: onFirstLine(first.range, lines), message }];
      const values = { id: citation.id, here, there };
      const minor = aspect === 'type' || aspect === 'subject';
      const details = minor ? { related, severity: 'information' as const } : { related };
      report(aspect, onFirstLine(citation.range, lines), values, details);
    }
    for (const directive of plan.directives) {
      const about = known(directive);
      const found = about === null ? null : conflictWith(directive, about);
      if (about === null || found === null) continue;
      const { key, citation, here, there } = found;
      const values = { id: directive.id, here, there, where: about.where };
      report(key, onFirstLine(citation.range, lines), values);
    }
  },
});

interface Conflict {
  readonly aspect: 'date' | 'issuer' | 'type' | 'subject';
  /** The citation that says something else than the first one that says anything of it. */
  readonly citation: Citation;
  readonly first: Citation;
  readonly here: string;
  readonly there: string;
}

/** Kept with the list, which stays as long as no edit changes what is cited. */
const conflicts = new WeakMap<readonly Directive[], readonly Conflict[]>();

function conflictsIn(plan: Plan): readonly Conflict[] {
  const known = conflicts.get(plan.directives);
  if (known !== undefined) return known;
  const found = plan.directives.flatMap(conflictsOf);
  conflicts.set(plan.directives, found);
  return found;
}

/** The conflicts of one directive. Of dates and issuers the first is enough: the later ones say the same. */
function conflictsOf({ citations }: Directive): readonly Conflict[] {
  const mentions = citations.filter((citation) => isNumbered(citation) && !citation.own);
  if (mentions.length < 2) return [];
  const [issuer] = different('issuer', mentions, statedIssuer, areRivals);
  const [date] = different('date', mentions, statedDate, (a, b) => a !== b);
  // Offices of two places number alike: two issuers and two dates may well be two documents.
  if (issuer !== undefined && date !== undefined) return [];
  if (date !== undefined) return sameIssuer(date) ? [date] : [];
  return [
    ...(issuer === undefined ? [] : [issuer]),
    ...different('type', mentions, typeBySymbol, (a, b) => a !== b),
    ...different('subject', mentions, statedSubject, areOtherSubjects),
  ];
}

interface KnownConflict {
  readonly key: 'knownDate' | 'knownIssuer';
  readonly citation: Citation;
  readonly here: string;
  readonly there: string;
}

/** Where a citation says something else than a catalogue, or the directive's own file. */
function conflictWith({ citations }: Directive, about: KnownAbout): KnownConflict | null {
  for (const citation of citations.filter((one) => isNumbered(one) && !one.own)) {
    const { date, issuer } = citation;
    if (date !== null && about.date !== null && date !== about.date) {
      const [here, there] = [writtenDate(date), writtenDate(about.date)];
      return { key: 'knownDate', citation, here, there };
    }
    const stated = statedIssuer(citation);
    if (
      stated !== null &&
      issuer !== null &&
      about.issuer !== null &&
      areRivals(issuer, about.issuer)
    )
      return { key: 'knownIssuer', citation, here: issuer, there: about.issuer };
  }
  return null;
}

/** The citations that state something else than the first one that states anything. */
function different(
  aspect: Conflict['aspect'],
  mentions: readonly Citation[],
  stated: (citation: Citation) => string | null,
  differ: (one: string, other: string) => boolean,
): readonly Conflict[] {
  const found: Conflict[] = [];
  if (sayTheSame(mentions, aspect)) return found;
  let first: { citation: Citation; value: string } | null = null;
  for (const citation of mentions) {
    const value = stated(citation);
    if (value === null) continue;
    first ??= { citation, value };
    if (value !== first.value && differ(value, first.value)) {
      found.push({ aspect, citation, first: first.citation, here: value, there: first.value });
    }
  }
  return found;
}

/** Whether the citations name one date, issuer … at most, as nearly all do. */
function sayTheSame(mentions: readonly Citation[], aspect: Conflict['aspect']): boolean {
  let only: string | null = null;
  for (const { [aspect]: value } of mentions) {
    if (only !== null && value !== null && value !== only) return false;
    only ??= value;
  }
  return true;
}

function statedDate({ date }: Citation): string | null {
  return date === null ? null : writtenDate(date);
}

/** Without a date before it, “của …” may belong to what stands before the number (“Kế hoạch triển khai … số … của Sở”). */
function statedIssuer({ date, issuer }: Citation): string | null {
  return issuer !== null && (date !== null || isCentral(issuer)) ? issuer : null;
}

/** In a list without dates one subject stands for all. */
function statedSubject({ date, subject }: Citation): string | null {
  return date === null ? null : subject;
}

/** A type that the symbol allows; where it does not, `directive-type-mismatch` says so. */
function typeBySymbol({ id, type }: Citation): string | null {
  const symbol = symbolParts(id);
  if (type === null || symbol?.abbreviation == null) return null;
  const told = typeOfAbbreviation(symbol.abbreviation, symbol.party);
  if (told === null) return null;
  const [a, b] = [foldWords(type), foldWords(told)];
  return a.startsWith(b) || b.startsWith(a) ? a : null;
}

/** Both types must be printed; a number in a list has none of its own. */
function printsTypes({ citation, first, here, there }: Conflict, lines: LineDocument): boolean {
  return wordsBefore(citation, lines).includes(here) && wordsBefore(first, lines).includes(there);
}

function sameIssuer({ citation, first }: Conflict): boolean {
  if (citation.issuer === null || first.issuer === null) return true;
  const words = (issuer: string) => foldWords(issuer).replace('ủy ban nhân dân', 'ubnd');
  const [a, b] = [words(citation.issuer), words(first.issuer)];
  return a.includes(b) || b.includes(a);
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 6: viện dẫn đúng tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu.',
    en: 'Nghị định 30/2020/NĐ-CP, Appendix I, II.6: a citation gives the right type, number, symbol, date, issuer and subject.',
  },
  description: {
    vi: 'Báo khi cùng một số, ký hiệu mà ngày hoặc cơ quan ban hành nêu ở hai chỗ khác nhau; mức thông tin khi khác tên loại hoặc trích yếu. Số của văn bản hành chính đánh lại từng năm, nên cùng số ở hai năm là hai văn bản. Cách gọi tắt (“UBND tỉnh”, “Tỉnh ủy”) và trích yếu rút gọn không bị báo.',
    en: 'Reports one number and symbol with two dates or issuers; as information where types or subjects differ. State numbers restart each year, so one number in two years is two documents. Short names of bodies and shortened subjects are not reported.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Triển khai có hiệu quả Kế hoạch số 12/KH-UBND ngày 10/01/2025 của UBND tỉnh.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

Thực hiện Kế hoạch số ⟦12/KH-UBND⟧ ngày 16/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính.

I. MỤC ĐÍCH
`,
      known: [
        {
          id: '12/KH-UBND',
          type: 'Kế hoạch',
          date: '2025-01-10',
          issuer: null,
          subject: null,
          status: null,
          replacedBy: null,
          where: 'directives.json',
        },
      ],
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính năm 2025

Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Triển khai có hiệu quả Kế hoạch số ⟦12/KH-UBND⟧ ngày 16/01/2025 của UBND tỉnh.
`,
    },
    {
      text: `KẾ HOẠCH
Công tác dân vận

Thực hiện Chỉ thị số 43-CT/TW ngày 08/01/2019 của Ban Bí thư về công tác dân vận, Đảng ủy ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Triển khai có hiệu quả Chỉ thị số ⟦43-CT/TW⟧ ngày 08/01/2019 của Bộ Chính trị.
`,
    },
  ],
};
