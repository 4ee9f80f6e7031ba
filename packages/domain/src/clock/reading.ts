import type { RuleAnswer } from '../rule/answer.ts';
import type { ClockKey, ClockRule } from './clocks.ts';
import type { Day } from './day.ts';
import type { ClockKind } from './definition.ts';

/** CLK-16: what a clock can say. */
export const clockOutcomes = [
  'now',
  'running',
  'due-today',
  'paused',
  'review-due',
  'breached',
  'done',
  'done-in-time',
  'done-late',
  'check-dates',
] as const;
export type ClockOutcome = (typeof clockOutcomes)[number];
/** What a clock can say, in the words of a screen. */
export const clockOutcomeLabels: Record<ClockOutcome, string> = {
  now: 'Now',
  running: 'In time',
  'due-today': 'Due today',
  paused: 'Paused',
  'review-due': 'Time to look again',
  breached: 'Late',
  done: 'Done',
  'done-in-time': 'Done in time',
  'done-late': 'Done late',
  'check-dates': 'The dates cannot be right',
};

/** A stretch of time: working days and calendar days in London, and whole hours on the clock. Never below 0. */
export type ClockSpan = { workingDays: number; calendarDays: number; hours: number };

/**
 * CLK-16: a reading of a clock. Moments are ISO 8601 in UTC, days are days in London; all are null where the dates cannot
 * be. `dueAt` is the last moment that is in time; `latestAt` and `latestOn`, where the limit is an aim, the last that is
 * allowed. `remaining` and `overdue` are 0 once it is done; `took` is from the start to now, or to when it was done.
 */
export type ClockReading = RuleAnswer<ClockOutcome, ClockRule> & {
  clock: ClockKey;
  kind: ClockKind;
  dueAt: string | null;
  dueOn: Day | null;
  latestAt: string | null;
  latestOn: Day | null;
  breached: boolean;
  remaining: ClockSpan | null;
  overdue: ClockSpan | null;
  took: ClockSpan | null;
};
