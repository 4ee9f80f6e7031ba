import { TRPCError } from '@trpc/server';
import {
  demoAgencyIds,
  demoAgreementIds,
  demoCallBackIds,
  demoGlassId,
  demoInvitationId,
  demoMeetingIds,
  demoPeopleSince,
  demoPersonIds,
  demoReportId,
  demoSharingIds,
  demoSignatoryId,
  demoEndId,
  demoResetId,
  demoRestrictedIds,
  demoTeamIds,
  familyIds,
  noticeId,
} from '@waymark/db/seed';
import type { RegisterAgreement } from '@waymark/domain/agreement-register';
import { contactCsvColumns } from '@waymark/domain/contact';
import { contactOf, factsOf, fourAnswers, notShared, sharedNow } from '@waymark/use-cases/testing';

import type { createCaller } from '../router.ts';
import { rightsCalls } from './rights-calls.ts';

/** Who makes the calls: in process, or over HTTP. */
export type Caller = ReturnType<typeof createCaller>;
/** One call of the matrix; gives 'refused' where the answer says that nothing was done. */
export type Call = (caller: Caller) => Promise<unknown>;

const ashdown = familyIds(1);
const birchall = familyIds(2);
const calloway = familyIds(3);
const farrow = familyIds(6);
const hollis = familyIds(8);
const officer = demoPersonIds['police-officer'];
const analystToday = { role: 'analyst', from: '2026-11-20', until: null } as const;
const graded = { facts: factsOf({ risk: 'medium' }), screenedBy: 'PS Whitlock' };
const nothing = { kind: 'not-known', text: null, reason: null } as const;

const lateLook = [
  'outside-hours',
  demoPersonIds['school-lead'],
  '2026-11-19',
  birchall.family,
].join(' ');
const terms = {
  title: 'Attendance',
  purpose: 'To see early who misses school.',
  coversTriage: false,
  dataSets: [
    {
      name: 'Absences',
      ownerAgencyId: demoAgencyIds.schools,
      fields: 'Name, school, sessions missed.',
      basis: 'public-task',
      refresh: 'Every Friday.',
    },
  ],
  startsOn: '2026-12-01',
  lastDay: null,
  reviewOn: '2027-12-01',
  agencyIds: [demoAgencyIds.schools, demoAgencyIds.earlyHelp],
} as const satisfies Omit<RegisterAgreement, 'kind'>;

const familyWorkersNotice = noticeId({ family: 1, contact: 1 }, 'action-given', 'family-worker');

const csv = contactCsvColumns.join(',') + '\n' + contactCsvColumns.map(() => 'x').join(',');

const list = async (caller: Caller, id: string) => {
  const { listed } = await caller.contact.listForMeeting({ contactIds: [id] });
  return listed.length === 1 ? 'yes' : 'refused';
};

const openEntry = (kept: keyof typeof demoRestrictedIds) => (caller: Caller) =>
  caller.needToKnow.openEntry({ id: demoRestrictedIds[kept] });

/** Where the answer is that there is nothing to do: the family is theirs already. */
export const refusedWhereConflict = (error: unknown): string => {
  if (error instanceof TRPCError && error.code === 'CONFLICT') return 'refused';
  throw error;
};

/** Shared with somebody outside the area, so that no agency of it is the recipient of its own share. */
const abroad = { ...sharedNow, recipient: notShared.recipient };

/** What each row of the matrix calls: 'procedure record'. */
export const calls: Record<string, Call> = {
  'access.me': (caller) => caller.access.me(),
  'access.colleagues': (caller) => caller.access.colleagues(),
  'access.agencies': (caller) => caller.access.agencies(),
  'access.people': (caller) => caller.access.people(),
  'access.person officer': (caller) => caller.access.person({ id: officer }),
  'access.invite new': (caller) =>
    caller.access.invite({
      email: 'somebody@wenbrook.example',
      name: 'Somebody New',
      jobTitle: 'Constable',
      agencyId: demoAgencyIds.police,
      roles: ['practitioner'],
      from: '2026-11-20',
      until: null,
    }),
  'access.confirmInvitation waiting': (caller) =>
    caller.access.confirmInvitation({ id: demoInvitationId }),
  'access.withdrawInvitation waiting': (caller) =>
    caller.access.withdrawInvitation({ id: demoInvitationId }),
  'access.giveRole officer': (caller) => caller.access.giveRole({ id: officer, ...analystToday }),
  'access.giveRole administrator': (caller) =>
    caller.access.giveRole({ id: demoPersonIds.administrator, ...analystToday, role: 'chair' }),
  'access.endRole officer': (caller) =>
    caller.access.endRole({
      id: officer,
      role: 'practitioner',
      from: demoPeopleSince.day,
      until: '2026-11-20',
    }),
  'access.endPost officer': (caller) => caller.access.endPost({ id: officer }),
  'access.endPost administrator': (caller) =>
    caller.access.endPost({ id: demoPersonIds.administrator }),
  'access.askEnd officer': (caller) => caller.access.askEnd({ id: officer, role: null }),
  'access.askEnd administrator': (caller) =>
    caller.access.askEnd({ id: demoPersonIds.administrator, role: null }),
  'access.approveEnd leaving': (caller) => caller.access.approveEnd({ id: demoEndId }),
  'access.keepAccess officer': (caller) => caller.access.keepAccess({ id: officer }),
  'access.keepAccess administrator': (caller) =>
    caller.access.keepAccess({ id: demoPersonIds.administrator }),
  'access.addTeam new': (caller) =>
    caller.access.addTeam({ agencyId: demoAgencyIds.health, name: 'School nurses' }),
  'access.endTeam Northgate': (caller) => caller.access.endTeam({ id: demoTeamIds.northgate }),
  'access.setTeam officer': (caller) => caller.access.setTeam({ id: officer, teamId: null }),
  'access.giveActionOn Ashdown': (caller) =>
    caller.access.giveActionOn({
      leaverId: demoPersonIds['family-worker'],
      actionId: ashdown.action(1),
      receiverId: demoPersonIds.supervisor,
    }),
  'audit.whoLooked Ashdown': (caller) => caller.audit.whoLooked({ reference: 'WB-26-0004' }),
  'audit.unusual': (caller) => caller.audit.unusual({}),
  'audit.review late': (caller) =>
    caller.audit.review({ key: lateLook, answer: 'justified', reason: 'A parents’ evening.' }),
  'agreement.list': (caller) => caller.agreement.list(),
  'agreement.mine': (caller) => caller.agreement.mine(),
  'agreement.register new': (caller) =>
    caller.agreement.register({ kind: 'data-sharing-agreement', ...terms }),
  'agreement.amend housing': (caller) =>
    caller.agreement.amend({ supersedesId: demoAgreementIds.housing, ...terms }),
  'agreement.sign housing': (caller) =>
    caller.agreement.sign({
      agreementId: demoAgreementIds.housing,
      agencyId: demoAgencyIds.schools,
      signedOn: '2026-11-20',
    }),
  'agreement.endSignature housing': (caller) =>
    caller.agreement.endSignature({
      agreementId: demoAgreementIds.housing,
      signatoryId: demoSignatoryId(demoAgreementIds.housing, 1),
      endedOn: '2026-11-20',
    }),
  'callBack.list': (caller) => caller.callBack.list({}),
  'callBack.open Jo': (caller) => caller.callBack.open({ id: demoCallBackIds.jo }),
  'callBack.move Jo': (caller) => caller.callBack.move({ id: demoCallBackIds.jo, verb: 'answer' }),
  'contact.list': (caller) => caller.contact.list(),
  'contact.open Ashdown': (caller) => caller.contact.open({ id: ashdown.contact(1) }),
  'contact.open Birchall': (caller) => caller.contact.open({ id: birchall.contact(1) }),
  'contact.open Calloway': (caller) => caller.contact.open({ id: calloway.contact(1) }),
  'contact.open Farrow': (caller) => caller.contact.open({ id: farrow.contact(1) }),
  'contact.open Hollis': (caller) => caller.contact.open({ id: hollis.contact(1) }),
  'contact.record new': (caller) => caller.contact.record(contactOf()),
  'contact.importCsv new': (caller) => caller.contact.importCsv({ csv, dryRun: false }),
  'contact.answerFacts Farrow': (caller) =>
    caller.contact.answerFacts({ id: farrow.contact(1), ...graded }),
  'contact.answerFacts Calloway': (caller) =>
    caller.contact.answerFacts({ id: calloway.contact(1), ...graded }),
  'contact.listForMeeting Farrow': (caller) => list(caller, farrow.contact(1)),
  'contact.listForMeeting Calloway': (caller) => list(caller, calloway.contact(1)),
  'contact.acknowledge Ashdown': (caller) => caller.contact.acknowledge({ id: ashdown.contact(1) }),
  ...rightsCalls,
  'secondFactorReset.list': (caller) => caller.secondFactorReset.list(),
  'secondFactorReset.ask officer': (caller) =>
    caller.secondFactorReset.ask({ actorId: officer, recognisedBy: 'Rang back.' }),
  'secondFactorReset.approve lost phone': (caller) =>
    caller.secondFactorReset.approve({ id: demoResetId }),
  'sharing.ledger Ashdown': (caller) => caller.sharing.ledger({ contactId: ashdown.contact(1) }),
  'sharing.ledger Birchall': (caller) => caller.sharing.ledger({ contactId: birchall.contact(1) }),
  'sharing.mine': (caller) => caller.sharing.mine(),
  'sharing.decide Ashdown': (caller) => caller.sharing.decide(abroad),
  'sharing.decide Birchall': (caller) =>
    caller.sharing.decide({
      ...abroad,
      contactId: birchall.contact(1),
      subjectIds: [birchall.person(1)],
      answered: { ...sharedNow.answered!, by: birchall.person(1) },
    }),
  'sharing.carryOut approved': (caller) =>
    caller.sharing.carryOut({
      disclosureId: demoSharingIds.approved,
      // SHR-B3: after its approval.
      made: {
        ...sharedNow.made!,
        sharedAt: '2026-11-20T11:50:00.000Z',
        refusalToldAt: '2026-11-20T11:30:00.000Z',
      },
    }),
  'sharing.approve waiting': (caller) =>
    caller.sharing.approve({
      disclosureId: demoSharingIds.afterwards,
      answer: 'approved',
      actingAs: 'manager',
      reason: 'It could not wait.',
    }),
  'sharing.tell waiting': (caller) =>
    caller.sharing.tell({
      disclosureId: demoSharingIds.afterwards,
      told: { told: 'yes', at: '2026-11-20T11:50:00.000Z' },
    }),
  'sharing.lookAgain not shared': (caller) =>
    caller.sharing.lookAgain({
      disclosureId: demoSharingIds.notShared,
      look: { answer: 'settled', reason: 'She rang them herself.' },
    }),
  'sharing.recordAnswers Ashdown': (caller) =>
    caller.sharing.recordAnswers({ contactId: ashdown.contact(1), answers: fourAnswers }),
  'sharing.takeBack Ashdown': (caller) =>
    caller.sharing.takeBack({
      answerId: demoSharingIds.answer(1, 1),
      lineId: null,
      on: '2026-11-20',
      by: ashdown.person(3),
      capture: 'telephone',
    }),
  'sharing.finishTask workshop': (caller) =>
    caller.sharing.finishTask({ taskId: demoSharingIds.tell }),
  'triage.meetings': (caller) => caller.triage.meetings(),
  'triage.meeting next': (caller) => caller.triage.meeting({ id: demoMeetingIds.next }),
  'triage.item Birchall': (caller) => caller.triage.item({ id: birchall.item(1) }),
  'triage.item Hollis': (caller) => caller.triage.item({ id: hollis.item(1) }),
  'triage.addReturn Birchall': (caller) =>
    caller.triage.addReturn({ itemId: birchall.item(1), ...nothing }),
  'triage.addReturn Hollis': (caller) =>
    caller.triage.addReturn({ itemId: hollis.item(1), ...nothing }),
  'triage.decide Birchall': (caller) =>
    caller.triage.decide({
      itemId: birchall.item(1),
      decision: { outcome: 'universal-self-help', service: 'The hub', rationale: 'Agreed.' },
      action: {
        description: 'Introduce the family to the hub.',
        assigneeId: demoPersonIds['family-worker'],
        dueOn: '2026-12-01',
      },
    }),
  'triage.withdraw Birchall': (caller) =>
    caller.triage.withdraw({ itemId: birchall.item(1), reason: 'Moved away.' }),
  'usefulness.counts': (caller) => caller.usefulness.counts(),
  'usefulness.reports': (caller) => caller.usefulness.reports({}),
  'usefulness.settle times': (caller) =>
    caller.usefulness.settle({ id: demoReportId, saidUntil: '2026-11-20T12:00:00.000Z' }),
  'work.mine': (caller) => caller.work.mine(),
  'work.complete Ashdown': (caller) =>
    caller.work.complete({ actionId: ashdown.action(1), note: null }),
  'needToKnow.ofContact Birchall': (caller) =>
    caller.needToKnow.ofContact({ contactId: birchall.contact(1) }),
  'needToKnow.writeEntry Birchall': (caller) =>
    caller.needToKnow.writeEntry({
      contactId: birchall.contact(1),
      class: 'third-party',
      personId: birchall.person(1),
      text: 'The mother of a friend.',
      why: 'It is about another family.',
      namedIds: [demoPersonIds.chair],
    }),
  'needToKnow.openEntry prevent': openEntry('prevent'),
  'needToKnow.openEntry informant': openEntry('informant'),
  'needToKnow.openEntry safe place': openEntry('safe-contact'),
  'needToKnow.openEntry third party': openEntry('third-party'),
  'needToKnow.openEntry health': openEntry('health-in-confidence'),
  'needToKnow.nameReader informant': (caller) =>
    caller.needToKnow.nameReader({
      id: demoRestrictedIds.informant,
      actorId: demoPersonIds['front-door'],
    }),
  'needToKnow.setSafeContact Birchall': (caller) =>
    caller.needToKnow.setSafeContact({
      contactId: birchall.contact(1),
      personId: birchall.person(2),
      ways: ['text'],
      words: 'Mornings.',
    }),
  'needToKnow.breakGlass Calloway': (caller) =>
    caller.needToKnow
      .breakGlass({ reference: 'WB-26-0006', reason: 'She stands here with me and is afraid.' })
      .catch(refusedWhereConflict),
  'needToKnow.brokenGlass': (caller) => caller.needToKnow.brokenGlass(),
  'needToKnow.glassToReview': (caller) => caller.needToKnow.glassToReview(),
  'needToKnow.reviewGlass Calloway': (caller) =>
    caller.needToKnow.reviewGlass({
      id: demoGlassId,
      answer: 'justified',
      finding: 'Her manager knew.',
    }),
  'notification.list': (caller) => caller.notification.list(),
  'notification.markRead Ashdown': (caller) =>
    caller.notification.markRead({ id: familyWorkersNotice }),
};
