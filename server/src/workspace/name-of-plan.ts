const longestName = 200;

/** `Kế hoạch 215/KH-UBND – Triển khai …` */
export function nameOfPlan(
  type: string | null,
  number: string | null,
  subject: string | null,
): string {
  const head = [type, number].filter((part) => part !== null).join(' ');
  const name = subject === null ? head : head === '' ? subject : `${head} – ${subject}`;
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
