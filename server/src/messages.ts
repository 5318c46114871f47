/**
 * Messages in Vietnamese and English. The words stand in `l10n/AREA.json` (one file an area: server,
 * cli, client), each key with both languages side by side, so that a translator sees them together;
 * a test checks that both name the same values. The rules keep their messages in their own files.
 */
import serverMessages from '../../l10n/server.json' with { type: 'json' };

export type Locale = 'vi' | 'en';

/** One message in both languages; `{name}` stands for a value. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

export type MessageValues = Readonly<Record<string, string | number>>;

/** Puts `values` in the places of a message; a place without value keeps its braces, which a test would show. */
export function formatMessage(message: Message, locale: Locale, values?: MessageValues): string {
  const text = message[locale];
  if (values === undefined) return text;
  return text.replace(/\{([A-Za-z0-9]+)\}/g, (place: string, name: string) =>
    String(values[name] ?? place),
  );
}

/** Binds a catalogue of messages; the keys are checked at compile time. */
export function createTranslator<Catalogue extends Readonly<Record<string, Message>>>(
  catalogue: Catalogue,
): (locale: Locale, key: keyof Catalogue & string, values?: MessageValues) => string {
  return (locale, key, values) => formatMessage(catalogue[key] as Message, locale, values);
}

/** The messages of the language server and the editor features (`l10n/server.json`). */
export const translate = /* @__PURE__ */ createTranslator(serverMessages);

/**
 * The first preference that names Vietnamese or English decides (`vi`, `vi-VN`, `vi_VN.UTF-8`, `en-GB`);
 * Vietnamese where none does: the documents and most of their readers are Vietnamese.
 */
export function pickLocale(...preferences: readonly (string | null | undefined)[]): Locale {
  for (const preference of preferences) {
    const language = preference?.slice(0, 2).toLowerCase();
    const endsThere = '-_.@'.includes(preference?.charAt(2) ?? '');
    if (endsThere && (language === 'vi' || language === 'en')) return language;
  }
  return 'vi';
}

/** The locale of a shell: as POSIX says, the first of LC_ALL, LC_MESSAGES and LANG that is not empty counts. */
export function localeOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  return pickLocale(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG']);
}
