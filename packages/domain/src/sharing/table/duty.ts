import { reasonOf } from './agreement.ts';
import { ownRecords } from './records.ts';
import { type SharingRow, askToday, ifItGrows } from './row.ts';

const conditions =
  'Both sides are in scope, the duty to share is in force, and it may help the recipient to do its own work.';

/** SHR-I6: every condition of the duty is known to hold, so it is shared, agreed or not. */
export const i6: SharingRow = {
  id: 'I6',
  source: 'V s16LA',
  matches: (facts) => facts.class !== 'A' && facts.duty === 'binds',
  answer: (facts) => ({
    outcome: 'share-duty',
    because: [
      reasonOf(facts),
      conditions,
      'A person judged that sharing does the child no more harm than not sharing, so the law requires it.',
    ],
    mustRecord: [...ownRecords.duty],
    nextStep: `Share what may help the recipient, and no more. Write down why it matters and the result of the detriment test. ${ifItGrows}`,
  }),
};

/**
 * SHR-I7: the exception of the duty: a person judged that sharing would do the child more harm. Where the child may be in need
 * and nobody has said whether the family agreed, that is asked before it is a no: had they agreed, I5 would share.
 */
export const i7: SharingRow = {
  id: 'I7',
  source: 'V s16LA(3); recording OURS',
  matches: (facts) => facts.class !== 'A' && facts.duty === 'more-detrimental',
  answer: (facts) => {
    const asks = facts.class === 'B' && !facts.agreementKnown;
    return {
      outcome: asks ? 'seek-advice' : 'do-not-share',
      because: [
        reasonOf(facts),
        conditions,
        'A person judged that sharing would do the child more harm than not sharing, and then the duty does not hold.',
      ],
      mustRecord: [...ownRecords.review],
      nextStep: `${asks ? `Do not share it yet. Find out whether the family agreed. ${askToday} whether it stays unshared. ` : ''}Write down why, who decided and when it is looked at again. ${ifItGrows}`,
    };
  },
};
