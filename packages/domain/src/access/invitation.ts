import { addDays } from '../clock/index.ts';

/** ACC-20: for how many days an invitation can be accepted. */
export const invitationDays = 7;

/** How an invitation stands. */
export const invitationStates = ['open', 'accepted', 'withdrawn', 'lapsed'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** States in the words of a screen. */
export const invitationStateLabels: Record<InvitationState, string> = {
  open: 'Waiting to be accepted',
  accepted: 'Accepted',
  withdrawn: 'Withdrawn',
  lapsed: 'Lapsed',
};

type InvitationFacts = { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date };

/** ACC-20: how an invitation stands at a moment. It is accepted once; withdrawn or lapsed it is accepted no more. */
export function invitationStateAt(facts: InvitationFacts, now: Date): InvitationState {
  if (facts.acceptedAt !== null) return 'accepted';
  if (facts.withdrawnAt !== null) return 'withdrawn';
  return facts.expiresAt.getTime() <= now.getTime() ? 'lapsed' : 'open';
}

/** ACC-20: the moment from which an invitation made now is accepted no more. */
export function invitationExpiry(now: Date): Date {
  const day = addDays(now.toISOString().slice(0, 10), invitationDays);
  return new Date(`${day}${now.toISOString().slice(10)}`);
}
