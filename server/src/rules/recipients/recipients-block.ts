import type { Plan } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import { isPartyRuleSet } from '../rule-set.ts';
import type { RuleSet } from '../rule-set.ts';

/** More lines than this are a list to be grouped (“Các sở, ban, ngành”), not to be printed. */
const mostRecipients = 25;

/** The recipients block for a plan that has none, and where in it the drafter goes on writing. */
export interface RecipientsBlock {
  readonly lines: readonly string[];
  /** The line (index into `lines`) and UTF-16 offset in it. */
  readonly cursor: { readonly line: number; readonly character: number };
}

/**
 * Fills the block in the order of the regulation: whom the plan reports to, who carries it out, and the
 * archive line last. State: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 9; Party: Hướng dẫn
 * 36-HD/VPTW (commas) and, from 27/5/2026, 05-HD/VPTW (semicolons).
 */
export function recipientsBlock(plan: Plan, ruleSet: RuleSet): RecipientsBlock {
  const party = isPartyRuleSet(ruleSet);
  const mark = ruleSet === 'party-2018' ? ',' : ';';
  const names = new RecipientNames(plan.letterhead.issuer?.text ?? null);
  const above = superiors(plan).filter((name) => names.add(name));
  const doers = assignedUnits(plan).filter((name) => names.add(name));
  const note = party ? '(để báo cáo)' : '(để b/c)';
  const lines = [
    'Nơi nhận:',
    ...above.map((name) => `- ${name} ${note}${mark}`),
    ...doers.slice(0, mostRecipients).map((name) => `- ${name}${mark}`),
  ];
  const archive = party ? '- Lưu Văn phòng' : '- Lưu: VT, ';
  lines.push(`${archive}.`);
  return { lines, cursor: { line: lines.length - 1, character: archive.length } };
}

/** The bodies above: who gave the order that the plan carries out, and to whom its reports go. */
function superiors(plan: Plan): string[] {
  const names: string[] = [];
  const basis = plan.legalBasis?.range;
  if (basis !== undefined) {
    const carriedOut = plan.citations.find(
      (citation) => !citation.own && citation.range.start.line >= basis.start.line,
    );
    if (carriedOut !== undefined && carriedOut.range.start.line <= basis.end.line) {
      const issuer = carriedOut.issuer;
      if (issuer !== null && !national.test(foldWords(issuer))) names.push(issuer);
    }
  }
  return names;
}

/** National bodies get a plan only through the body that the drafter's office answers to. */
const national =
  /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương|đại hội|quốc hội|chính phủ|thủ tướng)/u;

/** The units with a duty, in reading order: unit headings, lead units, coordinating units. */
function assignedUnits(plan: Plan): string[] {
  const units = [
    ...plan.unitHeadings.map((heading) => heading.text),
    ...plan.leadUnits.map((lead) => lead.unit),
    ...plan.coordinatingUnits.map((coordinating) => coordinating.unit),
  ];
  return units.map((unit) => unit.replace(/[.,;:]{1,3}$/u, '').trim()).filter(Boolean);
}

/** Keeps each name once; “các cơ quan liên quan” names nobody, and the issuer does not send to itself. */
class RecipientNames {
  readonly #seen = new Set<string>();

  constructor(issuer: string | null) {
    if (issuer !== null) this.#seen.add(keyOf(issuer));
  }

  add(name: string): boolean {
    const key = keyOf(name);
    if (this.#seen.has(key) || /liên quan|khác$/u.test(key) || name.length > 120) return false;
    this.#seen.add(key);
    return true;
  }
}

function keyOf(name: string): string {
  return foldWords(name).replace('ủy ban nhân dân', 'ubnd').replace(/^các /u, '');
}
