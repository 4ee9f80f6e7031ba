import { insertAuditEntry, listLivePosts } from '@waymark/db/access';
import { asOwner, type Database } from '@waymark/db/client';
import { insertNotifications } from '@waymark/db/notification';

/**
 * Notes in the audit of every area where somebody has a post that whoever runs the server gave them a new first password, and
 * tells them there (SGN-8). With the owner's connection, or inside a transaction of the owner, with which it stands or falls.
 */
export function noteNewSignIn(
  owner: { db: Database; now: () => Date; newId: () => string },
  personId: string,
): Promise<void> {
  return asOwner(owner.db, async (tx) => {
    const posts = await listLivePosts(tx, personId);
    const at = owner.now();
    for (const { id, areaId } of posts) {
      await insertAuditEntry(tx, {
        at,
        actorId: null,
        areaId,
        verb: 'staff.sign-in-reset',
        noun: 'actor',
        subjectId: id,
        details: {},
      });
      const told = { id: owner.newId(), areaId, recipientId: id, at } as const;
      await insertNotifications(tx, [{ ...told, kind: 'second-step-taken-off' }]);
    }
  });
}
