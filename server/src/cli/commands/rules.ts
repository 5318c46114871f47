import { rulePageUrl, rules } from '../../rules/index.ts';
import { documentation } from '../../rules/documentation.ts';
import type { Rule } from '../../rules/index.ts';
import type { Locale } from '../../messages.ts';
import type { Arguments, UsageProblem } from '../arguments.ts';
import { wrap } from '../check/wrap.ts';
import { toneOf } from '../colours.ts';
import { sayCommandIn } from '../command-messages.ts';
import { sayIn } from '../messages.ts';
import { print, terminalWidth, usesColour } from '../terminal.ts';

/** `plandoc rules`: every rule by category, with its severity and what it reports. */
export function listRules({ options }: Arguments, locale: Locale): number {
  const say = sayCommandIn(locale);
  const sayBasic = sayIn(locale);
  if (options['format'] === 'json') {
    const list = rules.map((rule) => ({
      code: rule.code,
      category: rule.category,
      severity: rule.severity,
      fix: rule.fix,
      title: rule.title[locale],
      url: rulePageUrl(rule.code),
    }));
    print(`${JSON.stringify(list, null, 1)}\n`);
    return 0;
  }
  const paint = toneOf(usesColour());
  const codeWidth = Math.max(...rules.map(({ code }) => code.length));
  let text = '';
  for (const category of new Set(rules.map((rule) => rule.category))) {
    text += `${paint('bold', say(`rules.category.${category}`))}\n`;
    for (const rule of rules) {
      if (rule.category !== category) continue;
      const severity = sayBasic(`severity.${rule.severity}`).padEnd(11);
      const tone = rule.severity === 'off' ? 'dim' : rule.severity;
      text += `  ${rule.code.padEnd(codeWidth)}  ${paint(tone, severity)}  ${rule.title[locale]}\n`;
    }
  }
  print(text);
  return 0;
}

/** `plandoc explain CODE`: what a rule reports, why, on what it rests, with examples; a problem if there is no such rule. */
export function explain({ paths }: Arguments, locale: Locale): UsageProblem | null {
  for (const name of paths) {
    const rule = rules.find((candidate) => candidate.code === name);
    if (rule === undefined) {
      const candidates = rules.map(({ code }) => code);
      return { key: 'usage.unknownRule', values: { name }, wrong: name, candidates };
    }
    print(explanation(rule, locale));
  }
  return null;
}

function explanation(rule: Rule, locale: Locale): string {
  const say = sayCommandIn(locale);
  const severity = sayIn(locale)(`severity.${rule.severity}`);
  const paint = toneOf(usesColour());
  const width = Math.min(terminalWidth(), 100);
  const page = documentation[rule.code];
  const lines = [
    `${paint('bold', rule.code)}  ${rule.title[locale]}\n`,
    wrap(page?.description[locale] ?? '', width, '  '),
    wrap(`${say('rules.regulation')}: ${page?.regulation[locale] ?? ''}`, width, '  '),
    `  ${say('rules.severity')}: ${severity}\n` +
      `  ${say('rules.fix')}: ${say(`rules.fix.${rule.fix}`)}\n`,
  ];
  const example = page?.fails[0];
  if (example !== undefined) {
    const text = example.text.replace(/[⟦⟧]/gu, (mark) => (mark === '⟦' ? '»' : '«'));
    lines.push(`  ${say('rules.fails')}:\n${text.replace(/^(?=.)/gmu, '    ')}`);
  }
  return `${lines.join('\n')}\n  ${rulePageUrl(rule.code)}\n`;
}
