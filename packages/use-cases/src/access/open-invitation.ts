import { type OpenedInvitation, lookAtInvitation } from '@waymark/db/access';
import type { Database } from '@waymark/db/client';
import { invitationStateAt } from '@waymark/domain/access';
import { z } from 'zod';

import { NotFound } from '../errors.ts';
import { parseInput } from '../input.ts';
import { hashOfSecret } from './invite.ts';

/** What whoever has the link is given to work with: nobody has signed in yet. */
export type InvitationContext = {
  /** The connection of sign-in. */
  signInDb: Database;
  now: () => Date;
  newId: () => string;
};

export const secretOfLink = z.string().min(1).max(200);
export const OpenInvitationInput = z.strictObject({ secret: secretOfLink });
export type OpenInvitationInput = z.input<typeof OpenInvitationInput>;

/** An open invitation, for whoever has its link. Throws NotFound where it is none, or can be accepted no more (ACC-20). */
export async function openInvitation(
  { signInDb, now }: Pick<InvitationContext, 'signInDb' | 'now'>,
  input: OpenInvitationInput,
): Promise<OpenedInvitation> {
  const { secret } = parseInput(OpenInvitationInput, input);
  const invitation = await lookAtInvitation(signInDb, hashOfSecret(secret));
  if (invitation === null || invitationStateAt(invitation, now()) !== 'open') throw notOpen();
  return invitation;
}

/** Says the same of a link that never was, was used, was taken back or has lapsed. */
export function notOpen(): NotFound {
  return new NotFound(
    'This link',
    'It may have been used, taken back, not be confirmed yet, or be older than seven days. Ask whoever gave it to you for another.',
  );
}
