import { deleteWhatIsDue } from '@waymark/db/call-back';
import type { Database } from '@waymark/db/client';

import { toUseCaseError } from '../errors.ts';

/**
 * Deletes every call-back and every report whose promised day has come (NAV-55, NAV-57); each deletion is in the audit.
 * Nobody asks for it: the server does so by itself. Throws Unavailable.
 */
export async function deleteDue(db: Database): Promise<{ callBacks: number; reports: number }> {
  try {
    return await deleteWhatIsDue(db);
  } catch (error) {
    throw toUseCaseError(error) ?? error;
  }
}
