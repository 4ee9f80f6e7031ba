import { checkAuditChains, type AuditCheck } from '@waymark/db/access';
import { asOwner, type Database } from '@waymark/db/client';

/**
 * Walks every audit chain and says where one does not hold. For the command line, with the owner's connection: the
 * application's role cannot read the audit at all.
 */
export function verifyAudit(ownerDb: Database): Promise<AuditCheck> {
  return asOwner(ownerDb, checkAuditChains);
}
