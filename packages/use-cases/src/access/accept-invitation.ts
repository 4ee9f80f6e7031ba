import { acceptInvitation as write } from '@waymark/db/access';
import { z } from 'zod';

import { Conflict, InvalidInput } from '../errors.ts';
import { parseInput } from '../input.ts';
import { hashOfSecret } from './invite.ts';
import {
  type InvitationContext,
  notOpen,
  openInvitation,
  secretOfLink,
} from './open-invitation.ts';

/** The link's secret, and a password: a new one, or their own where they sign in here already. */
export const AcceptInvitationInput = z.strictObject({
  secret: secretOfLink,
  password: z.string().max(200),
});
export type AcceptInvitationInput = z.input<typeof AcceptInvitationInput>;

/** What sign-in knows of passwords. */
export type Passwords = {
  /** What is wrong with a new one; null where nothing is. */
  judge: (
    password: string,
    about: { name: string; email: string; agencies: readonly string[] },
  ) => Promise<{ message: string } | null>;
  hash: (password: string) => Promise<string>;
  /** Whether it is the one that they sign in with. */
  isTheirs: (email: string, password: string) => Promise<boolean>;
};

/**
 * Accepts an invitation once: post, roles and sign-in together (ACC-20). Throws NotFound where it is not open any more,
 * InvalidInput for a password that will not do, Conflict where they have a post in the area.
 */
export async function acceptInvitation(
  ctx: InvitationContext,
  passwords: Passwords,
  input: AcceptInvitationInput,
): Promise<void> {
  // Not tidied: in a password every character is meant.
  const parsed = AcceptInvitationInput.safeParse(input);
  const { secret, password } = parsed.success
    ? parsed.data
    : parseInput(AcceptInvitationInput, input);
  const invitation = await openInvitation(ctx, { secret });
  const { name, email, agencyName, areaName, hasSignIn } = invitation;
  if (hasSignIn && !(await passwords.isTheirs(email, password))) {
    throw new InvalidInput([{ field: 'password', message: 'That is not your password.' }]);
  }
  const wrong = hasSignIn
    ? null
    : await passwords.judge(password, { name, email, agencies: [agencyName, areaName] });
  if (wrong !== null) throw new InvalidInput([{ field: 'password', message: wrong.message }]);
  const came = await write(ctx.signInDb, {
    tokenHash: hashOfSecret(secret),
    postId: ctx.newId(),
    accountId: ctx.newId(),
    passwordHash: hasSignIn ? null : await passwords.hash(password),
    at: ctx.now(),
  });
  if (came === 'has-post') {
    throw new Conflict('You work in this area already.', 'Sign in as you do each day.');
  }
  if (came === 'changed') throw new Conflict();
  if (came !== 'accepted') throw notOpen();
}
