import { insertFamily, insertNextContact, insertPeople } from '@waymark/db/contact';
import { mayRecordContact, type TriageStanding } from '@waymark/domain/agreement-register';
import type { RecordContact } from '@waymark/domain/contact';
import {
  defaultTriageParameters,
  frontDoorHears,
  routeContact,
  type TriageRoute,
} from '@waymark/domain/triage';

import type { Acting } from '../act.ts';
import { notUnderAgreement } from '../agreement/standing.ts';
import { writeAudit } from '../audit.ts';
import { sourceOf } from './source.ts';
import { tellFrontDoor } from './tell-front-door.ts';

export type WrittenContact = { id: string; reference: string; route: TriageRoute };

/**
 * Routes one contact and writes it with its family, people, audit entry and notices; for `record` and `importCsv`. Throws
 * NotAllowed where it is for the meeting and the agency may not send there (AGR-7); danger is always recorded.
 */
export async function writeContact(
  acting: Acting,
  written: RecordContact,
  { how, standing }: { how: 'contact.recorded' | 'contact.imported'; standing: TriageStanding },
): Promise<WrittenContact> {
  const { tx, actor, now, today, newId } = acting;
  const route = routeContact(written.facts, defaultTriageParameters);
  if (!mayRecordContact(standing, route.outcome)) throw notUnderAgreement(standing);
  const id = newId();
  const familyId = newId();
  const { areaId } = actor;

  // Sent together over the one connection, which does them in this order: whoever else records in this area waits for its
  // counter, so nothing is asked between them. Where one fails, those after it do nothing, and all of it is undone.
  const [, reference] = await Promise.all([
    insertFamily(tx, {
      id: familyId,
      areaId,
      name: written.familyName,
      createdBy: actor.id,
      createdAt: now,
    }),
    insertNextContact(
      tx,
      {
        id,
        familyId,
        areaId,
        agencyId: actor.agencyId,
        source: sourceOf(actor.agencyKind),
        recordedBy: actor.id,
        recordedAt: now,
        madeUnder: standing.under?.id ?? null,
        written,
        route,
      },
      { prefix: actor.referencePrefix, year: Number(today.slice(0, 4)) },
    ),
    insertPeople(
      tx,
      { areaId, familyId, contactId: id },
      written.people.map((person) => ({ ...person, id: newId() })),
    ),
    writeAudit(acting, {
      verb: how,
      noun: 'contact',
      subjectId: id,
      details: { rule: route.rule, outcome: route.outcome, version: route.version },
    }),
  ]);
  if (frontDoorHears(route)) await tellFrontDoor(acting, id);
  return { id, reference, route };
}
