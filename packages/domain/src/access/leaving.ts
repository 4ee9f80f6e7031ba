import type { Actor, StaffRole } from './actor.ts';

/** ACC-25: the roles that look after people, and after how others look: whoever holds one could undo the other. */
export const overseerRoles = [
  'administrator',
  'information-governance-lead',
] as const satisfies StaffRole[];

/** ACC-25: so many posts one person ends alone in so many hours. */
export const endsAlone = { posts: 5, hours: 24 };

/** For so long what was asked may be approved. */
export const endAskHours = 24;

/** ACC-25: whether somebody holds a role that two people end. */
export function isOverseer({ roles }: Pick<Actor, 'roles'>): boolean {
  return overseerRoles.some((role) => roles.includes(role));
}

/** ACC-25: whether a post is ended by two people; `endedAlone` is how many whoever would end it has ended so lately. */
export function postTakesTwo(person: Pick<Actor, 'roles'>, endedAlone: number): boolean {
  return isOverseer(person) || endedAlone >= endsAlone.posts;
}

/** ACC-25: whether two people set the last day of a role. */
export function roleTakesTwo(role: StaffRole): boolean {
  return overseerRoles.some((one) => one === role);
}

/** Something that one person asked to end: who asked, about whom, and what became of it. Everybody by their post. */
export type EndAsk = {
  actorId: string;
  askedById: string;
  /** Whether whoever asked still looks after people, or after how others look. */
  askerStands: boolean;
  askedAt: Date;
  approvedAt: Date | null;
};

/** Why somebody does not approve it. */
export type EndProblem = {
  why: 'no-overseer' | 'yourself' | 'same-person' | 'done' | 'too-old' | 'asker-gone';
  message: string;
};

/** What stands against approving (ACC-25); null where nothing does. */
export function endApprovalProblem(
  ask: EndAsk,
  approver: Pick<Actor, 'id' | 'roles'>,
  now: Date,
): EndProblem | null {
  if (ask.approvedAt !== null) return { why: 'done', message: 'This has been approved already.' };
  if (!isOverseer(approver)) {
    return {
      why: 'no-overseer',
      message: 'Administrators and information governance leads approve it.',
    };
  }
  if (ask.askedById === approver.id) {
    return { why: 'same-person', message: 'You asked for this. Somebody else approves it.' };
  }
  if (ask.actorId === approver.id) {
    return { why: 'yourself', message: 'This is about you. Somebody else approves it.' };
  }
  if (!ask.askerStands) {
    return {
      why: 'asker-gone',
      message: 'Whoever asked for this looks after nobody now. Ask anew.',
    };
  }
  const age = now.getTime() - ask.askedAt.getTime();
  return age >= endAskHours * 3_600_000
    ? { why: 'too-old', message: `This is more than ${endAskHours} hours old. Ask anew.` }
    : null;
}
