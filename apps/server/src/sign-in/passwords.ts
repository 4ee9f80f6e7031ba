import { randomBytes, randomUUID } from 'node:crypto';
import type { Transaction } from '@waymark/db/client';
import { account, passkey, session, twoFactor, user } from '@waymark/db/sign-in';
import { hashPassword } from 'better-auth/crypto';
import { eq, inArray } from 'drizzle-orm';

type Person = { actorId: string; name: string; email: string };

/** Makes the sign-in of people who have none yet, all with one password. As the owner. */
export async function giveSignIn(
  tx: Transaction,
  people: readonly Person[],
  password: string,
  now: Date,
): Promise<void> {
  const known = await tx
    .select({ id: user.id })
    .from(user)
    .where(
      inArray(
        user.id,
        people.map(({ actorId }) => actorId),
      ),
    );
  const missing = people.filter(({ actorId }) => !known.some(({ id }) => id === actorId));
  if (missing.length === 0) return;
  const hash = await hashPassword(password);
  const times = { createdAt: now, updatedAt: now };
  await tx.insert(user).values(
    missing.map(({ actorId, name, email }) => ({
      id: actorId,
      name,
      email: email.toLowerCase(),
      emailVerified: true,
      ...times,
    })),
  );
  await tx.insert(account).values(
    missing.map(({ actorId }) => ({
      id: randomUUID(),
      userId: actorId,
      accountId: actorId,
      providerId: 'credential',
      password: hash,
      ...times,
    })),
  );
}

/** Whether somebody signs in under this address already. As the owner. */
export async function isEmailTaken(tx: Transaction, email: string): Promise<boolean> {
  const rows = await tx
    .select({ id: user.id })
    .from(user)
    .where(eq(user.email, email.toLowerCase()));
  return rows.length > 0;
}

/**
 * Takes off every way in of whoever signs in under an address, and gives them a first password (SGN-8). Their address counts as
 * proved: whoever runs the server vouches for it. Gives their id; null where there is nobody. As the owner.
 */
export async function giveSignInAnew(
  tx: Transaction,
  email: string,
  password: string,
  now: Date,
): Promise<string | null> {
  const [person] = await tx
    .update(user)
    .set({ twoFactorEnabled: false, emailVerified: true, updatedAt: now })
    .where(eq(user.email, email.toLowerCase()))
    .returning({ id: user.id });
  if (!person) return null;
  const { id } = person;
  for (const table of [twoFactor, passkey, account, session]) {
    await tx.delete(table).where(eq(table.userId, id));
  }
  await tx.insert(account).values({
    id: randomUUID(),
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: await hashPassword(password),
    createdAt: now,
    updatedAt: now,
  });
  return id;
}

/** A first password: 96 random bits in groups that can be read out. */
export function makePassword(): string {
  const letters = randomBytes(12).toString('hex');
  return letters.match(/.{6}/g)?.join('-') ?? letters;
}
