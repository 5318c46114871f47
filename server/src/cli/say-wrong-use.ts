import type { Locale } from '../messages.ts';
import type { UsageProblem } from './arguments.ts';
import { sayCommandIn } from './command-messages.ts';
import { nearest } from '../text/nearest.ts';
import { complain } from './terminal.ts';

/** Says what is wrong with a command line, what was probably meant, and where to read more. */
export function sayWrongUse(locale: Locale, command: string, problem: UsageProblem): void {
  const say = sayCommandIn(locale);
  const what = say(problem.key, problem.values);
  const meant = nearest(problem.wrong ?? '', problem.candidates ?? []);
  complain(meant === null ? what : `${what}; ${say('usage.didYouMean', { name: meant })}`);
  complain(say('usage.seeHelp', { command: command === '' ? 'plandoc' : `plandoc ${command}` }));
}
