import { addDays } from '../clock/index.ts';
import type { Actor } from './actor.ts';
import { seesPeople } from './people.ts';

/** ACC-20: for how many days an invitation can be accepted. */
export const invitationDays = 7;

/** How an invitation stands. */
export const invitationStates = ['to-confirm', 'open', 'accepted', 'withdrawn', 'lapsed'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** States in the words of a screen. */
export const invitationStateLabels: Record<InvitationState, string> = {
  'to-confirm': 'Waiting to be confirmed',
  open: 'Waiting to be accepted',
  accepted: 'Accepted',
  withdrawn: 'Withdrawn',
  lapsed: 'Lapsed',
};

type InvitationFacts = {
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
  confirmedAt: Date | null;
  expiresAt: Date;
};

/** ACC-20, ACC-23: how an invitation stands at a moment. It is accepted once; not before it is confirmed, nor withdrawn or lapsed. */
export function invitationStateAt(facts: InvitationFacts, now: Date): InvitationState {
  if (facts.acceptedAt !== null) return 'accepted';
  if (facts.withdrawnAt !== null) return 'withdrawn';
  if (facts.expiresAt.getTime() <= now.getTime()) return 'lapsed';
  return facts.confirmedAt === null ? 'to-confirm' : 'open';
}

/** ACC-23: whether this person confirms an invitation: who looks after people or reviews their access, and never their own. */
export function mayConfirmInvitation(
  actor: Pick<Actor, 'roles'>,
  invitation: { state: InvitationState; isMine: boolean },
): boolean {
  return seesPeople(actor) && invitation.state === 'to-confirm' && !invitation.isMine;
}

/** ACC-20: the moment from which an invitation made now is accepted no more. */
export function invitationExpiry(now: Date): Date {
  const day = addDays(now.toISOString().slice(0, 10), invitationDays);
  return new Date(`${day}${now.toISOString().slice(10)}`);
}
