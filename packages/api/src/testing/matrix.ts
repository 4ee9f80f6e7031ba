/**
 * Who may use which procedure on which record of the demo borough, as people can read it.
 *
 *   yes      it is done
 *   no       the role does not allow it
 *   hidden   the record does not exist for this person
 *   refused  done for nothing: the answer says why
 *   sign in  nobody is signed in
 *
 * Birchall is on the next list; Ashdown is decided, with an action for the family worker; Calloway is high risk and
 * Hollis an adult without a child; Farrow is ready to be listed. All were raised by the police officer. Jo has asked to be
 * rung, and the times of a hub are said to be out of date. Housing is an agreement of the register. "Officer" and "administrator" as records are those two people's
 * own access, which the administrator looks after; an invitation is "waiting". "Elsewhere" is the chair of another area.
 * Four entries are kept back at Birchall, and Prevent at Dunmore; the family worker broke the glass at Calloway yesterday.
 * Of the ledger of Ashdown, one share is approved and one is waiting for its approval, both decided by the family worker; "workshop"
 * is what Linda Greaves asks of the police officer.
 * Northgate is a team of early help; nothing in this table is other because of the team that somebody is in (ACC-24).
 * "Not shared" is what the health visitor decided not to tell a workshop about Birchall.
 * The area has one administrator, whose post nobody ends. "Leaving" is the analyst, for whom the administrator has asked, so somebody
 * else has to approve it (ACC-25).
 * The administrator has asked that a lost phone be taken off, so somebody else has to approve it.
 */
export const permissionMatrix = `
| procedure                 | record        | police officer | family worker | health visitor | school lead | chair   | front door | directory editor | administrator | supervisor | analyst | information governance lead | elsewhere | nobody  |
| ------------------------- | ------------- | -------------- | ------------- | -------------- | ----------- | ------- | ---------- | ---------------- | ------------- | ---------- | ------- | --------------------------- | --------- | ------- |
| access.me                 |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| access.colleagues         |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| access.agencies           |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| access.people             |               | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | yes                         | no        | sign in |
| access.person             | officer       | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | yes                         | no        | sign in |
| access.invite             | new           | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.confirmInvitation  | waiting       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| access.withdrawInvitation | waiting       | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.giveRole           | officer       | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.giveRole           | administrator | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | no                          | no        | sign in |
| access.endRole            | officer       | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.endPost            | officer       | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.endPost            | administrator | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | no                          | no        | sign in |
| access.askEnd             | officer       | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.askEnd             | administrator | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | no                          | no        | sign in |
| access.approveEnd         | leaving       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| access.keepAccess         | officer       | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.keepAccess         | administrator | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| access.addTeam            | new           | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.endTeam            | Northgate     | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.setTeam            | officer       | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| access.giveActionOn       | Ashdown       | no             | no            | no             | no          | no      | no         | no               | hidden        | no         | no      | no                          | no        | sign in |
| audit.whoLooked           | Ashdown       | hidden         | yes           | hidden         | hidden      | hidden  | hidden     | hidden           | hidden        | hidden     | hidden  | yes                         | hidden    | sign in |
| audit.unusual             |               | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| audit.review              | late          | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| agreement.list            |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| agreement.mine            |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| agreement.register        | new           | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| agreement.amend           | housing       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| agreement.sign            | housing       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| agreement.endSignature    | housing       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| callBack.list             |               | no             | yes           | no             | no          | no      | yes        | no               | no            | no         | no      | no                          | no        | sign in |
| callBack.open             | Jo            | no             | yes           | no             | no          | no      | yes        | no               | no            | no         | no      | no                          | no        | sign in |
| callBack.move             | Jo            | no             | yes           | no             | no          | no      | yes        | no               | no            | no         | no      | no                          | no        | sign in |
| contact.list              |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| contact.open              | Ashdown       | yes            | yes           | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| contact.open              | Birchall      | yes            | hidden        | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| contact.open              | Calloway      | yes            | hidden        | hidden         | hidden      | hidden  | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| contact.open              | Farrow        | yes            | hidden        | hidden         | hidden      | yes     | hidden     | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| contact.open              | Hollis        | yes            | hidden        | hidden         | hidden      | yes     | hidden     | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| contact.record            | new           | yes            | yes           | yes            | yes         | yes     | yes        | no               | no            | no         | no      | no                          | yes       | sign in |
| contact.importCsv         | new           | yes            | yes           | no             | no          | yes     | yes        | no               | no            | no         | no      | no                          | yes       | sign in |
| contact.answerFacts       | Farrow        | yes            | hidden        | hidden         | hidden      | yes     | hidden     | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| contact.answerFacts       | Calloway      | yes            | hidden        | hidden         | hidden      | hidden  | no         | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| contact.listForMeeting    | Farrow        | yes            | refused       | no             | no          | yes     | no         | no               | no            | no         | no      | no                          | refused   | sign in |
| contact.listForMeeting    | Calloway      | refused        | refused       | no             | no          | refused | no         | no               | no            | no         | no      | no                          | refused   | sign in |
| contact.acknowledge       | Ashdown       | yes            | no            | no             | no          | no      | no         | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| rights.namedPeople        | Ashdown       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| rights.registerRequest    | Ashdown       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| rights.requests           |               | no             | no            | no             | no          | no      | no         | no               | no            | yes        | no      | yes                         | no        | sign in |
| rights.request            | Ashdown       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| rights.decideItem         | Ashdown       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| rights.putTogether        | Ashdown       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | refused                     | no        | sign in |
| rights.openPack           | Calloway      | no             | no            | no             | no          | no      | no         | no               | no            | yes        | no      | yes                         | no        | sign in |
| rights.reviewPack         | Calloway      | no             | no            | no             | no          | no      | no         | no               | no            | yes        | no      | no                          | no        | sign in |
| rights.closeRequest       | Ashdown       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| rights.corrections        |               | yes            | yes           | yes            | yes         | yes     | yes        | no               | no            | yes        | no      | yes                         | yes       | sign in |
| rights.askCorrection      | Ashdown       | yes            | yes           | yes            | yes         | yes     | yes        | no               | no            | hidden     | no      | yes                         | hidden    | sign in |
| rights.answerCorrection   | Ashdown       | yes            | no            | no             | no          | yes     | no         | hidden           | hidden        | hidden     | hidden  | no                          | hidden    | sign in |
| rights.retention          |               | no             | no            | no             | no          | no      | no         | no               | no            | yes        | no      | yes                         | no        | sign in |
| rights.signOff            | Ashdown       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | refused                     | no        | sign in |
| rights.agree              | Ashdown       | no             | no            | no             | no          | no      | no         | no               | no            | refused    | no      | refused                     | no        | sign in |
| rights.placeHold          | Ashdown       | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| rights.liftHold           | Calloway      | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| secondFactorReset.list    |               | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | yes                         | no        | sign in |
| secondFactorReset.ask     | officer       | no             | no            | no             | no          | no      | no         | no               | yes           | no         | no      | no                          | no        | sign in |
| secondFactorReset.approve | lost phone    | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| sharing.ledger            | Ashdown       | yes            | yes           | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| sharing.ledger            | Birchall      | yes            | hidden        | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| sharing.mine              |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| sharing.decide            | Ashdown       | yes            | yes           | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| sharing.decide            | Birchall      | yes            | hidden        | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| sharing.carryOut          | approved      | hidden         | yes           | hidden         | hidden      | hidden  | hidden     | hidden           | hidden        | no         | hidden  | hidden                      | hidden    | sign in |
| sharing.approve           | waiting       | no             | no            | no             | no          | no      | no         | no               | no            | yes        | no      | hidden                      | no        | sign in |
| sharing.tell              | waiting       | hidden         | yes           | no             | hidden      | hidden  | hidden     | hidden           | hidden        | yes        | hidden  | hidden                      | hidden    | sign in |
| sharing.lookAgain         | not shared    | hidden         | hidden        | yes            | hidden      | hidden  | hidden     | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| sharing.recordAnswers     | Ashdown       | yes            | yes           | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| sharing.takeBack          | Ashdown       | yes            | yes           | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| sharing.finishTask        | workshop      | yes            | hidden        | hidden         | hidden      | no      | hidden     | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| triage.meetings           |               | no             | no            | yes            | yes         | yes     | yes        | no               | no            | no         | no      | no                          | yes       | sign in |
| triage.meeting            | next          | no             | no            | yes            | yes         | yes     | yes        | no               | no            | no         | no      | no                          | hidden    | sign in |
| triage.item               | Birchall      | no             | no            | yes            | yes         | yes     | yes        | no               | no            | no         | no      | no                          | hidden    | sign in |
| triage.item               | Hollis        | no             | no            | hidden         | hidden      | yes     | hidden     | no               | no            | no         | no      | no                          | hidden    | sign in |
| triage.addReturn          | Birchall      | no             | no            | yes            | yes         | yes     | yes        | no               | no            | no         | no      | no                          | hidden    | sign in |
| triage.addReturn          | Hollis        | no             | no            | hidden         | hidden      | yes     | hidden     | no               | no            | no         | no      | no                          | hidden    | sign in |
| triage.decide             | Birchall      | no             | no            | no             | no          | yes     | no         | no               | no            | no         | no      | no                          | hidden    | sign in |
| triage.withdraw           | Birchall      | no             | no            | no             | no          | yes     | no         | no               | no            | no         | no      | no                          | hidden    | sign in |
| usefulness.counts         |               | no             | no            | no             | no          | no      | no         | yes              | yes           | no         | no      | no                          | no        | sign in |
| usefulness.reports        |               | no             | no            | no             | no          | no      | no         | yes              | no            | no         | no      | no                          | no        | sign in |
| usefulness.settle         | times         | no             | no            | no             | no          | no      | no         | yes              | no            | no         | no      | no                          | no        | sign in |
| work.mine                 |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| work.complete             | Ashdown       | no             | yes           | no             | no          | no      | no         | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.ofContact      | Birchall      | yes            | hidden        | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.writeEntry     | Birchall      | yes            | hidden        | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.openEntry      | prevent       | yes            | hidden        | hidden         | hidden      | hidden  | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.openEntry      | informant     | yes            | hidden        | hidden         | hidden      | yes     | hidden     | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.openEntry      | safe place    | yes            | hidden        | hidden         | hidden      | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.openEntry      | third party   | hidden         | hidden        | hidden         | yes         | hidden  | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.openEntry      | health        | hidden         | hidden        | yes            | hidden      | hidden  | hidden     | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.nameReader     | informant     | yes            | hidden        | hidden         | hidden      | no      | hidden     | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.setSafeContact | Birchall      | yes            | hidden        | yes            | yes         | yes     | yes        | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
| needToKnow.breakGlass     | Calloway      | refused        | yes           | yes            | yes         | yes     | refused    | no               | no            | yes        | no      | no                          | hidden    | sign in |
| needToKnow.brokenGlass    |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| needToKnow.glassToReview  |               | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| needToKnow.reviewGlass    | Calloway      | no             | no            | no             | no          | no      | no         | no               | no            | no         | no      | yes                         | no        | sign in |
| notification.list         |               | yes            | yes           | yes            | yes         | yes     | yes        | yes              | yes           | yes        | yes     | yes                         | yes       | sign in |
| notification.markRead     | Ashdown       | hidden         | yes           | hidden         | hidden      | hidden  | hidden     | hidden           | hidden        | hidden     | hidden  | hidden                      | hidden    | sign in |
`;

export type MatrixRow = { procedure: string; record: string; expected: Record<string, string> };

/** The table as rows: what is expected for each person. */
export function readMatrix(text: string): MatrixRow[] {
  const [header = [], , ...rows] = text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const people = header.slice(2);
  return rows.map(([procedure = '', record = '', ...cells]) => ({
    procedure,
    record,
    expected: Object.fromEntries(people.map((who, index) => [who, cells[index] ?? ''])),
  }));
}
