import { randomUUID } from 'node:crypto';

import { insertActor } from '../access/index.ts';
import { agency, area } from '../access/tables.ts';
import { asOwner, type Database, type Transaction } from '../client.ts';
import { demoPeopleSince } from '../seed/demo-clock.ts';
import {
  demoAgencies,
  demoMeetingTimes,
  demoPeople,
  type DemoAgency,
  type DemoPerson,
} from '../seed/index.ts';
import { insertSeries } from '../triage/index.ts';
import { signMemorandum } from './sign-memorandum.ts';

/** A council area of a test: the same agencies and people as the demo's, under ids of its own and without families. */
export type TestArea = {
  areaId: string;
  agencyIds: Record<DemoAgency, string>;
  personIds: Record<DemoPerson, string>;
};

/** Makes an area; `prefix` begins its references and must differ from other areas of the database. */
export async function makeArea(ownerDb: Database, prefix: string): Promise<TestArea> {
  const made: TestArea = {
    areaId: randomUUID(),
    agencyIds: {
      police: randomUUID(),
      frontDoor: randomUUID(),
      earlyHelp: randomUUID(),
      health: randomUUID(),
      schools: randomUUID(),
      homes: randomUUID(),
      harbourLane: randomUUID(),
    },
    personIds: {
      'police-officer': randomUUID(),
      chair: randomUUID(),
      'health-visitor': randomUUID(),
      'school-lead': randomUUID(),
      'family-worker': randomUUID(),
      'front-door': randomUUID(),
      'directory-editor': randomUUID(),
      administrator: randomUUID(),
      supervisor: randomUUID(),
      analyst: randomUUID(),
      'information-governance-lead': randomUUID(),
    },
  };
  await asOwner(ownerDb, async (tx) => {
    await writePeople(tx, made, prefix);
    await signMemorandum(tx, {
      areaId: made.areaId,
      registeredBy: made.personIds['information-governance-lead'],
      agencyIds: Object.values(made.agencyIds),
    });
    await writeSeries(tx, made);
  });
  return made;
}

async function writePeople(tx: Transaction, made: TestArea, prefix: string): Promise<void> {
  const { areaId, agencyIds, personIds } = made;
  await tx.insert(area).values({ id: areaId, name: `Area ${prefix}`, referencePrefix: prefix });
  for (const { key, name, kind } of demoAgencies) {
    await tx.insert(agency).values({ id: agencyIds[key], areaId, name, kind });
  }
  for (const { who, agency: key, name, jobTitle, roles } of demoPeople) {
    const row = { id: personIds[who], areaId, agencyId: agencyIds[key], name, jobTitle, roles };
    await insertActor(tx, { ...row, since: demoPeopleSince });
  }
}

function writeSeries(tx: Transaction, { areaId, agencyIds }: TestArea): Promise<void> {
  return insertSeries(tx, {
    ...demoMeetingTimes,
    id: randomUUID(),
    areaId,
    name: 'Triage meeting',
    agencyIds: Object.values(agencyIds),
  });
}
