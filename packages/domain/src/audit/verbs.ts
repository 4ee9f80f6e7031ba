/**
 * AUD-2: what the audit notes of a family, in words for that family. Each stands after whoever did it: "A school worker
 * opened your page".
 */
export const familyVerbs = {
  'contact.recorded': 'wrote down a worry about you',
  'contact.imported': 'sent us a worry about you',
  'contact.found': 'looked you up',
  'contact.opened': 'opened your page',
  'contact.facts-answered': 'told us more about you',
  'contact.listed': 'put you on the list for a meeting',
  'contact.acknowledged': 'read what was agreed for you',
  'triage.item-opened': 'read about you for a meeting',
  'triage.return-added': 'told the meeting what they know of you',
  'triage.outcome-recorded': 'wrote down what was agreed for you',
  'triage.item-withdrawn': 'took you off the list for a meeting',
  'action.completed': 'did what was agreed for you',
  'action.given-on': 'passed on what was agreed for you',
  'sharing.ledger-opened': 'read what is agreed and shared about you',
  'sharing.decided': 'told others about you',
  'sharing.carried-out': 'told others about you',
  'sharing.approval-answered': 'checked whether something about you is shared',
  'sharing.telling-looked-at': 'told you what was shared about you',
  'sharing.looked-again': 'thought again about whom to tell',
  'sharing.answers-recorded': 'wrote down what you agreed to',
  'sharing.answer-taken-back': 'wrote down that you changed your mind',
  'sharing.task-done': 'did what you asked when you changed your mind',
  'audit.who-looked-opened': 'made this list for you',
  'correction.asked': 'wrote down what you say is wrong',
  'correction.answered': 'answered what you say is wrong',
  'correction.opened': 'read what you say is wrong',
  'need-to-know.list-opened': 'read how you want to be reached',
  // NTK-13: in their list too, for whoever it is about.
  'family.glass-broken': 'opened your page though it was not their work',
  'family.glass-reviewed': 'checked why your page was opened',
} as const;
/** A verb of the audit about one family. */
export type FamilyVerb = keyof typeof familyVerbs;

/** The same verbs on a screen of staff, to stand by themselves. */
export const staffVerbs: Record<FamilyVerb, string> = {
  'contact.recorded': 'Recorded a contact',
  'contact.imported': 'Imported a contact',
  'contact.found': 'Found a contact by its police reference',
  'contact.opened': 'Opened a contact',
  'contact.facts-answered': 'Answered the facts',
  'contact.listed': 'Listed for a meeting',
  'contact.acknowledged': 'Read the outcome',
  'triage.item-opened': 'Opened an item of a meeting',
  'triage.return-added': 'Added what their agency knows',
  'triage.outcome-recorded': 'Recorded the outcome',
  'triage.item-withdrawn': 'Took an item off the list',
  'action.completed': 'Completed an action',
  'action.given-on': 'Gave an action on',
  'sharing.ledger-opened': 'Opened what is shared',
  'sharing.decided': 'Decided about sharing',
  'sharing.carried-out': 'Recorded a share that was approved',
  'sharing.approval-answered': 'Answered a request to share',
  'sharing.telling-looked-at': 'Looked again at telling the family',
  'sharing.looked-again': 'Looked again at a decision not to share',
  'sharing.answers-recorded': 'Recorded what somebody agreed to',
  'sharing.answer-taken-back': 'Recorded that an answer was taken back',
  'sharing.task-done': 'Did what a withdrawal asked',
  'audit.who-looked-opened': 'Made the list of who looked',
  'correction.asked': 'Wrote down what is said to be wrong',
  'correction.answered': 'Answered what is said to be wrong',
  'correction.opened': 'Read what is said to be wrong',
  'need-to-know.list-opened': 'Read how they may be reached, and that something is kept back',
  'family.glass-broken': 'Broke the glass',
  'family.glass-reviewed': 'Looked into broken glass',
};

/** AUD-2: whether an entry with this verb is about one family and has words for it. */
export function isFamilyVerb(verb: string): verb is FamilyVerb {
  return Object.hasOwn(familyVerbs, verb);
}

/**
 * AUD-5: verbs that are about one family and what is kept back of it, as a screen of staff says them. No family is told of
 * one; of what is hidden the entry names no family either (NTK-3).
 */
export const restrictedVerbs = {
  'need-to-know.entry-written': 'Wrote something that is kept back',
  'need-to-know.entry-opened': 'Read something that is kept back',
  'need-to-know.reader-named': 'Named somebody to read what is kept back',
  'need-to-know.safe-contact-set': 'Set how somebody may be reached',
  // RTS-2: that somebody asked is for no list that somebody at home may read.
  'subject-access.people-named': 'Read whom a contact names',
} as const;

/** Whether an entry with this verb is about what is kept back of a family. */
export function isRestrictedVerb(verb: string): verb is keyof typeof restrictedVerbs {
  return Object.hasOwn(restrictedVerbs, verb);
}

/**
 * AUD-2: verbs that are about no family, or about many at once: staff, meetings, lists, the directory, and what families
 * send without a name. No family is told of one.
 */
export const otherVerbs = [
  'action.list-opened',
  'agency.added',
  'agreement.amended',
  'agreement.registered',
  'agreement.signature-ended',
  'agreement.signed',
  'audit.unusual-opened',
  'audit.unusual-reviewed',
  'break-glass.list-opened',
  'break-glass.not-found',
  'call-back.answered',
  'call-back.asked',
  'call-back.deleted',
  'call-back.handed-on',
  'call-back.list-opened',
  'call-back.not-reached',
  'call-back.opened',
  'call-back.opened-again',
  'call-back.tried',
  'contact.list-opened',
  'correction.list-opened',
  'directory-service.imported',
  'directory-service.refused',
  'directory-service.removed',
  'invitation.accepted',
  'invitation.confirmed',
  'invitation.made',
  'invitation.withdrawn',
  'notification.read',
  'out-of-date-report.counted',
  'out-of-date-report.deleted',
  'out-of-date-report.list-opened',
  'out-of-date-report.made',
  'out-of-date-report.settled',
  'retention.agreed',
  'retention.hold-lifted',
  'retention.hold-placed',
  'retention.list-opened',
  'retention.signed-off',
  'second-factor-reset.approved',
  'second-factor-reset.asked',
  'second-factor-reset.felt-elsewhere',
  'sharing.list-opened',
  'staff.access-kept',
  'staff.added',
  'staff.end-approved',
  'staff.end-asked',
  'staff.post-ended',
  'staff.role-ended',
  'staff.role-given',
  'staff.sign-in-reset',
  'staff.signed-out-elsewhere',
  'staff.team-set',
  'subject-access.closed',
  'subject-access.item-decided',
  'subject-access.list-opened',
  'subject-access.opened',
  'subject-access.pack-opened',
  'subject-access.put-together',
  'subject-access.registered',
  'subject-access.reviewed',
  'team.added',
  'team.ended',
  'triage.meeting-made',
  'triage.meeting-opened',
  'triage.series-added',
] as const;

/** AUD-8: opening the record of one family: what the list of unusual looks is about. */
export const lookVerbs = ['contact.opened', 'triage.item-opened'] as const satisfies FamilyVerb[];
export type LookVerb = (typeof lookVerbs)[number];
