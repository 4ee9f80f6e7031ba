import { and, asc, eq, isNull } from 'drizzle-orm';

import { actor, actorRole, agency, area } from '../access/tables.ts';
import type { Transaction } from '../client.ts';

const importerName = 'Directory import';

/** The areas of the installation, by name. As the owner: for the command line. */
export function listAreas(tx: Transaction): Promise<{ id: string; name: string }[]> {
  return tx.select({ id: area.id, name: area.name }).from(area).orderBy(asc(area.name));
}

/**
 * The part of the system that imports into an area, made with `newId` where there is none yet. As the owner. Null
 * where the area has no agency for it to belong to.
 */
export async function findOrInsertImporter(
  tx: Transaction,
  areaId: string,
  newId: string,
): Promise<string | null> {
  const found = await tx
    .select({ id: actor.id })
    .from(actor)
    .where(
      and(
        eq(actor.areaId, areaId),
        eq(actor.kind, 'system'),
        eq(actor.name, importerName),
        isNull(actor.endedAt),
      ),
    );
  if (found[0]) return found[0].id;
  const agencies = await tx
    .select({ id: agency.id, kind: agency.kind })
    .from(agency)
    .where(eq(agency.areaId, areaId))
    .orderBy(asc(agency.name));
  const home = agencies.find((entry) => entry.kind === 'early-help') ?? agencies[0];
  if (!home) return null;
  await tx.insert(actor).values({
    id: newId,
    areaId,
    agencyId: home.id,
    kind: 'system',
    name: importerName,
    jobTitle: 'Part of Waymark',
  });
  await tx.insert(actorRole).values({ actorId: newId, role: 'directory-editor' });
  return newId;
}
