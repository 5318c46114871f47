import type { CommandSpec, OptionSpec } from './command-specs.ts';
import type { CommandMessageKey } from './command-messages.ts';
import type { MessageValues } from '../messages.ts';
import { readDay } from '../exports/assignments/read-day.ts';

/** What the user wrote after a command's name, understood. */
export interface Arguments {
  readonly paths: readonly string[];
  /** Values by option name (without dashes); a flag has the value `true`. */
  readonly options: Readonly<Record<string, string | true | undefined>>;
  /** Every value of the option that may be given several times, as written. */
  readonly repeated: readonly string[];
}

/** A wrong use of the command line: what to say, and what a suggestion may be picked from. */
export interface UsageProblem {
  readonly key: CommandMessageKey;
  readonly values: MessageValues;
  readonly wrong?: string;
  readonly candidates?: readonly string[];
}

/** Reads `--name`, `--name value`, `--name=value`, `-n`, paths, and `--` before paths that start with a dash. */
export function parseArguments(
  command: CommandSpec,
  words: readonly string[],
): Arguments | UsageProblem {
  const paths: string[] = [];
  const options: Record<string, string | true> = {};
  const repeated: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (word === '--') {
      paths.push(...words.slice(index + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      paths.push(word);
      continue;
    }
    const [name, inline] = splitOnce(word);
    const option = command.options.find(
      (candidate) => name === `--${candidate.name}` || name === candidate.short,
    );
    if (option === undefined) return unknownOption(command, name);
    if (option.values === undefined) {
      if (inline !== null) return { key: 'usage.noValue', values: { name } };
      options[option.name] = true;
      continue;
    }
    const value = inline ?? words[++index];
    const problem = checkValue(option, name, value);
    if (problem !== null) return problem;
    options[option.name] = value as string;
    if (option.toFiles === true) repeated.push(value as string);
  }
  return { paths, options, repeated };
}

function splitOnce(word: string): [string, string | null] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)];
}

function unknownOption(command: CommandSpec, name: string): UsageProblem {
  return {
    key: 'usage.unknownOption',
    values: { command: command.name, name },
    wrong: name,
    candidates: command.options.map((option) => `--${option.name}`),
  };
}

function checkValue(
  option: OptionSpec,
  name: string,
  value: string | undefined,
): UsageProblem | null {
  if (value === undefined) return { key: 'usage.missingValue', values: { name } };
  const { values } = option;
  const [given, file] = option.toFiles === true ? splitOnce(value) : [value, null];
  const right = (option.many === true ? value.split(',') : [given]).every((one) =>
    fits(values, one),
  );
  if (right && file !== '') return null;
  const choices = Array.isArray(values) ? values : [examples[values as keyof typeof examples]];
  return {
    key: 'usage.wrongValue',
    values: { name, value, choices: choices.join(', ') },
    wrong: given,
    ...(Array.isArray(values) ? { candidates: values } : {}),
  };
}

const examples = {
  text: '…',
  day: '2026-09-30, 30/9/2026',
  number: '1, 2, 3 …',
  count: '0, 1, 2 …',
} as const;

function fits(values: OptionSpec['values'], value: string): boolean {
  if (values === 'text') return value !== '';
  if (values === 'number') return /^[1-9]\d{0,5}$/.test(value);
  if (values === 'count') return /^\d{1,6}$/.test(value);
  return values === 'day' ? readDay(value) !== null : values?.includes(value) === true;
}

/** The values of an option that takes several; null where it is not given. */
export function listOf<Value extends string>(value: string | true | undefined): Value[] | null {
  return typeof value === 'string' ? (value.split(',') as Value[]) : null;
}
