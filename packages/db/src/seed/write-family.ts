import { defaultTriageParameters, frontDoorHears, routeContact } from '@waymark/domain/triage';

import type { Transaction } from '../client.ts';
import { insertContact, insertFamily, insertPeople, namePeople } from '../contact/index.ts';
import {
  demoAgencyIds,
  demoAgreementIds,
  demoAreaId,
  demoPersonIds,
  familyIds,
} from './demo-ids.ts';
import type { ContactStory, FamilyStory } from './family-story.ts';
import { staffOf } from './people.ts';
import { momentOf, note, tell, type Telling } from './telling.ts';
import { writeListing } from './write-listing.ts';

/** Writes one demo family as the use cases would have: state, audit and notices, at the story's own moments. */
export async function writeFamily(tx: Transaction, story: FamilyStory): Promise<void> {
  const ids = familyIds(story.number);
  const people = story.people.map((person, index) => ({ ...person, id: ids.person(index + 1) }));
  for (const [index, contact] of story.contacts.entries()) {
    const telling: Telling = {
      tx,
      family: story.number,
      contact: index + 1,
      contactId: ids.contact(index + 1),
    };
    if (index === 0) await writeFirst(tx, story, contact);
    await writeContact(telling, story, contact);
    const of = { areaId: demoAreaId, familyId: ids.family, contactId: telling.contactId };
    if (index === 0) await insertPeople(tx, of, people);
    else
      await namePeople(
        tx,
        telling.contactId,
        people.map((person) => person.id),
      );
    if (contact.listed) await writeListing(telling, contact, contact.listed);
  }
}

async function writeFirst(tx: Transaction, story: FamilyStory, first: ContactStory): Promise<void> {
  await insertFamily(tx, {
    id: familyIds(story.number).family,
    areaId: demoAreaId,
    name: story.familyName,
    createdBy: demoPersonIds[first.by],
    createdAt: momentOf(first.at),
  });
}

async function writeContact(
  telling: Telling,
  story: FamilyStory,
  { by, at, reference, written }: ContactStory,
): Promise<void> {
  const route = routeContact(written.facts, defaultTriageParameters);
  await insertContact(telling.tx, {
    id: telling.contactId,
    familyId: familyIds(story.number).family,
    areaId: demoAreaId,
    agencyId: demoAgencyIds[staffOf(by).agency],
    reference: `WB-26-${String(reference).padStart(4, '0')}`,
    source: 'police',
    recordedBy: demoPersonIds[by],
    recordedAt: momentOf(at),
    madeUnder: demoAgreementIds.memorandum,
    written: { ...written, familyName: story.familyName, people: [...story.people] },
    route,
  });
  await note(telling, {
    by,
    at,
    verb: 'contact.recorded',
    details: { rule: route.rule, outcome: route.outcome, version: route.version },
  });
  if (frontDoorHears(route)) {
    await tell(telling, 'front-door', { kind: 'contact-to-front-door', at });
  }
}
