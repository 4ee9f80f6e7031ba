import { hiddenClasses, type RestrictedClass } from '@waymark/domain/need-to-know';

import { insertAuditEntry } from '../access/index.ts';
import type { Transaction } from '../client.ts';
import { insertRestrictedEntry, insertSafeContact } from '../need-to-know/index.ts';
import { breakGlass } from '../need-to-know/tables.ts';
import {
  demoAgencyIds,
  demoAreaId,
  demoGlassId,
  demoPersonIds,
  demoRestrictedIds,
  demoSafeContactId,
  familyIds,
  type DemoPerson,
} from './demo-ids.ts';
import { staffOf } from './people.ts';
import { momentOf, note, tell } from './telling.ts';

type SeededEntry = {
  class: RestrictedClass;
  by: DemoPerson;
  at: string;
  family: number;
  person: number | null;
  text: string;
  why: string;
  named?: readonly DemoPerson[];
};

/**
 * Shows each class of what is kept back: four at Birchall, where the meeting comes next, and Prevent at Dunmore. Who opens
 * Birchall finds a different list by who they are.
 */
const entries: readonly SeededEntry[] = [
  {
    class: 'prevent',
    by: 'police-officer',
    at: '2026-11-19 21:20',
    family: 4,
    person: 1,
    text: 'One of the two older boys is known to the Prevent team, who have asked to hear of anybody new around him. Sent to them by phone at 21:15.',
    why: 'Neither Kayden nor his father is to hear of it before the Prevent lead has decided what is said.',
    named: ['chair'],
  },
  {
    class: 'informant',
    by: 'police-officer',
    at: '2026-11-19 10:20',
    family: 2,
    person: null,
    text: 'The call came from the flat above, from Mrs Ashby, who will not be named.',
    why: 'She is afraid of Mr Mottram, who lives below her.',
    named: ['chair'],
  },
  {
    class: 'safe-contact',
    by: 'police-officer',
    at: '2026-11-19 10:25',
    family: 2,
    person: 2,
    text: 'Ms Birchall can go to her mother in Sandholme at any hour. Mr Mottram does not know the address.',
    why: 'He looks for her when she leaves.',
  },
  {
    class: 'third-party',
    by: 'school-lead',
    at: '2026-11-19 16:05',
    family: 2,
    person: 1,
    text: 'A friend of Theo, whose mother asks that he is not named, saw the bruise too.',
    why: 'It is about a child of another family.',
  },
  {
    class: 'health-in-confidence',
    by: 'health-visitor',
    at: '2026-11-20 08:55',
    family: 2,
    person: 2,
    text: 'Ms Birchall told the school nurse in confidence how she has been sleeping and what she takes for it.',
    why: 'She asked that only nurses and doctors know.',
  },
];

/** Writes what is kept back of the demo's families, how one person may be reached, and glass that was broken. */
export async function writeNeedToKnow(tx: Transaction): Promise<void> {
  for (const entry of entries) await writeEntry(tx, entry);
  await writeSafeContact(tx);
  await writeBrokenGlass(tx);
}

async function writeEntry(tx: Transaction, entry: SeededEntry): Promise<void> {
  const { by, at, family, person, named = [], ...written } = entry;
  const ids = familyIds(family);
  const id = demoRestrictedIds[entry.class];
  await insertRestrictedEntry(tx, {
    ...written,
    id,
    areaId: demoAreaId,
    familyId: ids.family,
    agencyId: demoAgencyIds[staffOf(by).agency],
    writtenBy: demoPersonIds[by],
    writtenAt: momentOf(at),
    personId: person === null ? null : ids.person(person),
    namedIds: named.map((who) => demoPersonIds[who]),
  });
  const isHidden = hiddenClasses.includes(entry.class);
  await insertAuditEntry(tx, {
    at: momentOf(at),
    actorId: demoPersonIds[by],
    areaId: demoAreaId,
    verb: 'need-to-know.entry-written',
    noun: isHidden ? 'restricted-entry' : 'contact',
    subjectId: isHidden ? id : ids.contact(1),
    details: { restricted: true },
  });
}

/** Shows how somebody at risk may be reached, and how not. */
async function writeSafeContact(tx: Transaction): Promise<void> {
  const at = '2026-11-19 10:28';
  const ids = familyIds(2);
  await insertSafeContact(tx, {
    id: demoSafeContactId,
    areaId: demoAreaId,
    personId: ids.person(2),
    ways: ['call'],
    words: 'Weekdays from 10 to 12, when he is at work. If a man answers, it was a wrong number.',
    setBy: demoPersonIds['police-officer'],
    setAt: momentOf(at),
  });
  const telling = { tx, family: 2, contact: 1, contactId: ids.contact(1) };
  const verb = 'need-to-know.safe-contact-set';
  await note(telling, { by: 'police-officer', at, verb, details: { restricted: true } });
}

/** Shows glass that somebody broke in the evening: closed since, and waiting for somebody else to look into it. */
async function writeBrokenGlass(tx: Transaction): Promise<void> {
  const at = '2026-11-20 08:10';
  const ids = familyIds(3);
  await tx.insert(breakGlass).values({
    id: demoGlassId,
    areaId: demoAreaId,
    familyId: ids.family,
    contactId: ids.contact(1),
    actorId: demoPersonIds['family-worker'],
    reason:
      'She stood at the door of the hub at eight with the child and asked whether it is safe to go home. I had to know what happened last night.',
    brokenAt: momentOf(at),
    endsAt: momentOf('2026-11-20 12:10'),
    version: 'break-glass-1',
  });
  const telling = { tx, family: 3, contact: 1, contactId: ids.contact(1) };
  await note(telling, {
    by: 'family-worker',
    at,
    verb: 'family.glass-broken',
    details: { hours: 4 },
  });
  await tell(telling, 'police-officer', { kind: 'glass-broken', at });
}
