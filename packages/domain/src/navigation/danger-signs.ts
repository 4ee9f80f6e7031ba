import type { DangerSignId } from './danger-sign-id.ts';
import type { DangerSign } from './danger-sign.ts';
import { forcedTrappedOrWorried } from './danger-signs/forced-trapped-or-worried.ts';
import { hurtIllOrMissing } from './danger-signs/hurt-ill-or-missing.ts';

/** Every danger sign, in the order of the source (NAV-6; self-navigation section 2). */
export const dangerSigns: readonly DangerSign[] = [...hurtIllOrMissing, ...forcedTrappedOrWorried];

const byId: ReadonlyMap<string, DangerSign> = new Map(dangerSigns.map((sign) => [sign.id, sign]));

/** The danger sign with this id. Throws only if the data misses one, which a test rules out. */
export const dangerSignById = (id: DangerSignId): DangerSign => {
  const found = byId.get(id);
  if (!found) throw new Error(`No danger sign is called ${id}`);
  return found;
};
