import { checkDecision } from '@waymark/domain/triage';

import { changeContactState } from '../contact/index.ts';
import { changeItemState, insertDecision, insertItem, insertReturn } from '../triage/index.ts';
import { insertAction } from '../work/index.ts';
import {
  demoAgencyIds,
  demoAgreementIds,
  demoAreaId,
  demoMeetingIds,
  demoPersonIds,
  familyIds,
} from './demo-ids.ts';
import type { ContactStory, ListedStory } from './family-story.ts';
import { staffOf } from './people.ts';
import { momentOf, note, tell, type Telling } from './telling.ts';

/** Writes what became of a contact on a meeting's list. */
export async function writeListing(
  telling: Telling,
  contact: ContactStory,
  listed: ListedStory,
): Promise<void> {
  const { tx, contactId } = telling;
  const itemId = familyIds(telling.family).item(telling.contact);
  const meetingId = demoMeetingIds[listed.meeting];
  await insertItem(tx, {
    id: itemId,
    areaId: demoAreaId,
    meetingId,
    contactId,
    listedBy: demoPersonIds[contact.by],
    listedAt: momentOf(listed.at),
  });
  await changeContactState(tx, contactId, 'routed', 'listed');
  const details = { itemId, meetingId };
  await note(telling, { by: contact.by, at: listed.at, verb: 'contact.listed', details });
  if (contact.written.facts.childLinked === 'yes') {
    for (const who of ['health-visitor', 'school-lead', 'front-door'] as const) {
      await tell(telling, who, { kind: 'contact-listed', at: listed.at, itemId });
    }
  }
  await writeReturns(telling, itemId, listed);
  if (listed.decided) await writeDecision(telling, itemId, contact, listed.decided);
}

async function writeReturns(telling: Telling, itemId: string, listed: ListedStory): Promise<void> {
  for (const [index, { by, at, ...given }] of listed.returns.entries()) {
    const returnId = familyIds(telling.family).return(telling.contact * 10 + index);
    await insertReturn(telling.tx, {
      ...given,
      id: returnId,
      areaId: demoAreaId,
      itemId,
      agencyId: demoAgencyIds[staffOf(by).agency],
      addedBy: demoPersonIds[by],
      addedAt: momentOf(at),
      madeUnder: demoAgreementIds.memorandum,
    });
    const details = { itemId, returnId, kind: given.kind };
    await note(telling, { by, at, verb: 'triage.return-added', details });
  }
}

async function writeDecision(
  telling: Telling,
  itemId: string,
  contact: ContactStory,
  { at, decision, action }: NonNullable<ListedStory['decided']>,
): Promise<void> {
  const { tx, contactId } = telling;
  const ids = familyIds(telling.family);
  const of = { areaId: demoAreaId, itemId, contactId };
  const decisionId = ids.decision(telling.contact);
  const assignee = action && staffOf(action.to);
  const named = action &&
    assignee && {
      description: action.description,
      dueOn: action.dueOn,
      assigneeId: assignee.id,
      agencyId: demoAgencyIds[assignee.agency],
    };
  const check = checkDecision(decision, named, at.slice(0, 10));
  if (!check.ok)
    throw new Error(`The demo's family ${telling.family} has a decision that does not hold.`);

  await changeItemState(tx, itemId, 'listed', 'decided');
  await changeContactState(tx, contactId, 'listed', 'outcome-recorded');
  const chair = demoPersonIds.chair;
  await insertDecision(tx, {
    ...of,
    id: decisionId,
    decision,
    mustRecord: check.mustRecord,
    decidedBy: chair,
    decidedAt: momentOf(at),
  });
  const actionId = named && ids.action(telling.contact);
  if (named && actionId) {
    await insertAction(tx, {
      ...of,
      ...named,
      id: actionId,
      createdBy: chair,
      createdAt: momentOf(at),
    });
  }
  const details = { itemId, decisionId, outcome: decision.outcome, actionId };
  await note(telling, { by: 'chair', at, verb: 'triage.outcome-recorded', details });
  await tell(telling, contact.by, { kind: 'outcome-recorded', at });
  if (action && actionId) await tell(telling, action.to, { kind: 'action-given', at, actionId });
}
