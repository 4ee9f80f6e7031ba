import { ownRecords } from './records.ts';
import type { SharingRow } from './row.ts';

/** SHR-I1: signposting holds nothing personal, so there is nothing to decide. */
export const i1: SharingRow = {
  id: 'I1',
  source: 'OURS',
  matches: (facts) => facts.class === 'D',
  answer: () => ({
    outcome: 'nothing-personal',
    because: [
      'It is general signposting, with no named record.',
      'Nothing personal is passed on, so nobody has to agree to anything.',
    ],
    mustRecord: ['Nothing personal'],
    nextStep:
      'Give the information or the number. If a name turns out to be needed, judge the class again and answer here again; if anyone is in danger, ring 999.',
  }),
};

/** SHR-I2: where harm is suspected and it is urgent, nothing is waited for. */
export const i2: SharingRow = {
  id: 'I2',
  source: 'S2; V golden rules',
  matches: (facts) => facts.class === 'A' && facts.urgent,
  answer: () => ({
    outcome: 'share-now',
    because: [
      'Harm is suspected or likely, and it is urgent or may be.',
      'Keeping a child safe comes before privacy, and nothing is waited for.',
    ],
    mustRecord: [...ownRecords.reason],
    nextStep:
      'If anyone is in danger, ring 999. Ring the front door now (out of hours: the emergency duty team), say what you know, and write it down afterwards.',
  }),
};

/**
 * SHR-I3: where harm is suspected and telling or asking is not known to be safe, it is shared and they are not told. Whoever
 * agreed has been asked, so there the row needs somebody to say that it is not safe; I5 is left to answer otherwise.
 */
export const i3: SharingRow = {
  id: 'I3',
  source: 'S2 (a manager approves not asking)',
  matches: (facts) =>
    facts.class === 'A' &&
    (facts.tellingIsSafe === 'no' ||
      (facts.tellingIsSafe === 'unknown' && facts.agreement !== 'given')),
  answer: (facts) => ({
    outcome: 'share',
    because: [
      'Harm is suspected or likely, so sharing does not wait for agreement.',
      facts.tellingIsSafe === 'no'
        ? 'Telling or asking the family would, or may, raise risk, lose evidence or cause delay.'
        : 'It is not known whether telling the family is safe, and that counts as not safe.',
    ],
    mustRecord: [...ownRecords.reason, ...ownRecords.notTelling],
    nextStep:
      'Ring the front door today (out of hours: the emergency duty team), share what is needed, and agree with them or the police when the family is told. A manager approves not telling; if waiting for that would delay protection, share first. If anyone is in danger, ring 999.',
  }),
};
