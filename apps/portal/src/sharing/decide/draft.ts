import { emptyDate } from '@waymark/ui/date-field';

import { momentOfToday } from '../typed-moment.ts';

/** What the sharing table asks a person, besides class and agreement. */
export const judgedQuestions = [
  'urgent',
  'tellingIsSafe',
  'askingRaisesRisk',
  'stillNeeded',
  'helpsRecipientFunction',
  'moreDetrimental',
  'thirdPartyData',
  'healthInConfidence',
  'inDoubt',
] as const;
export type JudgedQuestion = (typeof judgedQuestions)[number];

/** The questions in the words of the screen. */
export const judgedWords: Record<JudgedQuestion, string> = {
  urgent: 'Would somebody be left unprotected if you waited?',
  tellingIsSafe: 'Is it safe to tell the family?',
  askingRaisesRisk: 'Would asking the family raise the risk, lose evidence or cause delay?',
  stillNeeded: 'They said no: do you still judge that sharing is needed?',
  helpsRecipientFunction: 'May it help them to do their own work for children?',
  moreDetrimental: 'Would sharing do the child more harm than not sharing?',
  thirdPartyData: 'Is anything in it about other people, such as who told you?',
  healthInConfidence: 'Is there health information in it that was told in confidence?',
  inDoubt: 'Are you in doubt?',
};

const unanswered: Record<JudgedQuestion, string> = {
  urgent: '',
  tellingIsSafe: '',
  askingRaisesRisk: '',
  stillNeeded: '',
  helpsRecipientFunction: '',
  moreDetrimental: '',
  thirdPartyData: '',
  healthInConfidence: '',
  inDoubt: '',
};

/** A decision while it is written: '' where nobody has chosen yet. Nothing is chosen for anybody. */
export const emptyDecision = () => ({
  subjectIds: [] as readonly string[],
  recipientId: '',
  outsideName: '',
  outsideBody: '',
  class: '',
  agreement: '',
  answeredBy: '',
  answeredAt: momentOfToday(),
  answeredHow: '',
  notSoughtGround: '',
  judged: unanswered,
  decision: '',
  purpose: '',
  reason: '',
  dataItems: '',
  heldBack: '',
  confidence: '',
  lawfulBasis: '',
  specialCategory: '',
  restedOn: '',
  goesOn: '',
  dutyWhyItMatters: '',
  dutyWorkItHelps: '',
  dutyLeastNeeded: '',
  dutyDetriment: '',
  adviceFrom: '',
  adviceAt: momentOfToday(),
  adviceWords: '',
  tells: '',
  whyNotTold: '',
  revisitOn: emptyDate,
  waits: '',
  whyItCouldNotWait: '',
  sharedAt: momentOfToday(),
  method: '',
  toldAt: momentOfToday(),
  refusalToldAt: momentOfToday(),
  offered: '',
  reviewOn: emptyDate,
  onlyFew: '',
});
export type DecisionDraft = ReturnType<typeof emptyDecision>;

/** The choice that leads to somebody outside the area. */
export const outside = 'outside';
