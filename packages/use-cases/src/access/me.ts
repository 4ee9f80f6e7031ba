import { listMyPosts } from '@waymark/db/access';

import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** Who is signed in, with agency, area and roles, and every post of theirs that they could act in (ACC-16). */
export function me(ctx: Context) {
  return act(ctx, async ({ tx, actor }) => ({
    actor: {
      id: actor.id,
      name: actor.name,
      jobTitle: actor.jobTitle,
      agencyId: actor.agencyId,
      agencyName: actor.agencyName,
      agencyKind: actor.agencyKind,
      roles: actor.roles,
    },
    area: { id: actor.areaId, name: actor.areaName },
    posts: await listMyPosts(tx),
  }));
}
