import { sql } from 'drizzle-orm';

import {
  findInstallation,
  insertActor,
  insertAuditEntry,
  startInstallation,
} from '../access/index.ts';
import { actor, agency, area } from '../access/tables.ts';
import { asOwner, type Database, type Transaction } from '../client.ts';
import { referenceCounter } from '../contact/tables.ts';
import { UnusableDatabase } from '../migrate.ts';
import { insertSeries } from '../triage/index.ts';
import { triageMeeting, triageSeat } from '../triage/tables.ts';
import { writeAgreements } from './agreements.ts';
import { demoMeetingStarts, demoMeetingTimes, demoNow, demoPeopleSince } from './demo-clock.ts';
import { demoAgencyIds, demoAreaId, demoMeetingIds, demoSeriesId } from './demo-ids.ts';
import { ashdown } from './families/ashdown.ts';
import { birchall } from './families/birchall.ts';
import { calloway } from './families/calloway.ts';
import { dunmore } from './families/dunmore.ts';
import { ellery } from './families/ellery.ts';
import { farrow } from './families/farrow.ts';
import { greaves } from './families/greaves.ts';
import { hollis } from './families/hollis.ts';
import { writeWhatFamiliesSay } from './families-say.ts';
import type { FamilyStory } from './family-story.ts';
import { writeLooks } from './looks.ts';
import { writeLeaving } from './leaving.ts';
import { writeLostPhone } from './lost-phone.ts';
import { writeNeedToKnow } from './need-to-know.ts';
import { writeNotShared } from './not-shared.ts';
import { demoAgencies, demoPeople } from './people.ts';
import { writeRights } from './rights.ts';
import { writeSharing } from './sharing.ts';
import { writeTeams } from './teams.ts';
import { writeAccess } from './write-access.ts';
import { writeFamily } from './write-family.ts';

/** The families of the demo borough, in the order of the alphabet. */
export const demoFamilies: readonly FamilyStory[] = [
  ashdown,
  birchall,
  calloway,
  dunmore,
  ellery,
  farrow,
  greaves,
  hollis,
];

/**
 * Writes the demo borough of Wenbrook into an empty database, whole or not at all, as its owner. On the demo's own
 * database it adds people that an older demo did not have, and leaves the rest as it is; on any other it throws
 * UnusableDatabase.
 */
export function seedDemo(ownerDb: Database): Promise<'seeded' | 'already-there'> {
  return asOwner(ownerDb, async (tx) => {
    // Two seeds at once: the second waits here, and then finds the first one's row.
    await tx.execute(sql`lock table installation in share row exclusive mode`);
    const kind = await findInstallation(tx);
    if (kind === 'demo') {
      await writePeople(tx);
      return 'already-there';
    }
    if (kind === 'live' || (await tx.$count(area)) > 0) {
      throw new UnusableDatabase(
        'This database holds a partnership of its own, so the demo borough is not written into it. ' +
          'Point DATABASE_URL at an empty database to see the demo.',
      );
    }
    await startInstallation(tx, 'demo', demoNow);
    await writeBorough(tx);
    await writeAgreements(tx);
    await writeMeetings(tx);
    for (const story of demoFamilies) await writeFamily(tx, story);
    await writeCounter(tx);
    await writeWhatFamiliesSay(tx);
    await writeLooks(tx);
    await writeTeams(tx);
    await writeAccess(tx);
    await writeLostPhone(tx);
    await writeLeaving(tx);
    await writeNeedToKnow(tx);
    await writeSharing(tx);
    await writeNotShared(tx);
    await writeRights(tx);
    return 'seeded';
  });
}

async function writeBorough(tx: Transaction): Promise<void> {
  await tx.insert(area).values({ id: demoAreaId, name: 'Wenbrook', referencePrefix: 'WB' });
  await tx
    .insert(agency)
    .values(demoAgencies.map(({ id, name, kind }) => ({ id, name, kind, areaId: demoAreaId })));
  await writePeople(tx);
}

async function writePeople(tx: Transaction): Promise<void> {
  const known = new Set((await tx.select({ id: actor.id }).from(actor)).map(({ id }) => id));
  for (const person of demoPeople.filter(({ id }) => !known.has(id))) {
    const { id, name, jobTitle, roles } = person;
    const agencyId = demoAgencyIds[person.agency];
    const since = demoPeopleSince;
    await insertActor(tx, { id, name, jobTitle, roles, since, areaId: demoAreaId, agencyId });
    await insertAuditEntry(tx, {
      at: demoNow,
      actorId: null,
      areaId: demoAreaId,
      verb: 'staff.added',
      noun: 'actor',
      subjectId: id,
      details: { agencyId, roles: roles.join(' ') },
    });
  }
}

async function writeMeetings(tx: Transaction): Promise<void> {
  const name = 'Wenbrook triage meeting';
  const agencyIds = Object.values(demoAgencyIds);
  await insertSeries(tx, {
    ...demoMeetingTimes,
    id: demoSeriesId,
    areaId: demoAreaId,
    name,
    agencyIds,
  });
  for (const which of ['today', 'next'] as const) {
    const meetingId = demoMeetingIds[which];
    await tx.insert(triageMeeting).values({
      id: meetingId,
      areaId: demoAreaId,
      seriesId: demoSeriesId,
      name,
      startsAt: demoMeetingStarts[which],
    });
    await tx.insert(triageSeat).values(agencyIds.map((agencyId) => ({ meetingId, agencyId })));
  }
}

// The next contact that somebody records goes on from the families' own numbers.
async function writeCounter(tx: Transaction): Promise<void> {
  const given = demoFamilies.flatMap((story) => story.contacts.map((each) => each.reference));
  await tx
    .insert(referenceCounter)
    .values({ areaId: demoAreaId, year: 2026, last: Math.max(...given) });
}
