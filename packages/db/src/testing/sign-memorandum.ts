import { randomUUID } from 'node:crypto';

import { insertAgreement } from '../agreement/index.ts';
import type { Transaction } from '../client.ts';
import { memorandumOf } from '../seed/index.ts';

/** All of some agencies have signed what covers triage, so that a test is not stopped by what it is not about. */
export function signMemorandum(
  tx: Transaction,
  of: { areaId: string; registeredBy: string; agencyIds: readonly string[] },
): Promise<void> {
  const { row, signatories } = memorandumOf({ ...of, id: randomUUID() });
  return insertAgreement(
    tx,
    row,
    signatories.map((each) => ({ ...each, id: randomUUID() })),
  );
}
