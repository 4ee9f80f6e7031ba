import { listQuarantined, type Quarantined } from '@waymark/db/directory';

import { act } from '../act.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';

/** The records that were refused, and why (DIR-23). Throws NotAllowed for anybody but a directory editor, and Unavailable. */
export function listRefused(ctx: Context): Promise<Quarantined[]> {
  return act(ctx, ({ tx, actor }) => {
    requireRole(actor, 'directory-editor');
    return listQuarantined(tx);
  });
}
