import words from '../../../../l10n/help.json' with { type: 'json' };
import { createTranslator } from '../../messages.ts';
import type { Locale } from '../../messages.ts';
import { wrap } from '../check/wrap.ts';
import { commands } from '../command-specs.ts';
import type { CommandName, CommandSpec, OptionSpec } from '../command-specs.ts';
import { terminalWidth } from '../terminal.ts';

type HelpKey = keyof typeof words;
type SayHelp = (key: HelpKey) => string;

const translate = createTranslator(words);

const examples: Readonly<Record<CommandName, readonly string[]>> = {
  check: [
    'plandoc check .',
    'plandoc check . --since origin/main',
    'plandoc check ke-hoach.md --format json',
    'plandoc check . --format sarif=plandoc.sarif --format pretty',
    'plandoc check . --diff',
    'cat ke-hoach.md | plandoc check -',
  ],
  outline: [
    'plandoc outline ke-hoach.md --depth 2',
    'plandoc outline . --format html --output de-cuong.html',
    'plandoc outline . --kind section,task --write README.md',
  ],
  assignments: [
    'plandoc assignments . --unit "Sở Y tế" --due-before 30/9/2026',
    'plandoc assignments ke-hoach.md --output phan-cong.xlsx',
    'plandoc assignments . --diff origin/main',
    'plandoc assignments . --matrix --format html --output ma-tran.html',
  ],
  directives: [
    'plandoc directives .',
    'plandoc directives . --format mermaid',
    'plandoc directives collect . --catalogue directives.json',
  ],
  inspect: ['plandoc inspect ke-hoach.md --format json'],
  rules: ['plandoc rules'],
  explain: ['plandoc explain missing-lead-unit'],
  config: ['plandoc config --print ke-hoach.md'],
  lsp: ['plandoc lsp --stdio'],
};

/** The help of one command, or of the program where `name` is no command. */
export function help(locale: Locale, name: string | undefined): string {
  const say: SayHelp = (key) => translate(locale, key);
  const command = commands.find((candidate) => candidate.name === name);
  return command === undefined ? programHelp(say) : commandHelp(command, say);
}

function programHelp(say: SayHelp): string {
  const list = commands.map(({ name }) => [name, say(name)] as const);
  const options: [string, string][] = [
    ['-h, --help', say('option.help')],
    ['-V, --version', say('option.version')],
    ['--locale vi|en', say('option.locale')],
  ];
  return [
    `plandoc – ${say('about')}\n`,
    `${say('usage')}: plandoc ${say('command')} [${say('path')} …]\n`,
    `${say('commands')}:\n${columns(list)}`,
    `${say('options')}:\n${columns(options)}`,
    `${say('more')}\n`,
  ].join('\n');
}

function commandHelp(command: CommandSpec, say: SayHelp): string {
  const { name } = command;
  const operand: Readonly<Record<CommandName, string>> = {
    check: ` [${say('path')} …]`,
    outline: ` ${say('path')} …`,
    assignments: ` ${say('path')} …`,
    directives: ` [collect] ${say('path')} …`,
    inspect: ` ${say('path')} …`,
    rules: '',
    config: ` --print ${say('path')} …`,
    explain: ` ${say('code')}`,
    lsp: ' --stdio',
  };
  const detail = `${name}.detail`;
  const parts = [
    `plandoc ${name} – ${say(name)}\n`,
    `${say('usage')}: plandoc ${name}${operand[name]}\n`,
    detail in words ? wrap(say(detail as HelpKey), terminalWidth(), '') : '',
    `${say('options')}:\n${columns(command.options.map((option) => describe(name, option, say)))}`,
    `${say('examples')}:\n${examples[name].map((example) => `  ${example}\n`).join('')}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function describe(command: CommandName, option: OptionSpec, say: SayHelp): [string, string] {
  const own = `${command}.${option.name}`;
  const key = own in words ? own : `option.${option.name}`;
  const short = option.short === undefined ? '' : `${option.short}, `;
  const { values } = option;
  const value = values === undefined ? '' : ` ${placeholder(option, say)}`;
  return [`${short}--${option.name}${value}`, say(key as HelpKey)];
}

function placeholder({ values, many, toFiles }: OptionSpec, say: SayHelp): string {
  if (Array.isArray(values)) {
    const list = values.join(many === true ? ',' : '|');
    return toFiles === true ? `${list}[=${say('file')}]` : list;
  }
  if (values === 'number' || values === 'count') return 'N';
  return values === 'day' ? say('day') : say('value');
}

/** Two columns; a name too long for its column has its text on the next line. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const column = 22;
  return rows
    .map(([name, text]) => {
      const lines = wrap(text, terminalWidth(), ' '.repeat(column + 2));
      if (name.length >= column) return `  ${name}\n${lines}`;
      return `  ${name.padEnd(column)}${lines.trimStart()}`;
    })
    .join('');
}
