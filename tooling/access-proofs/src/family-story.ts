import {
  demoAgencyIds,
  demoAgreementIds,
  demoPersonIds,
  ordinaryFacts,
  type DemoPerson,
} from '@waymark/db/seed';
import { defaultTriageParameters, routeContact, type TriageFacts } from '@waymark/domain/triage';

import { at, listAt, textAt } from './answers.ts';
import type { Day, Leaves } from './day.ts';

const medium: TriageFacts = { ...ordinaryFacts, risk: 'medium' };
const screenedBy = 'PS Whitlock';

/** A contact about a made-up family; `number` makes it different from the others. */
function contactOf(number: number) {
  const familyName = `Proof ${number}`;
  return {
    familyName,
    people: [{ kind: 'child', givenName: 'Robin', familyName, dateOfBirth: '2019-03-09' }],
    worry: 'Out alone after dark.',
    analysis: '',
    childVoice: '',
    agreement: 'asked-given',
    agreementReason: '',
    policeReference: `PROOF-${number}`,
    screenedBy,
    facts: ordinaryFacts,
  };
}

/** What the domain says of a route is what the audit has to say. */
function routed(of: TriageFacts): Record<string, unknown> {
  const { rule, outcome, version } = routeContact(of, defaultTriageParameters);
  return { rule, outcome, version };
}

/**
 * One family through the whole of triage, with everybody who looks at it, and with whoever tries to and must not. Some come
 * to an outcome, some are taken off the list.
 */
export async function tellFamilyStory(day: Day, number: number): Promise<void> {
  const contactId = await raise(day, number);
  const itemId = await list(day, contactId);
  await prepare(day, { contactId, itemId });
  if (number % 4 === 3) await withdraw(day, { contactId, itemId });
  else await decide(day, { contactId, itemId });
  await lookWhoLooked(day, number, contactId);
}

const ofContact = (verb: string, subjectId: string, details?: Leaves['details']): Leaves => ({
  verb,
  noun: 'contact',
  subjectId,
  ...(details && { details }),
});
const counted = (verb: string, noun: string, key: string, count: number): Leaves => ({
  verb,
  noun,
  subjectId: null,
  details: { [key]: count },
});

async function raise(day: Day, number: number): Promise<string> {
  const who = 'police-officer';
  const recorded = await day.does({
    who,
    procedure: 'contact.record',
    input: contactOf(number),
    leaves: (data) => [ofContact('contact.recorded', textAt(data, 'id'), routed(ordinaryFacts))],
  });
  const id = textAt(recorded, 'id');
  const opened = [ofContact('contact.opened', id)];
  await day.does({ who, procedure: 'contact.record', input: contactOf(number), status: 409 });
  await day.does({ who, procedure: 'contact.record', input: { familyName: '' }, status: 400 });
  await day.does({ who, procedure: 'contact.open', input: { id }, leaves: opened });
  const answers = { id, facts: medium, screenedBy };
  const before = routed(ordinaryFacts)['outcome'];
  const answered = [ofContact('contact.facts-answered', id, { before, ...routed(medium) })];
  await day.does({ who, procedure: 'contact.answerFacts', input: answers, leaves: answered });
  await day.does({ who, procedure: 'contact.answerFacts', input: answers, leaves: opened });
  await day.does({
    who,
    procedure: 'contact.list',
    input: {},
    leaves: (data) => [counted('contact.list-opened', 'contact', 'contacts', listAt(data).length)],
  });
  await day.does({ who: 'chair', procedure: 'contact.open', input: { id }, leaves: opened });
  for (const stranger of ['family-worker', 'health-visitor', 'administrator', 'analyst'] as const) {
    await day.does({ who: stranger, procedure: 'contact.open', input: { id }, status: 404 });
  }
  return id;
}

async function list(day: Day, contactId: string): Promise<string> {
  const known: { itemId: string } = { itemId: '' };
  const listed = await day.does({
    who: 'police-officer',
    procedure: 'contact.listForMeeting',
    input: { contactIds: [contactId] },
    leaves: (data) => [
      ofContact('contact.listed', contactId, () => ({
        ...known,
        meetingId: textAt(data, 'meeting', 'id'),
      })),
    ],
  });
  const id = textAt(listed, 'meeting', 'id');
  const meeting = await day.does({
    who: 'chair',
    procedure: 'triage.meeting',
    input: { id },
    leaves: (data) => [
      {
        verb: 'triage.meeting-opened',
        noun: 'triage-meeting',
        subjectId: id,
        details: { items: listAt(data, 'items').length },
      },
    ],
  });
  const item = listAt(meeting, 'items').find((each) => at(each, 'contactId') === contactId);
  known.itemId = textAt(item, 'id');
  await day.does({
    who: 'police-officer',
    procedure: 'triage.meeting',
    input: { id },
    status: 403,
  });
  return known.itemId;
}

type Listed = { contactId: string; itemId: string };

async function prepare(day: Day, { contactId, itemId }: Listed): Promise<void> {
  const seen = [ofContact('triage.item-opened', contactId, { itemId })];
  for (const who of ['health-visitor', 'school-lead', 'front-door', 'chair'] as const) {
    await day.does({ who, procedure: 'triage.item', input: { id: itemId }, leaves: seen });
  }
  await day.does({
    who: 'family-worker',
    procedure: 'triage.item',
    input: { id: itemId },
    status: 403,
  });
  const givers: [DemoPerson, string][] = [
    ['health-visitor', 'known-nothing-relevant'],
    ['school-lead', 'not-known'],
  ];
  for (const [who, kind] of givers) {
    await day.does({
      who,
      procedure: 'triage.addReturn',
      input: { itemId, kind, text: null, reason: null },
      leaves: (data) => {
        const agreementId = demoAgreementIds.memorandum;
        const details = { itemId, returnId: textAt(data, 'id'), kind, agreementId };
        return [ofContact('triage.return-added', contactId, details)];
      },
    });
  }
}

async function decide(day: Day, { contactId, itemId }: Listed): Promise<void> {
  const assigneeId = demoPersonIds['family-worker'];
  const decision = {
    outcome: 'targeted-help',
    kind: 'single-agency',
    leadAgencyId: demoAgencyIds.earlyHelp,
    rationale: 'A family worker can help with evenings.',
  };
  const action = { description: 'Visit and agree a plan.', assigneeId, dueOn: inTwoWeeks() };
  const input = { itemId, decision, action };
  await day.does({ who: 'health-visitor', procedure: 'triage.decide', input, status: 403 });
  const decided = await day.does({
    who: 'chair',
    procedure: 'triage.decide',
    input,
    leaves: (data) => {
      const made = { decisionId: at(data, 'decisionId'), actionId: at(data, 'actionId') };
      const details = { itemId, outcome: 'targeted-help', ...made };
      return [ofContact('triage.outcome-recorded', contactId, details)];
    },
  });
  await day.does({ who: 'chair', procedure: 'triage.decide', input, status: 409 });
  await help(day, contactId, textAt(decided, 'actionId'));
  const acknowledge = { procedure: 'contact.acknowledge', input: { id: contactId } };
  const acknowledged = [ofContact('contact.acknowledged', contactId)];
  await day.does({ who: 'police-officer', ...acknowledge, leaves: acknowledged });
  await day.does({ who: 'police-officer', ...acknowledge, status: 409 });
}

async function help(day: Day, contactId: string, actionId: string): Promise<void> {
  const who = 'family-worker';
  await day.does({
    who,
    procedure: 'work.mine',
    input: {},
    leaves: (data) => [counted('action.list-opened', 'action', 'actions', listAt(data).length)],
  });
  await day.does({
    who,
    procedure: 'contact.open',
    input: { id: contactId },
    leaves: [ofContact('contact.opened', contactId)],
  });
  const done = { procedure: 'work.complete', input: { actionId, note: 'Visited.' } };
  await day.does({ who: 'chair', ...done, status: 403 });
  await day.does({
    who,
    ...done,
    leaves: [ofContact('action.completed', contactId, { actionId })],
  });
}

async function withdraw(day: Day, { contactId, itemId }: Listed): Promise<void> {
  await day.does({
    who: 'chair',
    procedure: 'triage.withdraw',
    input: { itemId, reason: 'Moved away.' },
    leaves: [ofContact('triage.item-withdrawn', contactId, { itemId })],
  });
  const opened = [ofContact('contact.opened', contactId)];
  const input = { id: contactId };
  await day.does({ who: 'police-officer', procedure: 'contact.open', input, leaves: opened });
  await day.does({ who: 'health-visitor', procedure: 'contact.open', input, status: 404 });
}

/** The list of who looked counts every entry that the script has left about the family, and is one more itself. */
async function lookWhoLooked(day: Day, number: number, contactId: string): Promise<void> {
  const opened = await day.does({
    who: 'police-officer',
    procedure: 'contact.open',
    input: { id: contactId },
    leaves: [ofContact('contact.opened', contactId)],
  });
  const reference = textAt(opened, 'reference');
  const input = { reference };
  const looks = async (who: DemoPerson) => {
    const entries = day.about(contactId);
    await day.does({
      who,
      procedure: 'audit.whoLooked',
      input,
      leaves: [ofContact('audit.who-looked-opened', contactId, { entries })],
    });
  };
  await looks('information-governance-lead');
  if (number % 4 !== 3) await looks('family-worker');
  await day.does({ who: 'chair', procedure: 'audit.whoLooked', input, status: 404 });
  await day.does({ who: 'administrator', procedure: 'audit.whoLooked', input, status: 404 });
}

function inTwoWeeks(): string {
  return new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
}
