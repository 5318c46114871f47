import type { Arguments } from '../arguments.ts';
import type { SayCommand } from '../command-messages.ts';
import { complain } from '../terminal.ts';

/** The formats that a file's ending means. */
export interface FormatEndings<Format extends string> {
  readonly usual: Format;
  readonly byEnding: Readonly<Record<string, Format>>;
}

/**
 * The format that is asked for: by `--format`, else by the ending of `--output`, else the usual one;
 * null where the ending tells none, which the user has been told.
 */
export function formatOf<Format extends string>(
  { options }: Arguments,
  { usual, byEnding }: FormatEndings<Format>,
  say: SayCommand,
): Format | null {
  const { format, output } = options;
  if (typeof format === 'string') return format as Format;
  if (typeof output !== 'string') return usual;
  const ending = /\.([a-z]{2,5})$/i.exec(output)?.[1]?.toLowerCase() ?? '';
  const meant = byEnding[ending];
  if (meant === undefined) complain(say('export.unknownEnding', { file: output }));
  return meant ?? null;
}
