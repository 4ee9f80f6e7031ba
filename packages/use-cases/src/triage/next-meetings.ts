import { ensureMeeting, listSeries, type Meeting } from '@waymark/db/triage';
import { nextMeetingStart } from '@waymark/domain/clock';

import type { Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';

/** The next meeting of each series of the area, soonest first; made now, with an audit entry, where nobody has. */
export async function nextMeetings(acting: Acting): Promise<Meeting[]> {
  const { tx, actor, now, newId } = acting;
  const meetings: Meeting[] = [];
  for (const series of await listSeries(tx)) {
    const { meeting, seatsMade } = await ensureMeeting(tx, {
      id: newId(),
      areaId: actor.areaId,
      series,
      startsAt: nextMeetingStart(now, series),
    });
    meetings.push(meeting);
    if (seatsMade === null) continue;
    await writeAudit(acting, {
      verb: 'triage.meeting-made',
      noun: 'triage-meeting',
      subjectId: meeting.id,
      details: { seriesId: series.id, seats: seatsMade },
    });
  }
  return meetings.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
}
