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

/**
 * Takes out what a source gives no more, out of the directory and out of quarantine (DIR-24); all of it or nothing.
 * `keys` are those of every record that it gives. Throws NotAllowed for anybody but a directory editor, and Unavailable.
 */
export function removeMissing(
  ctx: Context,
  { source, keys }: { source: string; keys: readonly string[] },
): Promise<{ sourceId: string; name: string }[]> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireRole(actor, 'directory-editor');
    const of = { areaId: actor.areaId, source };
    await releaseAllBut(tx, of, keys);
    const missing = await listMissing(tx, of, keys);
    for (const { id } of missing) {
      await lockService(tx, id);
      await removeService(tx, id);
      await writeAudit(acting, {
        verb: 'remove',
        noun: 'directory-service',
        subjectId: id,
        details: { source },
      });
    }
    if (missing.length > 0) await markRemoval(tx, actor.areaId, now);
    return missing.map(({ sourceId, name }) => ({ sourceId, name }));
  });
}
