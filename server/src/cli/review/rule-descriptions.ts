import { documentation } from '../../rules/documentation.ts';
import { rulePageUrl, rules } from '../../rules/index.ts';
import type { Locale } from '../../messages.ts';
import { sayReviewIn } from '../../reviews/messages.ts';
import type { RuleDescription } from '../../reviews/rule-description.ts';
import { sayCommandIn } from '../command-messages.ts';

/** What a report says of a rule, from the rule's page; of a file that cannot be read, its own words. */
export function describeIn(locale: Locale): (code: string) => RuleDescription {
  return (code) => {
    const rule = rules.find((candidate) => candidate.code === code);
    if (rule === undefined) return unreadable(code, locale);
    const page = documentation[code];
    const description = page?.description[locale] ?? rule.title[locale];
    return {
      code,
      category: rule.category,
      severity: rule.severity === 'off' ? 'warning' : rule.severity,
      title: rule.title[locale],
      description,
      markdown: markdownOf(rule.title[locale], description, page, locale),
      url: rulePageUrl(code),
    };
  };
}

function markdownOf(
  title: string,
  description: string,
  page: (typeof documentation)[string] | undefined,
  locale: Locale,
): string {
  const say = sayCommandIn(locale);
  const example = page?.fails[0]?.text.replace(/[⟦⟧]/gu, (mark) => (mark === '⟦' ? '»' : '«'));
  const parts = [`# ${title}`, description];
  if (page !== undefined) parts.push(`**${say('rules.regulation')}**: ${page.regulation[locale]}`);
  if (example !== undefined)
    parts.push(`**${say('rules.fails')}**:\n\n\`\`\`text\n${example.trimEnd()}\n\`\`\``);
  return `${parts.join('\n\n')}\n`;
}

function unreadable(code: string, locale: Locale): RuleDescription {
  const say = sayReviewIn(locale);
  const title = say('unreadable.title');
  const description = say('unreadable.help');
  const markdown = `# ${title}\n\n${description}\n`;
  return { code, category: 'text', severity: 'error', title, description, markdown, url: null };
}
