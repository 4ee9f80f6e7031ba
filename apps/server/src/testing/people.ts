import { asOwner, type Connection } from '@waymark/db/client';
import { startInstallation } from '@waymark/db/access';
import { addAgency, addStaff } from '@waymark/use-cases/access';
import { randomUUID } from 'node:crypto';

import { giveSignIn } from '../sign-in/passwords.ts';

export const password = 'a password only for tests';

/** Starts a partnership's own installation with one practitioner who can sign in. */
export async function addPractitioner(owner: Connection, email: string): Promise<string> {
  const maker = { db: owner.db, now: () => new Date(), newId: randomUUID };
  await asOwner(owner.db, (tx) => startInstallation(tx, 'live', new Date()));
  const agency = await addAgency(maker, {
    area: 'Testbrook',
    name: 'Testbrook Police',
    kind: 'police',
  });
  const name = 'Robin Testwell';
  const { actorId } = await addStaff(maker, {
    name,
    jobTitle: 'Constable',
    agency,
    roles: ['practitioner'],
  });
  await asOwner(owner.db, (tx) => giveSignIn(tx, [{ actorId, name, email }], password, new Date()));
  return actorId;
}
