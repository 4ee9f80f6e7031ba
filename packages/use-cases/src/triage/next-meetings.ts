import { ensureMeeting, listSeries, type Meeting } from '@waymark/db/triage';
import { nextMeetingStart } from '@waymark/domain/clock';

import type { Acting } from '../act.ts';

/** The next meeting of each series of the area, soonest first; made now where nobody has made it yet. */
export async function nextMeetings({ tx, actor, now, newId }: Acting): Promise<Meeting[]> {
  const meetings: Meeting[] = [];
  for (const series of await listSeries(tx)) {
    meetings.push(
      await ensureMeeting(tx, {
        id: newId(),
        areaId: actor.areaId,
        series,
        startsAt: nextMeetingStart(now, series),
      }),
    );
  }
  return meetings.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
}
