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
  'audit.who-looked-opened': 'made this list for you',
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
  'audit.who-looked-opened': 'Made the list of who looked',
};

/** AUD-2: whether an entry with this verb is about one family and has words for it. */
export function isFamilyVerb(verb: string): verb is FamilyVerb {
  return Object.hasOwn(familyVerbs, verb);
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
  'second-factor-reset.approved',
  'second-factor-reset.asked',
  'second-factor-reset.felt-elsewhere',
  'staff.access-kept',
  'staff.added',
  'staff.post-ended',
  'staff.role-ended',
  'staff.role-given',
  'staff.sign-in-reset',
  'staff.signed-out-elsewhere',
  'triage.meeting-made',
  'triage.meeting-opened',
  'triage.series-added',
] as const;

/** AUD-8: opening the record of one family: what the list of unusual looks is about. */
export const lookVerbs = ['contact.opened', 'triage.item-opened'] as const satisfies FamilyVerb[];
export type LookVerb = (typeof lookVerbs)[number];
