import { randomBytes, randomUUID } from 'node:crypto';
import type { Transaction } from '@waymark/db/client';
import { account, user } from '@waymark/db/sign-in';
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

/** A first password: 96 random bits in groups that can be read out. */
export function makePassword(): string {
  const letters = randomBytes(12).toString('hex');
  return letters.match(/.{6}/g)?.join('-') ?? letters;
}
