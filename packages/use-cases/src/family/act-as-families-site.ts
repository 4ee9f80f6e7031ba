import { findFamiliesSite } from '@waymark/db/call-back';

import { act, type Acting } from '../act.ts';
import type { Context } from '../context.ts';
import { InvalidInput } from '../errors.ts';

/** What a family's own act needs: everything but an actor, for a family has none. */
export type FamilyContext = Omit<Context, 'actorId'>;

/**
 * Runs `fn` as the families' site in the area of a service, or in the only area. Throws InvalidInput where there are
 * several areas and no service says which.
 */
export async function actAsFamiliesSite<T>(
  ctx: FamilyContext,
  service: { field: string; id: string | null },
  fn: (acting: Acting) => Promise<T>,
): Promise<T> {
  const actorId = await findFamiliesSite(ctx.db, service.id);
  if (actorId === null) {
    throw new InvalidInput([{ field: service.field, message: 'Pick one from the list.' }]);
  }
  return act({ ...ctx, actorId }, fn);
}
