import { z } from 'zod';
import { clockKeys, clocks } from './clocks.ts';

const moment = z.iso.datetime({ offset: true });

/** CLK-14: what a reading of a clock is asked with. Moments are ISO 8601 with an offset or Z. */
export const ClockInput = z.strictObject({
  clock: z.enum(clockKeys),
  /** When it started. The day of this moment in London is day 0. */
  startedAt: moment,
  now: moment,
  /** When what it is about was done; absent while it is not. */
  endedAt: moment.optional(),
  /** Pauses, where the clock may pause. Without `to`, the pause is still on. */
  pauses: z.array(z.strictObject({ from: moment, to: moment.optional() })).optional(),
});
export type ClockInput = z.infer<typeof ClockInput>;

/** CLK-14: the moments of a reading, as dates. */
export type ClockTimes = {
  startedAt: Date;
  now: Date;
  endedAt: Date | null;
  pauses: { from: Date; to: Date | null }[];
};

// A clock of this package starts and ends within these; what is outside is a slip of the pen.
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** CLK-14: the moments of an input, or in whole sentences why they cannot be. */
export function clockTimes(
  input: ClockInput,
): { ok: true; times: ClockTimes } | { ok: false; problems: string[] } {
  const optional = (text: string | undefined) => (text === undefined ? null : new Date(text));
  const times = {
    startedAt: new Date(input.startedAt),
    now: new Date(input.now),
    endedAt: optional(input.endedAt),
    pauses: (input.pauses ?? []).map(({ from, to }) => ({
      from: new Date(from),
      to: optional(to),
    })),
  };
  const problems = impossible(times);
  return problems.length === 0 ? { ok: true, times } : { ok: false, problems };
}

function impossible({ startedAt, now, endedAt, pauses }: ClockTimes): string[] {
  const all = [startedAt, now, endedAt, ...pauses.flatMap(({ from, to }) => [from, to])];
  if (all.some((at) => at !== null && !(at.getTime() >= earliest && at.getTime() < latest)))
    return ['A moment is not one, or lies before 1990 or after 2099.'];
  const problems: string[] = [];
  if (now < startedAt) problems.push('It starts after now.');
  if (endedAt !== null && endedAt < startedAt) problems.push('It ended before it started.');
  if (endedAt !== null && endedAt > now) problems.push('It ended after now.');
  for (const { from, to } of pauses) {
    if (from < startedAt) problems.push('A pause begins before the clock starts.');
    if (from > now || (to !== null && to > now)) problems.push('A pause lies after now.');
    if (to !== null && to < from) problems.push('A pause ends before it begins.');
  }
  return problems;
}

/** CLK-15: whether this partnership lets this clock pause. Only one whose row says so ever may, whatever its settings say. */
export function mayPause(clock: ClockInput['clock'], allowed: readonly ClockInput['clock'][]) {
  return clocks[clock].pausable === true && allowed.includes(clock);
}
