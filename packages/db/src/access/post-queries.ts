import type { Post } from '@waymark/domain/access';
import { and, eq, isNull, sql } from 'drizzle-orm';

import type { Database, Transaction } from '../client.ts';
import { actor } from './tables.ts';

const columns = sql.raw(
  'id, area_name as "areaName", agency_name as "agencyName", agency_kind as "agencyKind"',
);

/** The live posts of a person, by area. With the connection of sign-in, which alone may ask before anybody acts. */
export async function listPostsOf(signInDb: Database, personId: string): Promise<Post[]> {
  const rows = await signInDb.execute<Post>(
    sql`select ${columns} from posts_of(${personId}::uuid) order by area_name, id`,
  );
  return [...rows];
}

/** The live posts of whoever the transaction acts as, by area. */
export async function listMyPosts(tx: Transaction): Promise<Post[]> {
  const rows = await tx.execute<Post>(
    sql`select ${columns} from my_posts() order by area_name, id`,
  );
  return [...rows];
}

/** The live posts of a person with their areas. As the owner: the application's role sees one area. */
export function listLivePosts(
  tx: Transaction,
  personId: string,
): Promise<{ id: string; areaId: string }[]> {
  return tx
    .select({ id: actor.id, areaId: actor.areaId })
    .from(actor)
    .where(and(eq(actor.personId, personId), isNull(actor.endedAt)));
}
