import { listPostsOf } from '@waymark/db/access';
import type { Database } from '@waymark/db/client';

/** The agencies and areas that somebody works for: words that their password must not hold (SGN-2). */
export async function agenciesOf(signInDb: Database, personId: string): Promise<string[]> {
  const posts = await listPostsOf(signInDb, personId);
  return posts.flatMap(({ agencyName, areaName }) => [agencyName, areaName]);
}
