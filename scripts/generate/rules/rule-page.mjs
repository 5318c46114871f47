import { words } from './words.mjs';

/** The page of a rule: Vietnamese first, English under it, the examples of its tests once at the end. */
export function rulePage(rule, page) {
  return [
    '<!-- Generated from the file of the rule; do not edit. -->',
    `# ${rule.code}`,
    section(rule, page, 'vi'),
    '---',
    section(rule, page, 'en'),
    '---',
    ...page.fails.flatMap(failing),
    ...page.holds.flatMap(holding),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function section(rule, page, language) {
  const say = words[language];
  const messages = Object.entries(rule.messages)
    .filter(([key]) => key !== 'related' && !key.startsWith('fix'))
    .map(([, message]) => `- ${message[language]}`);
  return [
    `**${rule.title[language]}**`,
    page.description[language],
    `${say.regulation}: ${page.regulation[language]}`,
    `${say.defaultSeverity}: ${severityIn(rule, say)}. ${say.fixTitle}: ${say.fix[rule.fix]}.`,
    `${say.messages}:\n\n${messages.join('\n')}`,
  ].join('\n\n');
}

/** “information; in the profile final: error”. */
function severityIn({ severity, finalSeverity }, say) {
  const usual = say.severity[severity];
  if (finalSeverity === undefined) return usual;
  return `${usual}; ${say.finalSeverity}: ${say.severity[finalSeverity]}`;
}

function failing({ text, fixed }) {
  const blocks = [`### ${words.vi.fails}`, fence(text)];
  if (fixed !== undefined) blocks.push(`${words.vi.fixed}:`, fence(fixed));
  return blocks;
}

function holding({ text }) {
  return [`### ${words.vi.holds}`, fence(text)];
}

function fence(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
