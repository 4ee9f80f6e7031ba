import { type ClockKey, clocks } from './clocks.ts';
import { type Day, addDays, daysBetween, formatDayAndYear } from './day.ts';
import type { ClockDefinition, ClockLimit } from './definition.ts';
import { type Due, dueOf } from './due.ts';
import { type ClockInput, type ClockTimes, clockTimes, mayPause } from './input.ts';
import { dayInLondon, timeInLondon } from './london.ts';
import type { ClockParameters } from './parameters.ts';
import type { ClockOutcome, ClockReading, ClockSpan } from './reading.ts';
import { bankHolidayWarning, workingDaysBetween } from './working-days.ts';

/**
 * CLK-12 to CLK-16: reads a named clock: when it is due, what is left, whether it is late, and why. Total: dates that cannot
 * be are answered, and count as late until they are put right.
 */
export function readClock(input: ClockInput, parameters: ClockParameters): ClockReading {
  const checked = clockTimes(input);
  if (!checked.ok) return cannotBe(input.clock, checked.problems, parameters.version);
  const { times } = checked;
  const clock: ClockDefinition = clocks[input.clock];
  const pauses = mayPause(input.clock, parameters.mayPause) ? times.pauses : [];
  const calendar = { ...parameters, paused: pausedDays(pauses, dayInLondon(times.now)) };
  const due = dueOf(limitOf(input.clock, parameters), times.startedAt, calendar);
  const latest = clock.latest ? dueOf(clock.latest, times.startedAt, calendar) : null;
  const outcome = outcomeOf(
    clock,
    times,
    due,
    latest,
    pauses.some(({ to }) => to === null),
  );
  const open = times.endedAt === null;
  const until = times.endedAt ?? times.now;
  return {
    outcome,
    rule: clocks[input.clock].rule,
    clock: input.clock,
    kind: clock.kind,
    dueAt: due.at.toISOString(),
    dueOn: due.on,
    latestAt: latest?.at.toISOString() ?? null,
    latestOn: latest?.on ?? null,
    breached:
      outcome === 'breached' || outcome === 'done-late' || (outcome === 'now' && until > due.at),
    remaining: open ? span(times.now, due.at) : nothing,
    overdue: open ? span(due.at, times.now) : nothing,
    took: span(times.startedAt, until),
    because: reasons(clock, times, due, latest, pauses.length),
    mustRecord: mustRecord(clock, outcome),
    nextStep: nextStep(clock, outcome, due),
    version: parameters.version,
  };
}

/** CLK-13: the limit of a clock under a partnership's settings. */
function limitOf(key: ClockKey, { limits }: ClockParameters): ClockLimit {
  const set = limits.find(({ clock }) => clock === key);
  return set ? { unit: set.unit, count: set.count } : clocks[key].limit;
}

/** CLK-15: a pause takes the day it begins and each day after it out of the count, up to the day before it ends. */
function pausedDays(pauses: ClockTimes['pauses'], today: Day): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const { from, to } of pauses) {
    const end = to === null ? addDays(today, 1) : dayInLondon(to);
    for (let day = dayInLondon(from); day < end; day = addDays(day, 1)) days.add(day);
  }
  return days;
}

/** CLK-16: a limit that is breached goes before everything else that could be said of it. */
function outcomeOf(
  clock: ClockDefinition,
  { endedAt, now }: ClockTimes,
  due: Due,
  latest: Due | null,
  paused: boolean,
): ClockOutcome {
  const last = latest ?? (clock.past === 'breach' ? due : null);
  if (clock.limit.unit === 'at-once') return endedAt === null ? 'now' : 'done';
  if (endedAt !== null) {
    if (last === null) return 'done';
    return endedAt > last.at ? 'done-late' : 'done-in-time';
  }
  if (last !== null && now > last.at) return 'breached';
  if (now > due.at) return 'review-due';
  if (paused) return 'paused';
  return dayInLondon(now) === due.on ? 'due-today' : 'running';
}

const nothing: ClockSpan = { workingDays: 0, calendarDays: 0, hours: 0 };

function span(from: Date, to: Date): ClockSpan {
  if (to <= from) return nothing;
  const [start, end] = [dayInLondon(from), dayInLondon(to)];
  return {
    workingDays: workingDaysBetween(start, end),
    calendarDays: daysBetween(start, end),
    hours: Math.floor((to.getTime() - from.getTime()) / 3_600_000),
  };
}

function reasons(
  clock: ClockDefinition,
  { startedAt, now, pauses }: ClockTimes,
  due: Due,
  latest: Due | null,
  counted: number,
): string[] {
  const day = dayInLondon(startedAt);
  const outOfCalendar = bankHolidayWarning(day) ?? bankHolidayWarning(due.on);
  return [
    `It runs from ${clock.from}: ${formatDayAndYear(day)}, ${timeInLondon(startedAt)} in London.`,
    ...due.because,
    `So it is due by ${formatDayAndYear(due.on)}, ${timeInLondon(due.at)}.`,
    ...(latest === null
      ? []
      : [`That is the aim; the most that is allowed is ${formatDayAndYear(latest.on)}.`]),
    ...(pauses.length > 0 ? [pauseReason(counted > 0)] : []),
    ...(outOfCalendar === null ? [] : [outOfCalendar]),
    `It is read as of ${formatDayAndYear(dayInLondon(now))}, ${timeInLondon(now)} in London.`,
  ];
}

function pauseReason(counted: boolean): string {
  return counted
    ? 'The days of its pauses do not count.'
    : 'A pause was given, but this clock does not pause, not even while agreement is sought: its days count.';
}

function mustRecord(clock: ClockDefinition, outcome: ClockOutcome): string[] {
  if (outcome === 'breached' || outcome === 'done-late')
    return [...clock.mustRecord, 'Why it is late, and which manager was told'];
  if (outcome === 'paused')
    return [...clock.mustRecord, 'Why it is paused, who agreed to that, and until when'];
  return [...clock.mustRecord];
}

function nextStep(clock: ClockDefinition, outcome: ClockOutcome, due: Due): string {
  if (outcome === 'done' || outcome === 'done-in-time')
    return 'Nothing more for this clock: see that what must be recorded is recorded.';
  if (outcome === 'done-late')
    return 'It was done late: write why, and tell the manager who answers for it.';
  if (outcome === 'breached' || outcome === 'review-due') return clock.late;
  if (outcome === 'now') return clock.todo;
  if (outcome === 'due-today') return `It is due today. ${clock.todo}`;
  return `${clock.todo} It is due by ${formatDayAndYear(due.on)}.`;
}

/** CLK-14: unreadable dates never look like a clock that is in time. */
function cannotBe(key: ClockKey, problems: string[], version: string): ClockReading {
  return {
    outcome: 'check-dates',
    rule: clocks[key].rule,
    clock: key,
    kind: clocks[key].kind,
    dueAt: null,
    dueOn: null,
    latestAt: null,
    latestOn: null,
    breached: true,
    remaining: null,
    overdue: null,
    took: null,
    because: [...problems, 'Until the dates are put right it counts as late.'],
    mustRecord: ['The right dates, and who gave them'],
    nextStep: `Put the dates right. Until then act as if it were due now: ${clocks[key].todo}`,
    version,
  };
}
