/**
 * ACC-9: how a person stands to a record. Legal moves name these; no move names a person, and none is open to "staff" at
 * large. Some are read off a person's roles and agency, the others off the record itself: see access/relations-of.ts.
 */
export const relations = [
  'raiser',
  'police-decision-maker',
  'seated-speaker',
  'chair',
  'meeting',
  'assignee',
  'practitioner',
  'front-door',
  'hub-worker',
  'social-care',
  'author',
  'lead-practitioner',
  'team-member',
  'supervisor',
  'manager',
  'approver',
  'holding-lead',
  'receiving-lead',
  'stage-holder',
] as const;
/** One way of standing to a record. */
export type Relation = (typeof relations)[number];

/** Relations in the words of a screen, to follow "by" and "ask". */
export const relationWords: Record<Relation, string> = {
  raiser: 'whoever raised it',
  'police-decision-maker': 'a police decision maker',
  'seated-speaker': 'somebody who speaks for an agency with a seat at the meeting',
  chair: 'the chair of the meeting, who is police',
  meeting: 'the meeting, from the item on its list',
  assignee: 'the person it was given to',
  practitioner: 'a practitioner of any agency',
  'front-door': 'a worker of the front door',
  'hub-worker': 'a worker of the family hubs',
  'social-care': "a worker of children's social care",
  author: 'whoever is writing it',
  'lead-practitioner': "the family's lead practitioner",
  'team-member': 'a member of the team around the family',
  supervisor: 'the supervisor',
  manager: 'the manager who is named for it',
  approver: 'the manager or other approver who is named for it',
  'holding-lead': 'whoever leads for the family now',
  'receiving-lead': 'the lead who is named to take over',
  'stage-holder': 'whoever is asked to settle it at this stage',
};
