import type { CaseTable } from '../rule/index.ts';
import type { Actor, StaffRole } from './actor.ts';
import type { AgencyKind } from './agency.ts';
import type { AvailableAction } from './available-actions.ts';
import type { Thing } from './thing.ts';

/** Somebody of an agency, with roles; agency and actor ids are read off the kind. */
export function someone(agencyKind: AgencyKind, ...roles: StaffRole[]): Actor {
  return {
    id: `actor-${agencyKind}-${roles.join('-')}`,
    areaId: 'area-wenbrook',
    agencyId: `agency-${agencyKind}`,
    agencyKind,
    name: 'Sam Vale',
    jobTitle: 'Practitioner',
    roles,
  };
}

/** A contact that is ready for the meeting, raised by a police officer. */
export const contact: Extract<Thing, { noun: 'contact' }> = {
  noun: 'contact',
  areaId: 'area-wenbrook',
  state: 'routed',
  routeOutcome: 'pit-stop',
  raisedById: 'actor-police-practitioner',
  acknowledged: false,
};

/** An item on the list of a meeting at which five agencies have a seat. */
export const item: Extract<Thing, { noun: 'triage-item' }> = {
  noun: 'triage-item',
  areaId: 'area-wenbrook',
  state: 'listed',
  routeOutcome: 'pit-stop',
  seatAgencyIds: [
    'agency-police',
    'agency-health',
    'agency-education',
    'agency-housing',
    'agency-front-door',
  ],
};

/** An open action of a family worker. */
export const action: Extract<Thing, { noun: 'action' }> = {
  noun: 'action',
  areaId: 'area-wenbrook',
  state: 'open',
  assigneeId: 'actor-early-help-practitioner',
};

const officer = someone('police', 'practitioner');
const chair = someone('police', 'chair');
const healthVisitor = someone('health', 'agency-representative');
const housing = someone('housing', 'agency-representative');
const familyWorker = someone('early-help', 'practitioner');

/** Who may do what, in plain words. */
export const accessCases: {
  id: string;
  name: string;
  actor: Actor;
  thing: Thing;
  can: AvailableAction[];
}[] = [
  {
    id: 'ACC-1',
    name: 'the chair of another area can do nothing here',
    actor: { ...chair, areaId: 'area-elsewhere' },
    thing: item,
    can: [],
  },
  {
    id: 'ACC-1',
    name: 'an administrator decides nothing',
    actor: someone('early-help', 'administrator', 'directory-editor'),
    thing: item,
    can: [],
  },
  {
    id: 'ACC-3',
    name: 'a police officer lists a contact that is ready',
    actor: officer,
    thing: contact,
    can: ['answer-facts', 'list-for-meeting'],
  },
  {
    id: 'ACC-3',
    name: 'the chair lists it too',
    actor: chair,
    thing: contact,
    can: ['answer-facts', 'list-for-meeting'],
  },
  {
    id: 'ACC-3',
    name: 'a health visitor does not list',
    actor: healthVisitor,
    thing: contact,
    can: [],
  },
  {
    id: 'ACC-3',
    name: 'nobody lists high risk',
    actor: officer,
    thing: { ...contact, routeOutcome: 'front-door' },
    can: ['answer-facts'],
  },
  {
    id: 'ACC-3',
    name: 'nobody lists it twice',
    actor: officer,
    thing: { ...contact, state: 'listed' },
    can: [],
  },
  {
    id: 'ACC-4',
    name: 'the officer who raised it acknowledges the outcome',
    actor: officer,
    thing: { ...contact, state: 'outcome-recorded' },
    can: ['acknowledge'],
  },
  {
    id: 'ACC-4',
    name: 'not twice',
    actor: officer,
    thing: { ...contact, state: 'outcome-recorded', acknowledged: true },
    can: [],
  },
  {
    id: 'ACC-4',
    name: 'and not somebody else for them',
    actor: chair,
    thing: { ...contact, state: 'outcome-recorded' },
    can: [],
  },
  {
    id: 'ACC-8',
    name: 'a health visitor answers the facts of what they raised',
    actor: healthVisitor,
    thing: { ...contact, raisedById: healthVisitor.id, routeOutcome: 'check-first' },
    can: ['answer-facts'],
  },
  {
    id: 'ACC-8',
    name: 'and not of what somebody else raised',
    actor: healthVisitor,
    thing: { ...contact, routeOutcome: 'check-first' },
    can: [],
  },
  {
    id: 'ACC-8',
    name: 'a chair of the police answers the facts of what somebody else raised',
    actor: chair,
    thing: { ...contact, routeOutcome: 'hold' },
    can: ['answer-facts'],
  },
  {
    id: 'ACC-8',
    name: 'nobody answers the facts of what is on a list',
    actor: officer,
    thing: { ...contact, state: 'listed' },
    can: [],
  },
  {
    id: 'ACC-5',
    name: 'a representative with a seat adds a return',
    actor: healthVisitor,
    thing: item,
    can: ['add-return'],
  },
  {
    id: 'ACC-5',
    name: 'a front-door worker with a seat adds a return',
    actor: someone('front-door', 'front-door-worker'),
    thing: item,
    can: ['add-return'],
  },
  {
    id: 'ACC-5',
    name: 'a representative without a seat does not',
    actor: someone('charity', 'agency-representative'),
    thing: item,
    can: [],
  },
  {
    id: 'ACC-5',
    name: 'a practitioner who represents nobody does not',
    actor: familyWorker,
    thing: item,
    can: [],
  },
  {
    id: 'ACC-5',
    name: 'nobody adds to a decided item',
    actor: healthVisitor,
    thing: { ...item, state: 'decided' },
    can: [],
  },
  {
    id: 'ACC-2',
    name: 'with no child linked, housing may add',
    actor: housing,
    thing: { ...item, routeOutcome: 'pit-stop-adult-partners' },
    can: ['add-return'],
  },
  {
    id: 'ACC-2',
    name: 'with no child linked, a 0 to 19 health team may not',
    actor: healthVisitor,
    thing: { ...item, routeOutcome: 'pit-stop-adult-partners' },
    can: [],
  },
  {
    id: 'ACC-2',
    name: 'with no child linked, the chair still decides',
    actor: chair,
    thing: { ...item, routeOutcome: 'pit-stop-adult-partners' },
    can: ['add-return', 'record-outcome', 'withdraw'],
  },
  {
    id: 'TRI-M4',
    name: 'what is no longer for the meeting can still be taken off its list',
    actor: chair,
    thing: { ...item, routeOutcome: 'front-door' },
    can: ['withdraw'],
  },
  {
    id: 'ACC-6',
    name: 'the chair records the outcome',
    actor: chair,
    thing: item,
    can: ['add-return', 'record-outcome', 'withdraw'],
  },
  {
    id: 'ACC-6',
    name: 'a chair who is not police is no chair',
    actor: someone('health', 'chair'),
    thing: item,
    can: [],
  },
  {
    id: 'ACC-6',
    name: 'nobody decides twice',
    actor: chair,
    thing: { ...item, state: 'decided' },
    can: [],
  },
  {
    id: 'ACC-7',
    name: 'the person it is for completes an action',
    actor: familyWorker,
    thing: action,
    can: ['complete-action'],
  },
  { id: 'ACC-7', name: 'somebody else does not', actor: chair, thing: action, can: [] },
  {
    id: 'ACC-7',
    name: 'and not again when it is done',
    actor: familyWorker,
    thing: { ...action, state: 'done' },
    can: [],
  },
];

/** The same as a table, for the rulebook. */
export const accessCaseTable: CaseTable<{ actor: Actor; thing: Thing }, AvailableAction[]> = {
  title: 'Who may do what: contacts, items of a meeting and actions',
  about:
    'Each case names somebody and a record. What is expected is everything that a screen offers them.',
  cases: accessCases.map(({ id, name, actor, thing, can }) => ({
    id,
    name,
    facts: { actor, thing },
    expected: can,
  })),
};
