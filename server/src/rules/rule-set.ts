import type { Plan } from '../plan/facts.ts';
import { foldWords } from '../text/fold.ts';

/**
 * Which regulation a document follows:
 * - `state-2011`: Thông tư 01/2011/TT-BNV, until 04/3/2020;
 * - `state-2020`: Nghị định 30/2020/NĐ-CP, from 05/3/2020;
 * - `party-2018`: Hướng dẫn 36-HD/VPTW, until 26/5/2026;
 * - `party-2026`: Hướng dẫn 05-HD/VPTW, from 27/5/2026;
 * - `organization`: the own guide of a mass organization (Đoàn, Hội, Mặt trận) whose plan does not bear the
 *   national name. What these guides do not share with the others is not judged.
 */
export type RuleSet = 'state-2011' | 'state-2020' | 'party-2018' | 'party-2026' | 'organization';

/** The rule set by family and date; a document without a date is a draft and judged by today's rules. */
export function ruleSetOf(plan: Plan): RuleSet {
  const date = plan.letterhead.date;
  if (isOfMassOrganization(plan)) return 'organization';
  if (plan.family === 'party') {
    return date !== null && date < '2026-05-27' ? 'party-2018' : 'party-2026';
  }
  return date !== null && date < '2020-03-05' ? 'state-2011' : 'state-2020';
}

/** Whether the Party's own guides hold: a mass organization has its own. */
export function isPartyRuleSet(ruleSet: RuleSet): boolean {
  return ruleSet === 'party-2018' || ruleSet === 'party-2026';
}

const organization =
  /(?<!\p{L})(?:đoàn (?:tncs|thanh niên|xã|phường|trường)|(?:tỉnh|thành|huyện|quận|thị) đoàn|hội (?:liên hiệp|lhpn|lhtn|nông dân|cựu|sinh viên|chữ thập đỏ)|mặt trận|công đoàn|liên đoàn)(?!\p{L})/u;
/** `…/ĐTN`, `…/TWĐTN-VP`, `…/BTV-LHPN`, `…/MTTW-BTT`. */
const symbolOfOrganization =
  /[/-](?:tw)?(?:t?đtn|đtncs|tđtn|h?lhpn|h?lhtn|hnd|hccb|hsv|mttq|mttw|lđlđ|cđ\p{L}{0,4})(?![\p{L}])/u;

function isOfMassOrganization({ letterhead }: Plan): boolean {
  const { nationalName, number, issuer, parentBody } = letterhead;
  if (/^(?:cộng hòa|đảng cộng sản)/u.test(foldWords(nationalName?.text ?? ''))) return false;
  return (
    symbolOfOrganization.test(foldWords(number?.text ?? '')) ||
    organization.test(foldWords(`${parentBody?.text ?? ''} ${issuer?.text ?? ''}`))
  );
}
