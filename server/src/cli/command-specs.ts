/** One option of a command. `values` says what may follow it; a flag has none. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  readonly values?: readonly string[] | 'text' | 'number';
}

export type CommandName = 'check' | 'outline' | 'inspect' | 'rules' | 'explain' | 'lsp';

export interface CommandSpec {
  readonly name: CommandName;
  readonly options: readonly OptionSpec[];
}

const locale: OptionSpec = { name: 'locale', values: ['vi', 'en'] };
const help: OptionSpec = { name: 'help', short: '-h' };

/** Every command and its options: what is accepted, suggested and, in `help`, described. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'check',
    options: [
      { name: 'format', values: ['pretty', 'json'] },
      { name: 'fail-level', values: ['error', 'warning', 'information', 'hint', 'none'] },
      { name: 'quiet', short: '-q' },
      { name: 'verbose', short: '-v' },
      locale,
      help,
    ],
  },
  {
    name: 'outline',
    options: [
      { name: 'format', values: ['tree', 'md', 'json'] },
      { name: 'depth', values: 'number' },
      locale,
      help,
    ],
  },
  { name: 'inspect', options: [{ name: 'format', values: ['json'] }, locale, help] },
  { name: 'rules', options: [{ name: 'format', values: ['text', 'json'] }, locale, help] },
  { name: 'explain', options: [locale, help] },
  { name: 'lsp', options: [{ name: 'stdio' }, locale, help] },
];
