import { insertAuditEntry, type AuditDetails } from '@waymark/db/access';

import type { Acting } from './act.ts';

type AuditFacts = { verb: string; noun: string; subjectId: string | null; details?: AuditDetails };

/** Adds to the audit in the same transaction: if it cannot be written, the act does not happen. */
export function writeAudit(acting: Acting, facts: AuditFacts): Promise<void> {
  return insertAuditEntry(acting.tx, {
    at: acting.now,
    actorId: acting.actor.id,
    areaId: acting.actor.areaId,
    details: {},
    ...facts,
  });
}
