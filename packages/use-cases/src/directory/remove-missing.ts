import {
  listMissing,
  lockService,
  markRemoval,
  releaseAllBut,
  removeService,
} from '@waymark/db/directory';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { UseCaseError } from '../errors.ts';

const mostGone = 0.2;

/** More of a source would be removed than is likely to be right. Nothing was removed; what it gives was taken. */
export class TooManyGone extends UseCaseError {
  override readonly kind = 'conflict';
  constructor({ gone, stored, source }: { gone: number; stored: number; source: string }) {
    super(
      `${gone} of the ${stored} services of "${source}" are not in it any more, which is more than a fifth. None was removed.`,
      'Look at what it gives. If they are really gone, import it again and allow many to be removed.',
    );
  }
}

type Missing = {
  source: string;
  /** Those of every record that the source gives. */
  keys: readonly string[];
  /** How many services of the source there were before the import. */
  stored: number;
  allowLargeRemoval: boolean;
};

/**
 * Takes out what a source gives no more, out of the directory and out of quarantine (DIR-24); all of it or nothing.
 * Throws TooManyGone where that is more than a fifth, NotAllowed for anybody but a directory editor, and Unavailable.
 */
export function removeMissing(
  ctx: Context,
  { source, keys, stored, allowLargeRemoval }: Missing,
): Promise<{ sourceId: string; name: string }[]> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireRole(actor, 'directory-editor');
    const of = { areaId: actor.areaId, source };
    await releaseAllBut(tx, of, keys);
    const missing = await listMissing(tx, of, keys);
    if (!allowLargeRemoval && missing.length > stored * mostGone)
      throw new TooManyGone({ gone: missing.length, stored, source });
    for (const { id } of missing) {
      await lockService(tx, id);
      await removeService(tx, id);
      await writeAudit(acting, {
        verb: 'directory-service.removed',
        noun: 'directory-service',
        subjectId: id,
        details: { source },
      });
    }
    if (missing.length > 0) await markRemoval(tx, actor.areaId, now);
    return missing.map(({ sourceId, name }) => ({ sourceId, name }));
  });
}
