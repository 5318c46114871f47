import type { Arguments } from '../arguments.ts';
import { factsJson } from '../inspect/facts-json.ts';
import { sayCommandIn } from '../command-messages.ts';
import type { Locale } from '../../messages.ts';
import { print } from '../terminal.ts';
import { readPlans } from './read-plans.ts';

/** `plandoc inspect`: the facts of one file as an object, of several as an array. */
export async function inspect({ paths }: Arguments, locale: Locale): Promise<number> {
  const { plans, status } = await readPlans(paths, sayCommandIn(locale));
  const facts = plans.map(({ path, document }) => factsJson(path, document.plan));
  if (facts.length > 0)
    print(`${JSON.stringify(facts.length === 1 ? facts[0] : facts, null, 1)}\n`);
  return status;
}
