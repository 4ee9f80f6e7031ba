const minutes = [1, 5, 30, 120, 480];

/** When an e-mail is tried again that could not be sent so many times; null where it is given up. */
export function nextTry(tries: number, now: Date): Date | null {
  const pause = minutes[tries - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * 60_000);
}
