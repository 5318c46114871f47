import * as vscode from 'vscode';
import clientMessages from '../../l10n/client.json' with { type: 'json' };
import {
  createTranslator,
  type Locale,
  type MessageValues,
  pickLocale,
} from '../../server/src/messages.ts';

const translate = createTranslator(clientMessages);

/** Says the client's own messages in the user's language. */
export interface Speaker {
  readonly locale: () => Locale;
  readonly say: (key: keyof typeof clientMessages, values?: MessageValues) => string;
}

/**
 * The setting decides, then the editor's display language. VS Code falls back to English where it
 * has no language pack, and it has none for Vietnamese; so a system that speaks Vietnamese (as the
 * `systemLanguages` tell) counts as asking for it, unless another display language was chosen.
 */
export function createSpeaker(systemLanguages: readonly (string | undefined)[]): Speaker {
  const locale = (): Locale => {
    const setting = vscode.workspace.getConfiguration('plandoc').get<string>('locale');
    const vietnamese = systemLanguages.find((language) => pickLanguage(language) === 'vi');
    return pickLocale(setting === 'auto' ? undefined : setting, vietnamese, vscode.env.language);
  };
  return { locale, say: (key, values) => translate(locale(), key, values) };
}

function pickLanguage(language: string | undefined): string | undefined {
  return language?.toLowerCase().split(/[-_.]/, 1)[0];
}
