/** The day that the user's calendar shows, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((one) =>
    String(one).padStart(2, '0'),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Milliseconds between two looks at the calendar: a timer over the night would sleep with the machine. */
const lookInterval = 60_000;

/** Calls back once a new day has begun, from then on and as long as the program runs. */
export function watchDays(onNewDay: () => void): void {
  let day = today();
  const timer: unknown = setInterval(() => {
    if (today() === day) return;
    day = today();
    onNewDay();
  }, lookInterval);
  // A process must not live on for it; a worker's timer is a number.
  (timer as { unref?(): void }).unref?.();
}
