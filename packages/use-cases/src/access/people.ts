import {
  type InvitationRecord,
  type TeamRecord,
  listInvitations,
  listStaff,
  listStaffEnds,
  listTeams,
  listWithRole,
} from '@waymark/db/access';
import {
  type AccessReview,
  type InvitationState,
  type StaffRole,
  accessReviewOf,
  endApprovalProblem,
  endAskHours,
  invitationStateAt,
  lastDayHeld,
  managesPeople,
  mayConfirmInvitation,
  mayEndTeam,
} from '@waymark/domain/access';

import type { Day } from '@waymark/domain/clock';

import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { requireSeesPeople } from './look-after.ts';
import { type StaffView, viewOf } from './staff-view.ts';

/** The people of the area with their access, the invitations on the way, and the review of the quarter. */
export type People = {
  people: StaffView[];
  invitations: (InvitationRecord & { state: InvitationState; mayConfirm: boolean })[];
  /** The teams of the area (ACC-24): those that go on, then those that have ended. */
  teams: (TeamRecord & { mayEnd: boolean })[];
  /** What waits for a second person to end it (ACC-25). */
  ends: EndToApprove[];
  review: AccessReview & { toDo: number; isOverdue: boolean };
  mayInvite: boolean;
  /** ACC-21: the last day on which anybody looks after people here; null where none is set. */
  lookedAfterUntil: Day | null;
  /** ACC-23: whether there is somebody else who could confirm what they invite. */
  somebodyConfirms: boolean;
};

/** A post, or a role by its last day, that somebody asked to end. */
type EndToApprove = {
  id: string;
  actorId: string;
  name: string;
  role: StaffRole | null;
  until: Day | null;
  askedByName: string;
  /** Until when it can be approved, ISO 8601. */
  approveBy: string;
  mayApprove: boolean;
};

/** Everybody of the area, for who looks after people or reviews their access. Throws NotAllowed for others. */
export function people(ctx: Context): Promise<People> {
  return act(ctx, async ({ tx, actor, now, today }) => {
    requireSeesPeople(actor);
    const review = accessReviewOf(today);
    const records = await listStaff(tx, review.quarter);
    const views = records.map((record) => viewOf(record, actor, today));
    const waiting = views.filter(
      (view) => view.leftOn === null && (view.review === 'due' || view.review === 'overdue'),
    );
    const invitations = await listInvitations(tx);
    const confirmers = await listWithRole(tx, ['administrator', 'information-governance-lead']);
    const teams = await listTeams(tx);
    const askMilliseconds = endAskHours * 3_600_000;
    const ends = await listStaffEnds(tx, new Date(now.getTime() - askMilliseconds));
    return {
      people: views,
      invitations: invitations.map((one) => {
        const state = invitationStateAt(one, now);
        return { ...one, state, mayConfirm: mayConfirmInvitation(actor, { ...one, state }) };
      }),
      ends: ends.map((ask) => ({
        id: ask.id,
        actorId: ask.actorId,
        name: ask.name,
        role: ask.role,
        until: ask.untilOn,
        askedByName: ask.askedByName,
        approveBy: new Date(ask.askedAt.getTime() + askMilliseconds).toISOString(),
        mayApprove: endApprovalProblem(ask, actor, now) === null,
      })),
      teams: teams.map((team) => ({ ...team, mayEnd: mayEndTeam(actor, team) })),
      review: {
        ...review,
        toDo: waiting.length,
        isOverdue: waiting.some((view) => view.review === 'overdue'),
      },
      mayInvite: managesPeople(actor),
      lookedAfterUntil: lastDayHeld(
        views.flatMap(({ leftOn, periods }) => (leftOn === null ? periods : [])),
        'administrator',
        today,
      ),
      somebodyConfirms: confirmers.some(({ id }) => id !== actor.id),
    };
  });
}
