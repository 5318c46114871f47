/** `2026-03-05` as it is written in plans: `05/03/2026`. */
export function writtenDate(date: string): string {
  return date.split('-').reverse().join('/');
}
