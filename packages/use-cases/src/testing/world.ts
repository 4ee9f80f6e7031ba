import { randomUUID } from 'node:crypto';

import { demoNow, demoPersonIds, seedDemo, type DemoPerson } from '@waymark/db/seed';
import {
  createTestDatabase,
  makeArea,
  type TestArea,
  type TestDatabase,
} from '@waymark/db/testing';
import type { RecordContact } from '@waymark/domain/contact';
import type { TriageFacts } from '@waymark/domain/triage';

import type { StaffContext } from '../context.ts';

/** The demo borough at midday of its day, a second area beside it, and a context for anybody. */
export type World = {
  database: TestDatabase;
  /** Another council area, with people of the same jobs. */
  elsewhere: TestArea;
  /** Acts as one of the demo's people. */
  as: (who: DemoPerson) => StaffContext;
  /** Acts as any actor, or as nobody. */
  asActorId: (actorId: string | null) => StaffContext;
  /** What faults were logged. */
  logged: { fields: Record<string, unknown>; message: string }[];
  drop: () => Promise<void>;
};

/** A database of its own for one test file, with the demo borough in it. */
export async function createWorld(): Promise<World> {
  const database = await createTestDatabase();
  await seedDemo(database.owner.db);
  const elsewhere = await makeArea(database.owner.db, 'EL');
  let seconds = 0;
  // Each look at the clock is a second later, so that what happens first is dated first.
  const now = () => new Date(demoNow.getTime() + 1000 * (seconds += 1));
  const logged: World['logged'] = [];
  const tell = (fields: Record<string, unknown>, message: string) => {
    logged.push({ fields, message });
  };
  const asActorId = (actorId: string | null): StaffContext => ({
    db: database.app.db,
    actorId,
    now,
    newId: randomUUID,
    log: { info: () => {}, warn: tell, error: tell },
    mail: { isSent: false, secretFor: (id) => `secret of ${id}` },
  });
  const as = (who: DemoPerson) => asActorId(demoPersonIds[who]);
  return { database, elsewhere, as, asActorId, logged, drop: database.drop };
}

/** Facts that the routing sends to the meeting, with what a test is about put over them. */
export function factsOf(over: Partial<TriageFacts> = {}): TriageFacts {
  return {
    screenedByPolice: 'yes',
    immediateDanger: 'no',
    caseType: 'child-concern',
    childLinked: 'yes',
    risk: 'standard',
    meetsLaThreshold: 'no',
    openToSocialCare: 'no',
    secondRiskAssessment: 'not-applicable',
    secondAssessmentRaisedToHigh: 'no',
    ...over,
  };
}

/** A contact about a made-up family. */
export function contactOf(
  over: Partial<RecordContact> = {},
  facts: Partial<TriageFacts> = {},
): RecordContact {
  return {
    familyName: 'Ingram',
    people: [
      { kind: 'child', givenName: 'Lottie', familyName: 'Ingram', dateOfBirth: '2019-03-09' },
      { kind: 'adult', givenName: 'Pat', familyName: 'Ingram', dateOfBirth: null },
    ],
    worry: 'Lottie was out alone after dark.',
    analysis: '',
    childVoice: '',
    agreement: 'asked-given',
    agreementReason: '',
    policeReference: null,
    screenedBy: 'PS Whitlock',
    facts: factsOf(facts),
    ...over,
  };
}
