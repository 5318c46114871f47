import type { Locale } from '../../messages.ts';
import type {
  DecidingFact,
  DirectiveCandidate,
  KnownDirective,
} from '../../workspace/workspace-knowledge.ts';
import { dateInWords } from '../dates-in-words.ts';
import { escapeMarkdown, shorten } from '../markdown.ts';
import { linkTo } from './file-link.ts';
import type { SayAcross } from './messages.ts';

/** Directives that are named; the rest are counted. */
const mostNamed = 4;
const subjectLength = 160;

/** Facts that have a name; of the rest a sentence tells. */
type NamedFact = Exclude<DecidingFact, 'carried-out'>;

/** Several directives have this number: which is meant, by what, and what the others are. */
export function decidingLines(
  best: DirectiveCandidate,
  others: readonly DirectiveCandidate[],
  say: SayAcross,
  locale: Locale,
): string {
  const named = others.slice(0, mostNamed).map(({ directive, differing }) => {
    const facts = namesOf(tellingOf(differing), say);
    const words = describe(directive, locale);
    return `- ${facts === '' ? words : say('hover.differs', { words, facts })}`;
  });
  const rest = others.length - named.length;
  if (rest > 0) named.push(`- ${say('hover.others', { count: rest })}`);
  return [headOf(best, others, say), '', ...named].join('\n');
}

function headOf(
  best: DirectiveCandidate,
  others: readonly DirectiveCandidate[],
  say: SayAcross,
): string {
  const count = others.length + 1;
  const deciding = best.agreeing.filter((fact) =>
    others.some(({ agreeing }) => !agreeing.includes(fact)),
  );
  const facts = namesOf(tellingOf(deciding), say);
  if (facts !== '') return say('hover.decided', { count, facts });
  if (deciding.includes('carried-out')) return say('hover.decidedByBasis', { count });
  const isRuledOut = others.every(({ differing }) => isOneMore(differing, best.differing));
  return say(isRuledOut ? 'hover.ruledOut' : 'hover.undecided', { count });
}

/** The facts that tell enough: another year is another day, another body is often one of another place. */
function tellingOf(facts: readonly DecidingFact[]): NamedFact[] {
  const isImplied = (fact: DecidingFact): boolean =>
    (fact === 'date' && facts.includes('year')) || (fact === 'place' && facts.includes('issuer'));
  return facts.filter((fact) => fact !== 'carried-out').filter((fact) => !isImplied(fact));
}

function namesOf(facts: readonly NamedFact[], say: SayAcross): string {
  return facts.map((fact) => say(`fact.${fact}`)).join(', ');
}

/** Whether some fact speaks against one that does not speak against the other. */
function isOneMore(one: readonly DecidingFact[], another: readonly DecidingFact[]): boolean {
  return one.some((fact) => !another.includes(fact));
}

function describe({ id, date, issuer, subject, file }: KnownDirective, locale: Locale): string {
  const parts = [id, date === null ? null : dateInWords(date, locale), issuer, subject];
  const words = escapeMarkdown(
    shorten(parts.filter((part) => part !== null).join(', '), subjectLength),
  );
  return file === null ? words : `${words} (${linkTo(file.uri)})`;
}
