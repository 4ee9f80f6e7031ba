/**
 * What becomes of each procedure about one family, by how whoever asks stands to it: the family is Birchall of the demo, on the
 * next list, and the words are those of the matrix of roles.
 *
 * The police officer raised it; the school lead's agency sits at the meeting; the family worker is of an agency that does not, and is
 * given something to do for the family, or breaks the glass. "Lapsed" is the same person once their agency has left the
 * memorandum. The glass is open for its time and closed after it; "other agency" is before it was broken.
 */
export const relationMatrix = `
| procedure                 | record      | raised it | raised it, lapsed | at the meeting | at the meeting, lapsed | has work | other agency | glass open | glass closed | other area | nobody  |
| ------------------------- | ----------- | --------- | ----------------- | -------------- | ---------------------- | -------- | ------------ | ---------- | ------------ | ---------- | ------- |
| contact.open              | Birchall    | yes       | yes               | yes            | hidden                 | yes      | hidden       | yes        | hidden       | hidden     | sign in |
| contact.answerFacts       | Birchall    | refused   | refused           | refused        | hidden                 | refused  | hidden       | refused    | hidden       | hidden     | sign in |
| contact.listForMeeting    | Birchall    | refused   | no                | no             | no                     | refused  | refused      | refused    | refused      | refused    | sign in |
| contact.acknowledge       | Birchall    | no        | no                | no             | hidden                 | no       | hidden       | no         | hidden       | hidden     | sign in |
| audit.whoLooked           | Birchall    | hidden    | hidden            | hidden         | hidden                 | yes      | hidden       | hidden     | hidden       | hidden     | sign in |
| rights.askCorrection      | Birchall    | yes       | yes               | yes            | hidden                 | yes      | hidden       | no         | hidden       | hidden     | sign in |
| rights.answerCorrection   | Birchall    | yes       | yes               | no             | hidden                 | no       | hidden       | no         | hidden       | hidden     | sign in |
| sharing.ledger            | Birchall    | yes       | yes               | yes            | hidden                 | yes      | hidden       | yes        | hidden       | hidden     | sign in |
| sharing.decide            | Birchall    | yes       | yes               | yes            | hidden                 | yes      | hidden       | no         | hidden       | hidden     | sign in |
| sharing.carryOut          | Birchall    | refused   | refused           | hidden         | hidden                 | hidden   | hidden       | hidden     | hidden       | hidden     | sign in |
| sharing.approve           | Birchall    | no        | no                | no             | no                     | no       | no           | no         | no           | no         | sign in |
| sharing.tell              | Birchall    | no        | no                | hidden         | hidden                 | hidden   | hidden       | hidden     | hidden       | hidden     | sign in |
| sharing.recordAnswers     | Birchall    | yes       | yes               | yes            | hidden                 | yes      | hidden       | no         | hidden       | hidden     | sign in |
| sharing.takeBack          | Birchall    | yes       | yes               | yes            | hidden                 | yes      | hidden       | no         | hidden       | hidden     | sign in |
| triage.item               | Birchall    | no        | no                | yes            | no                     | no       | no           | no         | no           | hidden     | sign in |
| triage.addReturn          | Birchall    | no        | no                | yes            | no                     | no       | no           | no         | no           | hidden     | sign in |
| triage.decide             | Birchall    | no        | no                | no             | no                     | no       | no           | no         | no           | hidden     | sign in |
| triage.withdraw           | Birchall    | no        | no                | no             | no                     | no       | no           | no         | no           | hidden     | sign in |
| work.complete             | Birchall    | no        | hidden            | no             | hidden                 | no       | hidden       | no         | hidden       | hidden     | sign in |
| needToKnow.ofContact      | Birchall    | yes       | yes               | yes            | hidden                 | yes      | hidden       | yes        | hidden       | hidden     | sign in |
| needToKnow.writeEntry     | Birchall    | yes       | yes               | yes            | hidden                 | yes      | hidden       | no         | hidden       | hidden     | sign in |
| needToKnow.openEntry      | prevent     | yes       | yes               | hidden         | hidden                 | hidden   | hidden       | hidden     | hidden       | hidden     | sign in |
| needToKnow.openEntry      | informant   | yes       | yes               | hidden         | hidden                 | hidden   | hidden       | hidden     | hidden       | hidden     | sign in |
| needToKnow.openEntry      | safe place  | yes       | yes               | hidden         | hidden                 | yes      | hidden       | hidden     | hidden       | hidden     | sign in |
| needToKnow.openEntry      | third party | hidden    | hidden            | yes            | hidden                 | hidden   | hidden       | hidden     | hidden       | hidden     | sign in |
| needToKnow.openEntry      | health      | hidden    | hidden            | hidden         | hidden                 | hidden   | hidden       | hidden     | hidden       | hidden     | sign in |
| needToKnow.nameReader     | informant   | yes       | yes               | hidden         | hidden                 | hidden   | hidden       | hidden     | hidden       | hidden     | sign in |
| needToKnow.setSafeContact | Birchall    | yes       | yes               | yes            | hidden                 | yes      | hidden       | no         | hidden       | hidden     | sign in |
| needToKnow.breakGlass     | Birchall    | refused   | refused           | refused        | yes                    | refused  | yes          | refused    | yes          | hidden     | sign in |
| notification.markRead     | Birchall    | yes       | yes               | hidden         | hidden                 | hidden   | hidden       | hidden     | hidden       | hidden     | sign in |
`;

/**
 * Procedures that open no one family by its id, or ask for a role first. Lists, and what is done to one row of them, hold what
 * whoever asks may see: how they stand counts there too, and is tried in SQL and by the tests of each.
 */
export const notByRelation: readonly string[] = [
  'access.addTeam',
  'access.approveEnd',
  'access.askEnd',
  'access.agencies',
  'access.colleagues',
  'access.confirmInvitation',
  'access.endPost',
  'access.endRole',
  'access.endTeam',
  'access.giveActionOn',
  'access.giveRole',
  'access.invite',
  'access.keepAccess',
  'access.me',
  'access.people',
  'access.person',
  'access.setTeam',
  'access.withdrawInvitation',
  'agreement.amend',
  'agreement.endSignature',
  'agreement.list',
  'agreement.mine',
  'agreement.register',
  'agreement.sign',
  'audit.review',
  'audit.unusual',
  'callBack.list',
  'callBack.move',
  'callBack.open',
  'contact.importCsv',
  'contact.list',
  'contact.record',
  'needToKnow.brokenGlass',
  'needToKnow.glassToReview',
  'needToKnow.reviewGlass',
  'notification.list',
  'rights.agree',
  'rights.closeRequest',
  'rights.corrections',
  'rights.decideItem',
  'rights.liftHold',
  'rights.namedPeople',
  'rights.openPack',
  'rights.placeHold',
  'rights.putTogether',
  'rights.registerRequest',
  'rights.request',
  'rights.requests',
  'rights.retention',
  'rights.reviewPack',
  'rights.signOff',
  'secondFactorReset.approve',
  'secondFactorReset.ask',
  'secondFactorReset.list',
  'sharing.finishTask',
  'sharing.lookAgain',
  'sharing.mine',
  'triage.meeting',
  'triage.meetings',
  'usefulness.counts',
  'usefulness.reports',
  'usefulness.settle',
  'work.mine',
];
