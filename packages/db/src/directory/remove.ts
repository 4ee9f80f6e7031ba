import { and, asc, desc, eq, inArray } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { directoryService, directoryServiceLocation } from './tables.ts';
import { forgetUnusedPlaces } from './upsert.ts';

/** The services of a source that are not among those it still gives. */
export async function listMissing(
  tx: Transaction,
  { areaId, source }: { areaId: string; source: string },
  given: readonly string[],
): Promise<{ id: string; sourceId: string; name: string }[]> {
  const rows = await tx
    .select({
      id: directoryService.id,
      sourceId: directoryService.sourceId,
      name: directoryService.name,
    })
    .from(directoryService)
    .where(and(eq(directoryService.areaId, areaId), eq(directoryService.source, source)))
    .orderBy(asc(directoryService.id));
  const known = new Set(given);
  return rows.filter(({ sourceId }) => !known.has(sourceId));
}

/** Takes a service out with all that hangs on it, and empties places that no other service uses. */
export async function removeService(tx: Transaction, id: string): Promise<void> {
  const rows = await tx
    .select({ id: directoryServiceLocation.locationId })
    .from(directoryServiceLocation)
    .where(eq(directoryServiceLocation.serviceId, id));
  await tx.delete(directoryService).where(eq(directoryService.id, id));
  await forgetUnusedPlaces(
    tx,
    rows.map((row) => row.id),
  );
}

/** Marks that something went from the directory of an area, for readers who know only a time (DIR-13). */
export async function markRemoval(tx: Transaction, areaId: string, at: Date): Promise<void> {
  const newest = tx
    .select({ id: directoryService.id })
    .from(directoryService)
    .where(eq(directoryService.areaId, areaId))
    .orderBy(desc(directoryService.changedAt), asc(directoryService.id))
    .limit(1);
  await tx
    .update(directoryService)
    .set({ changedAt: at })
    .where(inArray(directoryService.id, newest));
}
