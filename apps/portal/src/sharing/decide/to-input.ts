import { yesNoUnknown } from '@waymark/domain/rule';
import {
  agreementStatuses,
  bodyKinds,
  confidenceStatuses,
  lawfulBases,
  notSoughtGrounds,
  restedOns,
  type SharingAnswer,
  sharingClasses,
  sharingMethods,
  specialCategoryConditions,
} from '@waymark/domain/sharing';
import { type DateParts, readDate } from '@waymark/ui/date-field';
import type { FormProblem } from '@waymark/ui/error-summary';

import { isNoMoment, readMoment, type TypedMoment } from '../typed-moment.ts';
import { type DecisionDraft, type JudgedQuestion, judgedWords, outside } from './draft.ts';
import { asksDutyTests, chosen, isOverRefusal, needsApproval, wasAsked } from './reading.ts';

/** Collects what is missing, field by field, while a draft is read. */
function reader() {
  const problems: FormProblem[] = [];
  const say = (field: string, message: string) => void problems.push({ field, message });
  return {
    problems,
    say,
    /** What was chosen. Where nothing was, that is a problem, so that the value which stands in is never sent. */
    choice: <Value extends string>(
      values: readonly [Value, ...Value[]],
      given: string,
      field: string,
      message: string,
    ): Value => {
      const one = chosen(values, given);
      if (one === undefined) say(field, message);
      return one ?? values[0];
    },
    words: (given: string, field: string, message: string): string => {
      if (given.trim() === '') say(field, message);
      return given.trim();
    },
    moment: (given: TypedMoment, field: string, what: string): string => {
      const moment = readMoment(given);
      if (moment === null) say(field, `Give the day and the time: ${what}`);
      return moment ?? '';
    },
    day: (given: DateParts, field: string, what: string): string => {
      const read = readDate(given, what);
      if (!read.ok) say(field, read.message);
      return read.ok ? read.date : '';
    },
  };
}
type Reader = ReturnType<typeof reader>;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The draft in the shape that is sent, or what is missing in it. The server checks all of it again. */
export function toInput(contactId: string, draft: DecisionDraft, answer: SharingAnswer | null) {
  const read = reader();
  const input = {
    contactId,
    subjectIds: [...draft.subjectIds],
    ...readJudgement(read, draft),
    decision: read.choice(
      ['share', 'not-share'],
      draft.decision,
      'decision',
      'Say whether you share it',
    ),
    purpose: read.words(draft.purpose, 'purpose', 'Write what it is for'),
    reason: read.words(draft.reason, 'reason', 'Write why'),
    confidence: read.choice(
      confidenceStatuses,
      draft.confidence,
      'confidence',
      'Say what was told in confidence',
    ),
    advice: readAdvice(read, draft),
    onlyFew: read.choice(['yes', 'no'], draft.onlyFew, 'onlyFew', 'Say who may know') === 'yes',
    ...(draft.decision === 'share'
      ? readShare(read, draft, answer)
      : {
          ...nothingShared,
          offered: draft.offered.trim() || null,
          reviewOn: hasDay(draft.reviewOn) ? read.day(draft.reviewOn, 'reviewOn', 'Day') : null,
        }),
  };
  if (draft.subjectIds.length === 0)
    read.problems.unshift({ field: 'subjectIds', message: 'Choose whom it is about' });
  return { problems: read.problems, input };
}

const hasDay = (parts: DateParts) => Object.values(parts).some((part) => part.trim() !== '');

const nothingShared = {
  dataItems: [],
  heldBack: [],
  lawfulBasis: null,
  specialCategory: null,
  dutyTests: null,
  restedOn: null,
  goesOn: false,
  notTold: null,
  whyItCouldNotWait: null,
  made: null,
};

function readJudgement(read: Reader, draft: DecisionDraft) {
  const asked = wasAsked(draft);
  const recipient =
    draft.recipientId === outside
      ? {
          kind: 'outside' as const,
          name: read.words(draft.outsideName, 'recipient.name', 'Write with whom'),
          body: read.choice(
            bodyKinds,
            draft.outsideBody,
            'recipient.body',
            'Choose what kind of organisation it is',
          ),
        }
      : { kind: 'agency' as const, agencyId: draft.recipientId };
  if (draft.recipientId === '') read.say('recipient.agencyId', 'Choose with whom');
  return {
    recipient,
    class: read.choice(sharingClasses, draft.class, 'class', 'Choose how serious the worry is'),
    agreement: read.choice(
      agreementStatuses,
      draft.agreement,
      'agreement',
      'Choose what they said',
    ),
    // Where nothing was chosen yet there is no such question on the page.
    notSoughtGround:
      asked || draft.agreement === ''
        ? null
        : read.choice(
            notSoughtGrounds,
            draft.notSoughtGround,
            'notSoughtGround',
            'Say why they were not asked',
          ),
    answered: asked
      ? {
          by: read.words(draft.answeredBy, 'answered.by', 'Choose who answered'),
          at: read.moment(draft.answeredAt, 'answered.at', 'when they answered'),
          how: read.words(draft.answeredHow, 'answered.how', 'Write how they answered'),
        }
      : null,
    judged: readJudged(read, draft),
  };
}

function readJudged(read: Reader, { judged, agreement }: DecisionDraft) {
  const answer = (question: JudgedQuestion) =>
    read.choice(
      yesNoUnknown,
      judged[question],
      `judged.${question}`,
      `Answer, or say that you are not sure: ${judgedWords[question]}`,
    );
  return {
    urgent: answer('urgent'),
    tellingIsSafe: answer('tellingIsSafe'),
    askingRaisesRisk: answer('askingRaisesRisk'),
    // Nobody refused, so nothing is needed in spite of it.
    stillNeeded: agreement === 'refused' ? answer('stillNeeded') : ('unknown' as const),
    helpsRecipientFunction: answer('helpsRecipientFunction'),
    moreDetrimental: answer('moreDetrimental'),
    thirdPartyData: answer('thirdPartyData'),
    healthInConfidence: answer('healthInConfidence'),
    inDoubt: answer('inDoubt'),
  };
}

function readAdvice(read: Reader, { adviceFrom, adviceAt, adviceWords }: DecisionDraft) {
  if (adviceFrom.trim() === '' && adviceWords.trim() === '' && isNoMoment(adviceAt)) return null;
  return {
    from: read.words(adviceFrom, 'advice.from', 'Write who gave the advice'),
    at: read.moment(adviceAt, 'advice.at', 'when the advice was given'),
    words: read.words(adviceWords, 'advice.words', 'Write down the advice'),
  };
}

function readShare(read: Reader, draft: DecisionDraft, answer: SharingAnswer | null) {
  const dataItems = linesOf(draft.dataItems);
  if (dataItems.length === 0) read.say('dataItems', 'Write what is shared, one thing to a line');
  const tells = read.choice(['yes', 'no'], draft.tells, 'tells', 'Say whether the family is told');
  const needs = needsApproval(draft, answer);
  const waits = needs
    ? read.choice(['first', 'afterwards'], draft.waits, 'waits', 'Say whether it can wait')
    : null;
  return {
    dataItems,
    heldBack: linesOf(draft.heldBack),
    lawfulBasis: read.choice(
      lawfulBases,
      draft.lawfulBasis,
      'lawfulBasis',
      'Choose the lawful basis',
    ),
    specialCategory: chosen(specialCategoryConditions, draft.specialCategory) ?? null,
    dutyTests: asksDutyTests(answer) ? readDutyTests(read, draft) : null,
    restedOn: read.choice(
      restedOns,
      draft.restedOn,
      'restedOn',
      'Say whether it could be shared without their agreement',
    ),
    goesOn:
      read.choice(['yes', 'no'], draft.goesOn, 'goesOn', 'Say whether more follows') === 'yes',
    notTold:
      tells === 'no'
        ? {
            reason: read.words(draft.whyNotTold, 'notTold.reason', 'Write why they are not told'),
            revisitOn: read.day(
              draft.revisitOn,
              'notTold.revisitOn',
              'Day on which it is looked at again',
            ),
          }
        : null,
    whyItCouldNotWait:
      waits === 'afterwards'
        ? read.words(draft.whyItCouldNotWait, 'whyItCouldNotWait', 'Write why it could not wait')
        : null,
    made: waits === 'first' ? null : readMade(read, draft),
    reviewOn: null,
    offered: null,
  };
}

function readDutyTests(read: Reader, draft: DecisionDraft) {
  return {
    whyItMatters: read.words(
      draft.dutyWhyItMatters,
      'dutyTests.whyItMatters',
      'Write why it matters',
    ),
    workItHelps: read.words(
      draft.dutyWorkItHelps,
      'dutyTests.workItHelps',
      'Write which work it helps',
    ),
    leastNeeded: read.words(
      draft.dutyLeastNeeded,
      'dutyTests.leastNeeded',
      'Write what the least is that is needed',
    ),
    detriment: read.words(
      draft.dutyDetriment,
      'dutyTests.detriment',
      'Write the result of the detriment test',
    ),
  };
}

function readMade(read: Reader, draft: DecisionDraft) {
  return {
    sharedAt: read.moment(draft.sharedAt, 'made.sharedAt', 'when it was shared'),
    method: read.choice(sharingMethods, draft.method, 'made.method', 'Choose how it was passed on'),
    toldAt:
      draft.tells === 'yes'
        ? read.moment(draft.toldAt, 'made.toldAt', 'when they were told')
        : null,
    refusalToldAt: isOverRefusal(draft)
      ? read.moment(draft.refusalToldAt, 'made.refusalToldAt', 'when the recipient was told')
      : null,
  };
}

/** The server's fields by the names that they have in the form. */
export function fieldInForm(field: string): string {
  if (/^(dataItems|heldBack|subjectIds)\./.test(field)) return field.split('.')[0] ?? field;
  return inForm[field] ?? field;
}

const inForm: Record<string, string> = {
  'told.revisitOn': 'notTold.revisitOn',
  'told.at': 'made.toldAt',
  sharedAt: 'made.sharedAt',
  refusalToldAt: 'made.refusalToldAt',
  'rule.id': 'decision',
  answered: 'answered.by',
  advice: 'advice.words',
  dutyTests: 'dutyTests.whyItMatters',
  approval: 'waits',
};
