import exportMessages from '../../../l10n/exports.json' with { type: 'json' };
import { createTranslator, type Locale, type MessageValues } from '../messages.ts';

export type ExportMessageKey = keyof typeof exportMessages;

/** Says a heading or label of an export in one language. */
export type SayExport = (key: ExportMessageKey, values?: MessageValues) => string;

const translate = createTranslator(exportMessages);

export function sayExportIn(locale: Locale): SayExport {
  return (key, values) => translate(locale, key, values);
}
