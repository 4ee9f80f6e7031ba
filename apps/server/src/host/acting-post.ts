import { listPostsOf } from '@waymark/db/access';
import type { Database } from '@waymark/db/client';
import { choosePost } from '@waymark/domain/access';

/** The header by which a tab of the portal says in which of their posts somebody acts; left out, in their first. */
const postHeader = 'waymark-post';

/**
 * The post that a signed-in person acts in (ACC-16): what they ask for counts only where it is theirs and live. Null is as
 * if nobody were signed in.
 */
export async function actingPost(
  signInDb: Database,
  personId: string,
  headers: Headers,
): Promise<string | null> {
  const posts = await listPostsOf(signInDb, personId);
  return choosePost(posts, headers.get(postHeader))?.id ?? null;
}
