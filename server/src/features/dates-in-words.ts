import { type Locale, translate } from '../messages.ts';
import type { Deadline } from '../plan/facts.ts';

/** `2024-12-15` as readers of the language write it: `15/12/2024`, `15 December 2024`. */
export function dateInWords(date: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (locale === 'vi') return `${day}/${month}/${year}`;
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
