/** The day of a deadline that prints only an hour. */
import type { DeadlineMention } from './mentions.ts';

const hour = /^(?:từ |lúc |vào |trước )?\d{1,2} ?(?:h|g|giờ|:)/u;

/** “7h00 - 7h15” in a programme: an hour of the day that stands above. */
export function isHourOnly({ text, startDate, endDate, yearless }: DeadlineMention): boolean {
  return (
    startDate === null && endDate === null && yearless === null && hour.test(text.toLowerCase())
  );
}

/** The same deadline on its day (`YYYY-MM-DD`). */
export function onDay(mention: DeadlineMention, day: string): DeadlineMention {
  return { ...mention, kind: 'date', startDate: day, endDate: day };
}
