import { demoAgencyIds, familyIds } from '@waymark/db/seed';
import type { EarlyHelpAnswers } from '@waymark/domain/sharing';

import type { DecideSharingInput } from '../sharing/input.ts';

const ashdown = familyIds(1);

/** Suspected harm of the demo's family Ashdown, shared at once with health, and told: nothing is missing. */
export const sharedNow: DecideSharingInput = {
  contactId: ashdown.contact(1),
  decision: 'share',
  subjectIds: [ashdown.person(1)],
  recipient: { kind: 'agency', agencyId: demoAgencyIds.health },
  purpose: 'To have her seen today.',
  reason: 'A burn that does not fit what was said.',
  class: 'A',
  agreement: 'given',
  judged: {
    urgent: 'no',
    tellingIsSafe: 'yes',
    askingRaisesRisk: 'no',
    stillNeeded: 'yes',
    helpsRecipientFunction: 'yes',
    moreDetrimental: 'no',
    thirdPartyData: 'no',
    healthInConfidence: 'no',
    inDoubt: 'no',
  },
  notSoughtGround: null,
  answered: { by: ashdown.person(3), at: '2026-11-20T11:00:00.000Z', how: 'At her door.' },
  confidence: 'nothing-in-confidence',
  advice: null,
  dataItems: ['What was seen'],
  heldBack: [],
  lawfulBasis: 'public-task',
  specialCategory: 'safeguarding',
  dutyTests: null,
  restedOn: 'another-basis',
  goesOn: false,
  notTold: null,
  whyItCouldNotWait: null,
  reviewOn: null,
  offered: null,
  onlyFew: false,
  made: {
    sharedAt: '2026-11-20T11:30:00.000Z',
    method: 'telephone',
    toldAt: '2026-11-20T11:20:00.000Z',
    refusalToldAt: null,
  },
};

/** What may be a child in need, over a refusal: it waits for an approval. */
export const overRefusal: DecideSharingInput = {
  ...sharedNow,
  class: 'B',
  agreement: 'refused',
  advice: { from: 'Duty social worker', at: '2026-11-20T11:10:00.000Z', words: 'Share it.' },
  made: null,
};

/** The same, shared before the approval because it could not wait. */
export const couldNotWait: DecideSharingInput = {
  ...overRefusal,
  whyItCouldNotWait: 'The surgery was closing.',
  made: {
    sharedAt: '2026-11-20T11:30:00.000Z',
    method: 'telephone',
    toldAt: '2026-11-20T11:20:00.000Z',
    refusalToldAt: '2026-11-20T11:30:00.000Z',
  },
};

/** An emerging need, and they said no: the family is offered something instead. */
export const notShared: DecideSharingInput = {
  ...sharedNow,
  class: 'C',
  agreement: 'refused',
  recipient: { kind: 'outside', name: 'Millbeck football club', body: 'uncommissioned-charity' },
  decision: 'not-share',
  dataItems: [],
  lawfulBasis: null,
  specialCategory: null,
  restedOn: null,
  offered: 'The club’s number, to ring themselves.',
  made: null,
};

const carly = ashdown.person(3);
const captured = { givenBy: carly, givenOn: '2026-11-20', capture: 'telephone' } as const;
/** What Carly Ashdown of the demo answers: yes, an objection, and something told in confidence. */
export const fourAnswers: EarlyHelpAnswers = {
  personId: carly,
  service: {
    question: 'service',
    agreed: 'yes',
    howJudgedAble: 'An adult.',
    withdrawn: null,
    wordingVersion: 'service-1',
    ...captured,
  },
  notice: {
    question: 'notice',
    shownTo: carly,
    shownOn: '2026-11-20',
    capture: 'telephone',
    wordingVersion: 'notice-1',
  },
  objections: {
    question: 'objections',
    objections: [{ about: 'Her brother', why: null, considered: 'Not needed.', withdrawn: null }],
    wordingVersion: 'objections-1',
    ...captured,
  },
  confidence: {
    question: 'confidence',
    keptBack: [{ what: 'A debt', withdrawn: null }],
    wordingVersion: 'confidence-1',
    ...captured,
  },
};
