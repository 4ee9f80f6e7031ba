/** Whose wrong passwords are counted: an address, an address with a name, or a device that has been let in before. */
export type WaitSubject = 'address' | 'pair' | 'device';

export type WaitRule = {
  /** So many wrong passwords cost nothing. */
  free: number;
  /** After each one more the wait doubles, from one second to this. */
  longestSeconds: number;
  /** One failure is forgotten after so many minutes. */
  forgetMinutes: number;
};

/** A whole agency may share one address; a name at one address is one person, or somebody who guesses. */
export const waitRules: Record<WaitSubject, WaitRule> = {
  address: { free: 40, longestSeconds: 5 * 60, forgetMinutes: 1 },
  pair: { free: 5, longestSeconds: 15 * 60, forgetMinutes: 30 },
  device: { free: 8, longestSeconds: 15 * 60, forgetMinutes: 30 },
};

/** Wrong passwords so far, and when the last one was. */
export type Tries = { failures: number; lastAt: Date };

/** How many of them still count (SGN-6). */
export function failuresStillCounted(tries: Tries, rule: WaitRule, now: Date): number {
  const minutes = Math.max(0, now.getTime() - tries.lastAt.getTime()) / 60_000;
  return Math.max(0, tries.failures - Math.floor(minutes / rule.forgetMinutes));
}

/** Seconds to wait after so many failures before the next password is looked at (SGN-6). */
export function secondsToWait(failures: number, rule: WaitRule): number {
  const beyond = failures - rule.free;
  return beyond <= 0 ? 0 : Math.min(rule.longestSeconds, 2 ** Math.min(beyond - 1, 30));
}
