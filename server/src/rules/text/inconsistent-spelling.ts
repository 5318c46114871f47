import type { PlanPart } from '../../plan/facts.ts';
import { ofPart } from '../../plan/stretches.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import type { Range } from '../../text/position.ts';
import { lineReader, linesWith } from '../line-readers.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext, RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'inconsistent-spelling',
  category: 'text',
  severity: 'hint',
  fix: 'offered',
  title: {
    vi: 'Một từ viết hai cách trong cùng văn bản',
    en: 'One word spelled in two ways',
  },
  messages: {
    mixed: {
      vi: 'Văn bản viết cả “{wrong}” ({few} chỗ) và “{right}” ({many} chỗ). Một văn bản nên dùng một cách viết. Chọn một cách.',
      en: 'The document writes both “{wrong}” ({few}) and “{right}” ({many}). One document takes one spelling. Choose one.',
    },
    place: { vi: '“{wrong}”', en: '“{wrong}”' },
    fix: { vi: 'Viết thống nhất “{right}”', en: 'Write “{right}” throughout' },
  },
  check(context, report) {
    for (const { places, right, many } of mixedSpellings(context)) {
      const [first, ...others] = places;
      if (first === undefined) continue;
      const related = others.slice(0, mostPlaces).map(({ range, words }) => ({
        range,
        message: context.say('place', { wrong: words }),
      }));
      const values = { wrong: first.words, right, few: places.length, many };
      report('mixed', first.range, values, { related });
    }
  },
  fixes(context, { range }) {
    const found = mixedSpellings(context).find(({ places }) => isAt(places[0]?.range, range));
    if (found === undefined) return [];
    const edits = found.places.map((place) => ({ range: place.range, newText: place.other }));
    return [{ title: context.say('fix', { right: found.right }), safe: false, edits }];
  },
});

const mostPlaces = 20;
const mostParts = 150;

/** Two spellings of one thing: what either looks like, and how to turn one into the other. */
interface Pair {
  readonly pattern: RegExp;
  /** What every line has that holds either, which is told faster. */
  readonly sign: RegExp;
  /** Which of the two a hit is. */
  isSecond(words: string): boolean;
  other(words: string): string;
}

const otherVowel: Record<string, string> = { à: 'ằ', ằ: 'à', À: 'Ằ', Ằ: 'À' };

/** Only what nobody tells apart by meaning: “Nhà nước” and “nhà nước” may both be right. */
const pairs: readonly Pair[] = [
  {
    pattern:
      /(?<![\p{L}\p{M}])(?:[Hh][àằ]ng (?:[Nn]ăm|[Qq]uý|[Tt]háng|[Tt]uần|[Nn]gày)|H[ÀẰ]NG (?:NĂM|QUÝ|THÁNG|TUẦN|NGÀY))(?![\p{L}\p{M}])/gu,
    sign: /h[àằ]ng (?:năm|quý|tháng|tuần|ngày)/i,
    isSecond: (words) => words.charAt(1).toLowerCase() === 'ằ',
    other: (words) => words.replace(/[àằÀẰ]/u, (vowel) => otherVowel[vowel] ?? vowel),
  },
  {
    pattern: /(?<=(?:các|của|với) )[Ss]ở, (?:ban, )?ngành(?![\p{L}\p{M}])/gu,
    sign: /[Ss]ở, (?:ban, )?ngành/,
    isSecond: (words) => words.startsWith('S'),
    other: (words) => (words.startsWith('S') ? 's' : 'S') + words.slice(1),
  },
  {
    pattern: /tổ chức (?:cơ sở )?[Đđ]ảng(?![\p{L}\p{M}])(?! (?:Cộng sản|bộ|ủy|uỷ))/giu,
    sign: /tổ chức (?:cơ sở )?đảng/i,
    isSecond: (words) => words.includes('Đ'),
    other: (words) => words.replace(/đảng$/iu, words.includes('Đ') ? 'đảng' : 'Đảng'),
  },
  {
    pattern: /(?<=[\p{Ll}\p{M}] )[-–](?= [\p{L}\p{M}])/gu,
    sign: / [-–] /,
    isSecond: (words) => words === '–',
    other: (words) => (words === '–' ? '-' : '–'),
  },
];

interface Place {
  readonly range: Range;
  readonly words: string;
  readonly other: string;
}

interface Hit {
  readonly pair: number;
  readonly line: number;
  readonly start: number;
  readonly words: string;
  /** Which of the two spellings it is. */
  readonly isSecond: boolean;
}

interface Mixed {
  /** The places of the rarer spelling. */
  readonly places: readonly Place[];
  /** The other spelling, and how often it stands. */
  readonly right: string;
  readonly many: number;
}

function mixedSpellings({ plan, lines }: RuleContext<'mixed' | 'place' | 'fix'>): readonly Mixed[] {
  // A book of many plans need not agree with itself.
  if (plan.parts.length > mostParts) return [];
  const ofOne = (part: PlanPart) => ofPart(part, pairs, () => hitsOf(part, lines));
  return pairs.flatMap((pair, index) => {
    const isHit = (hit: Hit, isSecond: boolean) => hit.pair === index && hit.isSecond === isSecond;
    const has = (isSecond: boolean) =>
      plan.parts.some((part) => ofOne(part).some((hit) => isHit(hit, isSecond)));
    // Most plans spell one way.
    if (!has(true) || !has(false)) return [];
    // The letterhead is set by another hand than the text.
    const top = plan.letterhead.range?.end.line ?? -1;
    const spelled = (isSecond: boolean) =>
      plan.parts.flatMap((part) =>
        ofOne(part)
          .filter((hit) => isHit(hit, isSecond) && part.firstLine + hit.line > top)
          .map((hit) => ({ ...hit, line: part.firstLine + hit.line })),
      );
    const [second, first] = [spelled(true), spelled(false)];
    const [fewer, more] = second.length <= first.length ? [second, first] : [first, second];
    const [example] = fewer;
    if (example === undefined || more.length === 0) return [];
    const places = fewer.map(({ line, start, words }) => ({
      range: { start: { line, character: start }, end: { line, character: start + words.length } },
      words,
      other: pair.other(words),
    }));
    return [{ places, right: pair.other(example.words), many: more.length }];
  });
}

/** Lines are counted from the first of the part. */
function hitsOf(part: PlanPart, lines: PlanLines): readonly Hit[] {
  return linesWith(lines, part, hitsInLine).flatMap(({ line, found }) =>
    found.map((hit) => ({ ...hit, line: line - part.firstLine })),
  );
}

const hitsInLine = lineReader((text): readonly Omit<Hit, 'line'>[] => {
  // Decomposed letters have a finding of their own; rows and rules of tables are no running text.
  if (/^\s*\|/.test(text) || /[\u0300-\u036f]/.test(text)) return [];
  return pairs.flatMap(({ sign, pattern, isSecond }, pair) => {
    if (!sign.test(text)) return [];
    const found = [...text.matchAll(pattern)];
    return found.map(({ 0: words, index }) => {
      return { pair, start: index, words, isSecond: isSecond(words) };
    });
  });
});

function isAt(place: Range | undefined, { start }: Range): boolean {
  return place?.start.line === start.line && place.start.character === start.character;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Yêu cầu chung về văn phong hành chính: dùng từ, cách viết thống nhất trong một văn bản.',
    en: 'The general demand on official writing: one spelling throughout a document.',
  },
  description: {
    vi: 'Xét các cặp: hàng năm – hằng năm (quý, tháng, tuần, ngày); các Sở, ban, ngành – các sở, ban, ngành; tổ chức Đảng – tổ chức đảng; gạch nối “-” – gạch ngang “–” giữa hai vế. Báo ở cách viết ít dùng hơn trong văn bản, các chỗ còn lại nêu kèm.',
    en: 'Looks at hàng năm – hằng năm; các Sở, ban, ngành – các sở, ban, ngành; tổ chức Đảng – tổ chức đảng; “-” – “–” between phrases. Reported at the rarer spelling, with its other places.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Hằng năm kiểm tra hồ sơ kinh tế - xã hội của các sở, ban, ngành; hằng quý báo cáo.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Hằng năm kiểm tra hồ sơ, hằng quý báo cáo; kế hoạch ⟦hàng năm⟧ gửi Văn phòng.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Hằng năm kiểm tra hồ sơ, hằng quý báo cáo; kế hoạch hằng năm gửi Văn phòng.
`,
    },
  ],
};
