import { foldWords } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';

/** Bodies that nobody takes for each other; the first that fits is meant. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['politburo', /^bộ chính trị/u],
  ['secretariat', /^ban bí thư/u],
  ['central committee', /^(?:ban chấp hành trung ương|bch trung ương|bchtw)/u],
  ['prime minister', /^thủ tướng/u],
  ['government', /^chính phủ/u],
  ['standing committee of the assembly', /^(?:ủy ban|ub) ?thường vụ quốc hội/u],
  ['assembly', /^quốc hội/u],
  ['people’s council', /^(?:hội đồng nhân dân|hđnd)(?! và)/u],
  ['people’s committee', /^(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)(?! và)/u],
  [
    'party committee',
    /^(?:ban thường vụ|ban chấp hành|thường trực)? ?(?:đảng bộ|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy)/u,
  ],
  ['department', /^(?:giám đốc )?sở /u],
  ['ministry', /^(?:bộ trưởng )?bộ (?!chỉ huy|tư lệnh|phận)/u],
];

/** What kind of body an issuer is; null for one that is none of the usual. */
export const kindOfIssuer = remembered((issuer): string | null => {
  const folded = foldWords(issuer);
  return kinds.find(([, words]) => words.test(folded))?.[0] ?? null;
});

/** Two names that cannot be of one body: a decree of the Government is none of the Prime Minister. */
export function areRivals(one: string, other: string): boolean {
  const [a, b] = [kindOfIssuer(one), kindOfIssuer(other)];
  return a !== null && b !== null && a !== b;
}

/** Bodies of the centre, which issue what is cited and hardly ever the plan that cites. */
export function isCentral(issuer: string): boolean {
  const kind = kindOfIssuer(issuer);
  return kind !== null && central.has(kind);
}

const central = new Set([
  'politburo',
  'secretariat',
  'central committee',
  'prime minister',
  'government',
]);
