/**
 * Reads snippets as an editor does: placeholders, choices, mirrors and the variables that are used
 * here. Anything else that begins with `$` is an error, so that a slip in a snippet cannot pass.
 */

export interface TabStop {
  readonly number: number;
  /** The text put in first: the placeholder, or the first choice. */
  readonly text: string;
  readonly choices: readonly string[] | null;
}

export interface Expansion {
  readonly text: string;
  /** Every tab stop in the order of the text, without mirrors. */
  readonly tabStops: readonly TabStop[];
}

const marker =
  /\$(?:(\d+)|\{(\d+)(?::((?:\\.|[^}\\$]|\$[A-Z_]+)*)|\|((?:\\.|[^|\\])*)\|)?\}|([A-Z_]+))|\\([$}\\])|\$/g;

/** “Put this in where the line has no label yet”: the pattern catches a line without one. */
const unlessLabelled = /\$\{TM_CURRENT_LINE\/((?:\\.|[^/\\])+)\/\$\{1:\+([^}]*)\}\/\}/g;

/** What a writer types or chooses, by the number of the tab stop. */
export type Answers = Readonly<Record<number, string>>;

/**
 * @param line the line on which the snippet's prefix was typed, prefix included
 */
export function expandSnippet(
  body: readonly string[],
  answers: Answers = {},
  line = 'x',
): Expansion {
  const tabStops = new Map<number, TabStop>();
  const source = body.join('\n').replace(unlessLabelled, (_, pattern, text) => {
    const [, withoutLabel] = new RegExp(pattern).exec(line) ?? [];
    return withoutLabel === undefined ? '' : text;
  });
  const text = source.replace(
    marker,
    (whole, plain, number, placeholder, choices, variable, escaped) => {
      if (escaped !== undefined) return escaped;
      if (variable !== undefined) return readVariable(variable);
      const stop = Number(plain ?? number);
      if (Number.isNaN(stop)) throw new Error(`“${whole}” is no tab stop in: ${source}`);
      const known = tabStops.get(stop);
      if (known === undefined)
        tabStops.set(stop, readTabStop(stop, placeholder, choices, answers[stop]));
      else if (placeholder ?? choices) throw new Error(`Tab stop ${stop} is defined twice`);
      return tabStops.get(stop)?.text ?? '';
    },
  );
  return { text, tabStops: [...tabStops.values()] };
}

function readTabStop(
  number: number,
  placeholder: string | undefined,
  choices: string | undefined,
  answer: string | undefined,
): TabStop {
  const options =
    choices?.split(/(?<!\\),/).map((option) => option.replace(/\\(.)/g, '$1')) ?? null;
  const offered =
    options?.[0] ?? (placeholder ?? '').replace(/\$([A-Z_]+)/g, (_, name) => readVariable(name));
  return { number, text: answer ?? offered, choices: options };
}

function readVariable(variable: string): string {
  if (variable === 'CURRENT_YEAR') return '2026';
  throw new Error(`Unknown variable ${variable}`);
}
