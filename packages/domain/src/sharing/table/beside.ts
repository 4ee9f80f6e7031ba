import { reasonOf } from './agreement.ts';
import { ownRecords } from './records.ts';
import { type SharingRow, type SharingRowAnswer, askToday, ifItGrows } from './row.ts';
import type { SettledFacts } from './settle.ts';

/** Where harm is suspected the duty can hold here too; where it is not, an earlier row has answered. */
function noAnswer(facts: SettledFacts): string {
  return facts.duty === 'binds'
    ? 'Nobody has said yes or no, but the duty to share holds as well.'
    : 'Nobody has said yes or no, and no duty to share is known to hold.';
}

/** What is left when no earlier row answers: suspected harm is shared, anything else is asked about the same day. */
function shareOrAsk(facts: SettledFacts): Pick<SharingRowAnswer, 'outcome' | 'nextStep'> {
  if (facts.class === 'A')
    return {
      outcome: 'share-and-seek-advice',
      nextStep: `Ring the front door today (out of hours: the emergency duty team) and share what is needed. Ask the safeguarding lead today, too; sharing does not wait for the answer. If anyone is in danger, ring 999.`,
    };
  return { outcome: 'seek-advice', nextStep: `${askToday} whether to share it. ${ifItGrows}` };
}

/**
 * SHR-I11: agreement was taken back. What rested on agreement alone stops; suspected harm never rested on it. What was
 * lawfully shared stays on record.
 */
export const i11: SharingRow = {
  id: 'I11',
  source: 'GK',
  matches: (facts) => facts.agreement === 'withdrawn',
  answer: (facts) => ({
    outcome: facts.class === 'A' ? 'share' : 'stop-and-ask-again',
    because: [
      reasonOf(facts),
      'They agreed once, and have taken it back, so whatever rested on agreement alone stops.',
      facts.class === 'A'
        ? 'Suspected harm never rests on agreement, so it is shared all the same.'
        : 'Whether the child is at risk is asked again, because then agreement is not what decides.',
    ],
    mustRecord: [...ownRecords.withdrawal],
    nextStep:
      facts.class === 'A'
        ? 'Ring the front door today (out of hours: the emergency duty team) and share what is needed. Stop everything else that rested on their agreement, and tell its recipients. If anyone is in danger, ring 999.'
        : `Stop what rested on their agreement alone, tell the recipients today, and ask about risk again. If you still judge that it is needed, answer here that they said no. ${ifItGrows}`,
  }),
};

/** Why something is taken out. */
export const otherPeople =
  'The packet holds, or may hold, things about other people, who could be hurt if they were known.';

/** SHR-I12: what is about other people is taken out unless it is needed. It never decides whether the rest is shared. */
export const i12: SharingRow = {
  id: 'I12',
  source: 'golden rules 5 and 6',
  matches: (facts) => facts.thirdPartyData,
  answer: (facts) => ({
    ...shareOrAsk(facts),
    because: [reasonOf(facts), noAnswer(facts), otherPeople],
    mustRecord: [...ownRecords.heldBack],
  }),
};

/** Why clinical advice is asked for. */
export const toldInConfidence =
  'It holds, or may hold, health information given in confidence, so a clinician or the Caldicott guardian is asked.';

/** SHR-I13: health information given in confidence goes where harm is suspected; else clinical advice comes first. */
export const i13: SharingRow = {
  id: 'I13',
  source: 'GK; V confidentiality for health',
  matches: (facts) => facts.healthInConfidence,
  answer: (facts) => ({
    ...shareOrAsk(facts),
    because: [
      reasonOf(facts),
      noAnswer(facts),
      facts.class === 'A'
        ? 'It holds, or may hold, health information given in confidence; where harm is suspected, it may be shared.'
        : toldInConfidence,
    ],
    mustRecord: [...ownRecords.healthAdvice],
  }),
};

/** SHR-I14: any doubt is asked about the same day; nobody sits on it. It takes everything that is left. */
export const i14: SharingRow = {
  id: 'I14',
  source: 'golden rule 4',
  matches: () => true,
  answer: (facts) => ({
    ...shareOrAsk(facts),
    because: [
      reasonOf(facts),
      noAnswer(facts),
      'A doubt is asked about the same day; nobody sits on it.',
    ],
    mustRecord: [...ownRecords.advice],
  }),
};
