import {
  demoCallBackIds,
  demoMeetingIds,
  demoRestrictedIds,
  demoRightsIds,
  familyIds,
} from '@waymark/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';

import * as callBack from '../call-back/index.ts';
import * as contact from '../contact/index.ts';
import * as needToKnow from '../need-to-know/index.ts';
import * as rights from '../rights/index.ts';
import * as sharing from '../sharing/index.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import * as triage from '../triage/index.ts';
import * as usefulness from '../usefulness/index.ts';
import * as work from '../work/index.ts';
import * as audit from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const birchall = familyIds(2);

/** Every way to look at a family, or at a list that names some; and one that writes. */
const looks = {
  'contact.list': () => contact.list(world.as('police-officer')),
  'contact.open': () => contact.open(world.as('police-officer'), { id: birchall.contact(1) }),
  'contact.record': () => contact.record(world.as('police-officer'), contactOf()),
  'triage.meeting': () => triage.meeting(world.as('chair'), { id: demoMeetingIds.next }),
  'triage.item': () => triage.item(world.as('school-lead'), { id: birchall.item(1) }),
  'work.mine': () => work.mine(world.as('family-worker')),
  'callBack.list': () => callBack.list(world.as('front-door'), {}),
  'callBack.open': () => callBack.open(world.as('front-door'), { id: demoCallBackIds.jo }),
  'needToKnow.ofContact': () =>
    needToKnow.ofContact(world.as('police-officer'), { contactId: birchall.contact(1) }),
  'needToKnow.openEntry': () =>
    needToKnow.openEntry(world.as('police-officer'), { id: demoRestrictedIds.prevent }),
  'needToKnow.brokenGlass': () => needToKnow.brokenGlass(world.as('police-officer')),
  'needToKnow.glassToReview': () =>
    needToKnow.glassToReview(world.as('information-governance-lead')),
  'sharing.ledger': () =>
    sharing.ledger(world.as('police-officer'), { contactId: birchall.contact(1) }),
  'sharing.mine': () => sharing.mine(world.as('school-lead')),
  'rights.namedPeople': () =>
    rights.namedPeople(world.as('information-governance-lead'), { reference: 'WB-26-0004' }),
  'rights.requests': () => rights.requests(world.as('information-governance-lead')),
  'rights.request': () =>
    rights.request(world.as('information-governance-lead'), { id: demoRightsIds.request }),
  'rights.openPack': () =>
    rights.openPack(world.as('information-governance-lead'), { id: demoRightsIds.pack }),
  'rights.corrections': () => rights.corrections(world.as('police-officer'), {}),
  'rights.retention': () => rights.retention(world.as('information-governance-lead')),
  'usefulness.reports': () => usefulness.reports(world.as('directory-editor'), {}),
  'audit.whoLooked': () => audit.whoLooked(world.as('family-worker'), { reference: 'WB-26-0004' }),
  'audit.unusual': () => audit.unusual(world.as('information-governance-lead'), {}),
};

test('AUD-1: what cannot be audited is not shown, whichever way it is asked for', async () => {
  const { owner } = world.database;
  const settle = () =>
    Promise.all(
      Object.entries(looks).map(async ([name, look]) => {
        const [{ status }] = await Promise.allSettled([look()]);
        return `${name} ${status}`;
      }),
    );
  await owner.sql`create function no_audit() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$`;
  await owner.sql`create trigger a_no_audit before insert on audit_entry execute function no_audit()`;
  const refused = await settle();
  await owner.sql`drop trigger a_no_audit on audit_entry`;
  expect(refused).toEqual(Object.keys(looks).map((name) => `${name} rejected`));
  // It was the audit that stood in the way, and nothing else.
  expect(await settle()).toEqual(Object.keys(looks).map((name) => `${name} fulfilled`));
});
