import { readCitationDate } from '../directives/citation-dates.ts';
import { canonicalTypeName, typeOfAbbreviation } from '../directives/document-types.ts';
import { readCitations } from '../directives/read-citations.ts';
import { foldPassage, foldUnaccented } from '../text/fold.ts';
import type { CatalogueEntry } from '../workspace/catalogue-entry.ts';
import { isWebAddress } from '../workspace/web-address.ts';
import type { DirectiveStatus } from '../workspace/workspace-knowledge.ts';
import type { CatalogueProblem, RawEntry } from './catalogue.ts';
import { type FieldName, statusWords } from './fields.ts';
import type { SayCatalogue } from './messages.ts';

/** What an entry says; a value that is wrong is told and counts as not given. Null without a number. */
export function readEntry(
  { values, range }: RawEntry,
  uri: string,
  say: SayCatalogue,
  problems: CatalogueProblem[],
): CatalogueEntry | null {
  const textOf = (field: FieldName): string | null => {
    const text = values.get(field)?.text.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
    return text === '' ? null : text;
  };
  const understood = <Meaning>(
    field: FieldName,
    read: (text: string) => Meaning | null,
    wrong: 'value.number' | 'value.date' | 'value.status' | 'value.link',
  ): Meaning | null => {
    const text = textOf(field);
    if (text === null) return null;
    const meaning = read(text);
    if (meaning === null)
      problems.push({
        message: say(wrong, { value: text }),
        range: values.get(field)?.range ?? range,
      });
    return meaning;
  };
  if (textOf('number') === null) {
    problems.push({ message: say('entry.noNumber'), range });
    return null;
  }
  const id = understood('number', readNumber, 'value.number');
  if (id === null) return null;
  const type = textOf('type');
  return {
    id: id.id,
    type: type === null ? id.type : (canonicalTypeName(foldPassage(type)) ?? type),
    date: understood('date', readDay, 'value.date'),
    issuer: textOf('issuer'),
    subject: textOf('subject'),
    status: understood('status', readStatus, 'value.status'),
    replacedBy: textOf('replacedBy'),
    link: understood('link', (text) => (isWebAddress(text) ? text : null), 'value.link'),
    uri,
    range: values.get('number')?.range ?? range,
  };
}

/** `57 - KL/TW` is `57-KL/TW`; what starts with a letter is a law's name. */
function readNumber(text: string): { readonly id: string; readonly type: string | null } | null {
  const words = `số ${text.replace(/^số:?\s+/iu, '')}`;
  const [mention] = readCitations({ text: words, folded: foldPassage(words) });
  if (mention?.form === 'number') return { id: mention.id, type: mention.type };
  if (/^\d/.test(text)) return null;
  const head = foldPassage(text).split(' ');
  const type =
    canonicalTypeName(head.slice(0, 2).join(' ')) ??
    canonicalTypeName(head[0] ?? '') ??
    typeOfAbbreviation(head[0] ?? '', false);
  return { id: text, type };
}

function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/su.exec(text);
  const words = iso ? `ngày ${iso[3]}/${iso[2]}/${iso[1]}` : `ngày ${text.replace(/^ngày /iu, '')}`;
  return readCitationDate(foldPassage(words), 0)?.date ?? null;
}

function readStatus(text: string): DirectiveStatus {
  const folded = foldUnaccented(text).replace(/[-_]/g, ' ');
  for (const [status, words] of statusWords) {
    if (words.some((word) => folded === word || folded.startsWith(`${word} `))) return status;
  }
  return null;
}
