import type { AgencyKind } from '@waymark/domain/access';
import { and, eq } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { agency, area } from './tables.ts';

export type NewAgency = {
  areaName: string;
  referencePrefix: string;
  name: string;
  kind: AgencyKind;
};

/** Makes an agency, and its area, where they are not there yet. As the owner. Answers whether the agency is new. */
export async function ensureAgency(
  tx: Transaction,
  wanted: NewAgency,
  newId: () => string,
): Promise<{ areaId: string; agencyId: string; isNew: boolean }> {
  const [known] = await tx.select({ id: area.id }).from(area).where(eq(area.name, wanted.areaName));
  const areaId = known?.id ?? newId();
  if (!known) {
    const { areaName: name, referencePrefix } = wanted;
    await tx.insert(area).values({ id: areaId, name, referencePrefix });
  }
  const [found] = await tx
    .select({ id: agency.id })
    .from(agency)
    .where(and(eq(agency.areaId, areaId), eq(agency.name, wanted.name)));
  if (found) return { areaId, agencyId: found.id, isNew: false };
  const agencyId = newId();
  await tx.insert(agency).values({ id: agencyId, areaId, name: wanted.name, kind: wanted.kind });
  return { areaId, agencyId, isNew: true };
}
