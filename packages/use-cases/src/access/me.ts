import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** Who is signed in, with agency, area and roles. */
export function me(ctx: Context) {
  return act(ctx, async ({ actor }) => ({
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
  }));
}
