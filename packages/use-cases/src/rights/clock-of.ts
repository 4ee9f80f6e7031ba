import { type Day, defaultClockParameters, momentInLondon, readClock } from '@waymark/domain/clock';

/** RTS-1, RTS-8: how the clock of what somebody asked stands: by when it is answered (null where its days cannot be), and whether that is late. */
export type RightsClock = { dueOn: Day | null; isLate: boolean; nextStep: string };

/** Reads the clock of one month from the day on which it came in, to its answer or to now. */
export function clockOf(receivedOn: Day, answeredAt: Date | null, now: Date): RightsClock {
  const reading = readClock(
    {
      clock: 'subject-access',
      startedAt: momentInLondon(receivedOn, '00:00').toISOString(),
      now: now.toISOString(),
      ...(answeredAt && { endedAt: answeredAt.toISOString() }),
    },
    defaultClockParameters,
  );
  return { dueOn: reading.dueOn, isLate: reading.breached, nextStep: reading.nextStep };
}
