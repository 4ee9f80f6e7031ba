import { listMeetings, type MeetingSummary } from '@waymark/db/triage';

import { act } from '../act.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { meetingRoles } from './meeting-roles.ts';
import { nextMeetings } from './next-meetings.ts';

/** The area's meetings, latest first, the coming one among them; counts are of what the person may see. */
export async function meetings(ctx: Context): Promise<MeetingSummary[]> {
  return act(ctx, async (acting) => {
    requireRole(acting.actor, ...meetingRoles);
    await nextMeetings(acting);
    return listMeetings(acting.tx);
  });
}
