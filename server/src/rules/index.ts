/** The rules, as the rest of the program sees them. */
export { checkBeginning, checkPlan, checkPlanFully, fixesFor } from './check.ts';
export type { CheckOptions } from './check.ts';
export type {
  Finding,
  Fix,
  FixEdit,
  RelatedPlace,
  Severity,
  SeveritySetting,
} from './finding.ts';
export { fingerprints } from './fingerprint.ts';
export { rules } from './registry.ts';
export { rulePageUrl } from './rule.ts';
export type { Profile, Rule } from './rule.ts';
export { suppressionsOf } from './suppress-finding.ts';
export { editsTo, fixAll } from './fix-all.ts';
export type { AppliedFix, FixedPlan } from './fix-all.ts';

/** The rules as a module: hosts load it apart, because checking takes as much code as reading. */
export type Rules = typeof import('./index.ts');
