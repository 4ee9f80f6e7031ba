import { familyIds } from '@waymark/db/seed';
import { factsOf, fourAnswers, sharedNow } from '@waymark/use-cases/testing';

import { calls, refusedWhereConflict, type Call } from './calls.ts';
import { relationIds } from './relations.ts';

const birchall = familyIds(2);
const contactId = birchall.contact(1);
const reference = 'WB-26-0005';
const adult = birchall.person(2);
const by = { givenBy: adult };

/** What each row of the table of relations calls, where the matrix of roles does not call it of Birchall already. */
export const relationCalls: Readonly<Record<string, Call>> = {
  ...calls,
  'contact.answerFacts Birchall': (caller) =>
    caller.contact
      .answerFacts({ id: contactId, facts: factsOf({ risk: 'medium' }), screenedBy: 'PS Whitlock' })
      .catch(refusedWhereConflict),
  'contact.listForMeeting Birchall': async (caller) => {
    const { listed } = await caller.contact.listForMeeting({ contactIds: [contactId] });
    return listed.length === 1 ? 'yes' : 'refused';
  },
  'contact.acknowledge Birchall': (caller) =>
    caller.contact.acknowledge({ id: contactId }).catch(refusedWhereConflict),
  'audit.whoLooked Birchall': (caller) => caller.audit.whoLooked({ reference }),
  'rights.askCorrection Birchall': (caller) =>
    caller.rights.askCorrection({
      reference,
      askedBy: 'child',
      wrong: 'That.',
      right: 'This.',
      receivedOn: '2026-11-20',
    }),
  'rights.answerCorrection Birchall': (caller) =>
    caller.rights.answerCorrection({
      id: relationIds.correction,
      answer: 'not-changed',
      correction: '',
      reason: 'Two people saw it.',
    }),
  'sharing.decide Birchall': (caller) =>
    caller.sharing.decide({
      ...sharedNow,
      recipient: { kind: 'outside', name: 'A club', body: 'section-11-body' },
      contactId,
      subjectIds: [birchall.person(1)],
      answered: { ...sharedNow.answered!, by: adult },
    }),
  'sharing.carryOut Birchall': (caller) =>
    caller.sharing.carryOut({
      disclosureId: relationIds.approved,
      made: { ...sharedNow.made!, refusalToldAt: null },
    }),
  'sharing.approve Birchall': (caller) =>
    caller.sharing.approve({
      disclosureId: relationIds.share,
      answer: 'approved',
      actingAs: 'manager',
      reason: 'It could not wait.',
    }),
  'sharing.tell Birchall': (caller) =>
    caller.sharing.tell({
      disclosureId: relationIds.approved,
      told: { told: 'yes', at: '2026-11-20T11:50:00.000Z' },
    }),
  'sharing.recordAnswers Birchall': (caller) =>
    caller.sharing.recordAnswers({
      contactId,
      answers: {
        ...fourAnswers,
        personId: adult,
        service: { ...fourAnswers.service, ...by },
        notice: { ...fourAnswers.notice, shownTo: adult },
        objections: { ...fourAnswers.objections, ...by },
        confidence: { ...fourAnswers.confidence, ...by },
      },
    }),
  'sharing.takeBack Birchall': (caller) =>
    caller.sharing.takeBack({
      answerId: relationIds.answer,
      lineId: null,
      on: '2026-11-20',
      by: adult,
      capture: 'telephone',
    }),
  'work.complete Birchall': (caller) =>
    caller.work.complete({ actionId: relationIds.action, note: null }),
  'needToKnow.breakGlass Birchall': (caller) =>
    caller.needToKnow
      .breakGlass({ reference, reason: 'She stands here with me and is afraid.' })
      .catch(refusedWhereConflict),
  'notification.markRead Birchall': (caller) =>
    caller.notification.markRead({ id: relationIds.notice }),
};
