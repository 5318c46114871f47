import type { Arguments } from '../arguments.ts';
import { toneOf } from '../colours.ts';
import { sayIn } from '../messages.ts';
import type { Locale } from '../../messages.ts';
import { outlineEntries, planTitle } from '../outline/entries.ts';
import { renderMarkdown, renderTree } from '../outline/render.ts';
import { print, usesColour } from '../terminal.ts';
import { readPlans } from './read-plans.ts';

/** `plandoc outline`: the outline as a tree, as Markdown or as JSON; several files under each other. */
export async function outline({ paths, options }: Arguments, locale: Locale): Promise<number> {
  const say = sayIn(locale);
  const { plans, status } = await readPlans(paths, say);
  const depth =
    options['depth'] === undefined ? Number.POSITIVE_INFINITY : Number(options['depth']);
  const colour = usesColour();
  const paint = toneOf(colour);
  const outlines = plans.map(({ path, document: { plan } }) => {
    return { file: path, title: planTitle(plan), outline: outlineEntries(plan, depth) };
  });
  if (options['format'] === 'json') {
    if (outlines.length > 0) {
      print(`${JSON.stringify(outlines.length === 1 ? outlines[0] : outlines, null, 1)}\n`);
    }
    return status;
  }
  const texts = outlines.map(({ file, title, outline: entries }) =>
    options['format'] === 'md'
      ? `# ${title === '' ? file : title}\n\n${renderMarkdown(entries, file, say)}`
      : `${paint('bold', file)}${title === '' ? '' : paint('dim', `  ${title}`)}\n${renderTree(entries, colour, say)}`,
  );
  print(texts.join('\n'));
  return status;
}
