import { localeOfEnvironment } from '../messages.ts';
import type { Locale } from '../messages.ts';
import { parseArguments } from './arguments.ts';
import type { Arguments, UsageProblem } from './arguments.ts';
import { checkerFor } from './check/check-files.ts';
import { commands } from './command-specs.ts';
import type { CommandName, CommandSpec } from './command-specs.ts';
import { check } from './commands/check.ts';
import { sayIn } from './messages.ts';
import { complain, print } from './terminal.ts';

/**
 * The entry of the command line. Checking is loaded at once, everything else when it is asked for, so
 * that a check of a few files takes little longer than starting Node.
 */
async function main(words: readonly string[]): Promise<number> {
  const [first = '', ...rest] = words;
  const locale = localeOf(words);
  if (first === '--check-thread') {
    const { runAsThread } = await import('./check/threads.ts');
    await runAsThread(checkerFor);
    return 0;
  }
  if (first === '--version' || first === '-V') {
    const { version } = await import('./commands/version.ts');
    return version();
  }
  const asksForHelp = first === '' || first === '--help' || first === '-h' || first === 'help';
  if (asksForHelp || rest.includes('--help') || rest.includes('-h')) {
    const { help } = await import('./commands/help.ts');
    print(help(locale, asksForHelp ? rest[0] : first));
    return first === '' ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === first);
  if (command === undefined) {
    const candidates = commands.map(({ name }) => name);
    return wrongUse(locale, '', {
      key: 'usage.unknownCommand',
      values: { name: first },
      wrong: first,
      candidates,
    });
  }
  if (command.name === 'lsp') return languageServer();
  const parsed = parseArguments(command, rest);
  return 'key' in parsed ? wrongUse(locale, first, parsed) : run(command, parsed, locale);
}

async function run(command: CommandSpec, parsed: Arguments, locale: Locale): Promise<number> {
  if (command.name === 'check') return check(parsed, locale);
  const needsPath: readonly CommandName[] = [
    'outline',
    'assignments',
    'directives',
    'inspect',
    'explain',
    'config',
  ];
  if (parsed.paths.length === 0 && needsPath.includes(command.name)) {
    const key = command.name === 'explain' ? 'usage.noRule' : 'usage.noPath';
    return wrongUse(locale, command.name, { key, values: { command: command.name } });
  }
  if (command.name === 'outline')
    return (await import('./commands/outline.ts')).outline(parsed, locale);
  if (command.name === 'assignments')
    return (await import('./commands/assignments.ts')).assignments(parsed, locale);
  if (command.name === 'directives')
    return (await import('./commands/directives.ts')).directives(parsed, locale);
  if (command.name === 'inspect')
    return (await import('./commands/inspect.ts')).inspect(parsed, locale);
  if (command.name === 'config')
    return (await import('./commands/config.ts')).config(parsed, locale);
  const { explain, listRules } = await import('./commands/rules.ts');
  if (command.name === 'rules') return listRules(parsed, locale);
  const problem = explain(parsed, locale);
  return problem === null ? 0 : wrongUse(locale, command.name, problem);
}

/** The server reads its own options: clients add theirs (`--node-ipc`, `--clientProcessId=…`). */
async function languageServer(): Promise<number> {
  const { startLanguageServer } = await import('../lsp/node.ts');
  startLanguageServer();
  return 0;
}

async function wrongUse(locale: Locale, command: string, problem: UsageProblem): Promise<number> {
  const { sayWrongUse } = await import('./say-wrong-use.ts');
  sayWrongUse(locale, command, problem);
  return 2;
}

/** `--locale` goes before the environment, also for what is said about wrong options. */
function localeOf(words: readonly string[]): Locale {
  const index = words.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  if (index < 0) return localeOfEnvironment(process.env);
  const value = words[index]?.slice('--locale='.length) || words[index + 1];
  return value === 'vi' || value === 'en' ? value : localeOfEnvironment(process.env);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    complain(sayIn(localeOf(process.argv))('crash', { detail }));
    process.exitCode = 2;
  },
);
