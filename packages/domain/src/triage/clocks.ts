import type { Day } from '../clock/day.ts';
import { addWorkingDays } from '../clock/working-days.ts';

/**
 * TRI-C1, TRI-C2: the clocks of triage, in working days from the day of receipt. A partnership may set its own.
 * `second-risk-assessment` runs while a domestic-abuse case is held; `listed-item` until the meeting that hears it.
 */
export const triageClocks = { 'second-risk-assessment': 1, 'listed-item': 5 } as const;
export type TriageClock = keyof typeof triageClocks;

/** The day by whose end it is due, as YYYY-MM-DD. Throws a RangeError where `from` is not a day. */
export function triageDue(clock: TriageClock, from: Day): Day {
  return addWorkingDays(from, triageClocks[clock]);
}
