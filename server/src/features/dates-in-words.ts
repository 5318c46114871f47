import { type Locale, translate } from '../messages.ts';
import type { Deadline } from '../plan/facts.ts';

/**
 * `2024-06-05` as readers of the language write it: `05/6/2024`, `5 June 2024`. In Vietnamese a zero
 * stands before days under 10 and the months 1 and 2 only (Nghị định 30/2020, Phụ lục I, mục II.4).
 */
export function dateInWords(date: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (locale === 'vi') return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
  return `${Number(day)} ${englishMonths[Number(month) - 1] ?? month} ${year}`;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How the program reads a deadline: its dates where they follow from the text, else what is missing for them. */
export function deadlineInWords(deadline: Deadline, locale: Locale): string {
  const { start, end } = deadline;
  if (start !== null && end !== null && start !== end) {
    return translate(locale, 'deadline.fromTo', {
      start: dateInWords(start, locale),
      end: dateInWords(end, locale),
    });
  }
  if (start !== null && end === null) {
    return translate(locale, 'deadline.from', { start: dateInWords(start, locale) });
  }
  if (end !== null) {
    const key = start === end ? 'deadline.on' : 'deadline.until';
    return translate(locale, key, { end: dateInWords(end, locale) });
  }
  return translate(locale, `deadline.noDate.${undatedKind(deadline)}`);
}

function undatedKind({ kind }: Deadline): 'recurring' | 'ongoing' | 'relative' | 'other' {
  return kind === 'recurring' || kind === 'ongoing' || kind === 'relative' ? kind : 'other';
}
