/** One option of a command. `values` says what may follow it; a flag has none. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  readonly values?: readonly string[] | 'text' | 'number' | 'count' | 'day';
  /** Several of the values may follow, with commas between them. */
  readonly many?: true;
  /** May be given several times, each value with `=FILE` behind it where it goes to a file. */
  readonly toFiles?: true;
}

export type CommandName =
  | 'check'
  | 'outline'
  | 'assignments'
  | 'directives'
  | 'inspect'
  | 'rules'
  | 'explain'
  | 'config'
  | 'lsp';

export interface CommandSpec {
  readonly name: CommandName;
  readonly options: readonly OptionSpec[];
}

/** What `plandoc check` can write; `pretty` and `json` are for people and programs in general, the others for platforms. */
const reviewFormats = [
  'pretty',
  'json',
  'github',
  'gitlab',
  'azure',
  'sarif',
  'rdjson',
  'junit',
  'checkstyle',
] as const;
export type ReviewFormat = (typeof reviewFormats)[number];

const locale: OptionSpec = { name: 'locale', values: ['vi', 'en'] };
const help: OptionSpec = { name: 'help', short: '-h' };

/** Every command and its options: what is accepted, suggested and, in `help`, described. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'check',
    options: [
      { name: 'since', values: 'text' },
      { name: 'staged' },
      { name: 'format', values: reviewFormats, toFiles: true },
      { name: 'baseline', values: 'text' },
      { name: 'write-baseline' },
      { name: 'prune-baseline' },
      { name: 'fail-level', values: ['error', 'warning', 'information', 'hint', 'none'] },
      { name: 'max-warnings', values: 'count' },
      { name: 'exit-zero' },
      { name: 'profile', values: ['draft', 'final'] },
      { name: 'stdin' },
      { name: 'stdin-filename', values: 'text' },
      { name: 'watch' },
      { name: 'cache' },
      { name: 'cache-location', values: 'text' },
      { name: 'fix' },
      { name: 'fix-dry-run' },
      { name: 'diff' },
      { name: 'quiet', short: '-q' },
      { name: 'verbose', short: '-v' },
      locale,
      help,
    ],
  },
  {
    name: 'outline',
    options: [
      {
        name: 'format',
        values: ['tree', 'md', 'json', 'html', 'opml', 'mermaid', 'csv', 'docx'],
      },
      { name: 'depth', values: 'number' },
      { name: 'kind', values: ['section', 'task', 'appendix', 'citation'], many: true },
      {
        name: 'with',
        values: ['lead', 'coordinating', 'deadline', 'findings', 'none'],
        many: true,
      },
      { name: 'output', short: '-o', values: 'text' },
      { name: 'write', values: 'text' },
      { name: 'check' },
      locale,
      help,
    ],
  },
  {
    name: 'assignments',
    options: [
      { name: 'format', values: ['table', 'md', 'json', 'csv', 'xlsx', 'ics', 'html'] },
      { name: 'by', values: ['unit', 'deadline', 'section'] },
      { name: 'matrix' },
      { name: 'diff', values: 'text' },
      { name: 'unit', values: 'text' },
      { name: 'due-before', values: 'day' },
      { name: 'missing', values: ['lead', 'coordinating', 'deadline'], many: true },
      { name: 'kind', values: ['task', 'duty'] },
      { name: 'output', short: '-o', values: 'text' },
      locale,
      help,
    ],
  },
  {
    name: 'directives',
    options: [
      { name: 'format', values: ['table', 'json', 'csv', 'mermaid'] },
      { name: 'catalogue', values: 'text' },
      { name: 'output', short: '-o', values: 'text' },
      locale,
      help,
    ],
  },
  { name: 'inspect', options: [{ name: 'format', values: ['json'] }, locale, help] },
  { name: 'rules', options: [{ name: 'format', values: ['text', 'json'] }, locale, help] },
  { name: 'explain', options: [locale, help] },
  {
    name: 'config',
    options: [
      { name: 'print' },
      { name: 'profile', values: ['draft', 'final'] },
      { name: 'format', values: ['text', 'json'] },
      locale,
      help,
    ],
  },
  { name: 'lsp', options: [{ name: 'stdio' }, locale, help] },
];
