import type { DirectoryService } from '@waymark/domain/directory';
import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import {
  directoryLocation,
  directoryOrganisation,
  directoryService,
  directoryServiceLocation,
  directoryServiceTerm,
  directorySession,
  directoryTerm,
} from './tables.ts';

/** A term as it is stored; its id is made from its list and code. */
export type StoredTerm = {
  id: string;
  taxonomy: 'category' | 'send' | 'need';
  code: string;
  name: string;
};

export type ServiceWrite = {
  areaId: string;
  service: DirectoryService;
  terms: StoredTerm[];
  contentHash: string;
  changedAt: Date;
};

/** Writes a service and all that hangs on it, over what was there before. Part of the caller's transaction. */
export async function upsertService(tx: Transaction, write: ServiceWrite): Promise<void> {
  await upsertOrganisation(tx, write);
  await upsertLocations(tx, write);
  await upsertServiceRow(tx, write);
  const before = await linkedLocations(tx, write.service.id);
  await replaceLocations(tx, write.service);
  await replaceSessions(tx, write.service);
  await replaceTerms(tx, write);
  await forgetUnusedPlaces(tx, before);
}

async function linkedLocations(tx: Transaction, serviceId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: directoryServiceLocation.locationId })
    .from(directoryServiceLocation)
    .where(eq(directoryServiceLocation.serviceId, serviceId));
  return rows.map(({ id }) => id);
}

/** Empties places that no service uses: an address that became secret must not stay behind (DIR-15). */
export async function forgetUnusedPlaces(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  // Another import that is about to use a row has it locked, and writes it whole: it is left to that one.
  const rows = await tx
    .select({ id: directoryLocation.id })
    .from(directoryLocation)
    .where(inArray(directoryLocation.id, ids))
    .orderBy(asc(directoryLocation.id))
    .for('update', { skipLocked: true });
  const free = rows.map(({ id }) => id);
  if (free.length === 0) return;
  const nothing = { name: null, postcode: null, outcode: null, latitude: null, longitude: null };
  const used = tx
    .select({ id: directoryServiceLocation.locationId })
    .from(directoryServiceLocation)
    .where(inArray(directoryServiceLocation.locationId, free));
  await tx
    .update(directoryLocation)
    .set({ ...nothing, address: [], accessibility: [], exactAddressHidden: true })
    .where(and(inArray(directoryLocation.id, free), notInArray(directoryLocation.id, used)));
}

async function upsertOrganisation(
  tx: Transaction,
  { areaId, service: { organisation } }: ServiceWrite,
): Promise<void> {
  const { id, name, description = null, url = null } = organisation;
  await tx
    .insert(directoryOrganisation)
    .values({ id, areaId, name, description, url })
    .onConflictDoUpdate({ target: directoryOrganisation.id, set: { name, description, url } });
}

async function upsertLocations(
  tx: Transaction,
  { areaId, service: { locations } }: ServiceWrite,
): Promise<void> {
  // Places are shared: in one order, so that two imports never wait for each other for ever.
  for (const location of locations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const row = {
      name: location.name ?? null,
      address: location.address,
      town: location.town ?? null,
      county: location.county ?? null,
      postcode: location.postcode ?? null,
      outcode: location.outcode ?? null,
      latitude: location.latitude ?? null,
      longitude: location.longitude ?? null,
      accessibility: location.accessibility,
      exactAddressHidden: location.exactAddressHidden,
    };
    await tx
      .insert(directoryLocation)
      .values({ id: location.id, areaId, ...row })
      .onConflictDoUpdate({ target: directoryLocation.id, set: row });
  }
}

async function upsertServiceRow(
  tx: Transaction,
  { areaId, service, contentHash, changedAt }: ServiceWrite,
): Promise<void> {
  const row = {
    organisationId: service.organisation.id,
    source: service.source,
    sourceId: service.sourceId,
    name: service.name,
    description: service.description,
    url: service.url ?? null,
    email: service.email ?? null,
    phones: service.phones,
    status: service.status,
    minAge: service.minAge ?? null,
    maxAge: service.maxAge ?? null,
    costKind: service.cost.kind,
    costAmount: service.cost.amount ?? null,
    costText: service.cost.text ?? null,
    referral: service.referral,
    ways: service.ways,
    dadsWelcome: service.dadsWelcome ?? null,
    whatToExpect: service.whatToExpect ?? null,
    alert: service.alert ?? null,
    waitTime: service.waitTime ?? null,
    applicationProcess: service.applicationProcess ?? null,
    interpretation: service.interpretation ?? null,
    languages: service.languages ?? null,
    serviceArea: service.serviceArea ?? null,
    checkedOn: service.checkedOn ?? null,
    sourceModifiedAt: new Date(service.lastModified),
    contentHash,
    changedAt,
  };
  await tx
    .insert(directoryService)
    .values({ id: service.id, areaId, ...row })
    .onConflictDoUpdate({ target: directoryService.id, set: row });
}

async function replaceLocations(tx: Transaction, service: DirectoryService): Promise<void> {
  await tx
    .delete(directoryServiceLocation)
    .where(eq(directoryServiceLocation.serviceId, service.id));
  if (service.locations.length === 0) return;
  await tx.insert(directoryServiceLocation).values(
    service.locations.map((location, position) => ({
      serviceId: service.id,
      locationId: location.id,
      position,
      hub: location.hub ?? null,
    })),
  );
}

async function replaceSessions(tx: Transaction, service: DirectoryService): Promise<void> {
  await tx.delete(directorySession).where(eq(directorySession.serviceId, service.id));
  if (service.sessions.length === 0) return;
  await tx.insert(directorySession).values(
    service.sessions.map((session, position) => ({
      ...session,
      serviceId: service.id,
      position,
    })),
  );
}

async function replaceTerms(tx: Transaction, { service, terms }: ServiceWrite): Promise<void> {
  await tx.delete(directoryServiceTerm).where(eq(directoryServiceTerm.serviceId, service.id));
  if (terms.length === 0) return;
  // Shared as places are, and in one order for the same reason.
  const inOrder = terms.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await tx.insert(directoryTerm).values(inOrder).onConflictDoNothing();
  await tx
    .insert(directoryServiceTerm)
    .values(terms.map((term, position) => ({ serviceId: service.id, termId: term.id, position })));
}

/** Makes other imports of the same service wait until this transaction ends. */
export async function lockService(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 4300003))`);
}
