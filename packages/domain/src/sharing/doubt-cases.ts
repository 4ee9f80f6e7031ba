import type { CaseTable } from '../rule/case-table.ts';
import type { SharingExpected } from './cases.ts';
import type { SharingFacts } from './facts.ts';

/** Cases about a doubt, or facts that contradict each other, beside the row that matched. */
export const doubtCases: CaseTable<SharingFacts, SharingExpected> = {
  title: 'Sharing: a doubt, urgency, and what contradicts itself',
  about: 'Whatever the row says, a doubt and a contradiction are taken to advice the same day.',
  cases: [
    {
      id: 'SHR-A6',
      name: 'somebody is in doubt',
      facts: {
        class: 'C',
        agreement: 'given',
        recipientInScope: 'no',
        tellingIsSafe: 'yes',
        inDoubt: 'yes',
      },
      expected: {
        rule: 'I8',
        outcome: 'share-what-agreed',
        tellFamily: 'yes',
        also: ['advice-today'],
        records: [
          'How it was agreed, by whom and when',
          'The advice, who gave it, and when',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-A6',
      name: 'signposting that carries things about other people contradicts itself',
      facts: { class: 'D', thirdPartyData: 'yes' },
      expected: {
        rule: 'I1',
        outcome: 'nothing-personal',
        tellFamily: 'not-applicable',
        also: ['advice-today'],
      },
    },
    {
      id: 'SHR-A6',
      name: 'signposting that carries health information contradicts itself',
      facts: { class: 'D', healthInConfidence: 'yes' },
      expected: {
        rule: 'I1',
        outcome: 'nothing-personal',
        tellFamily: 'not-applicable',
        also: ['advice-today'],
      },
    },
    {
      id: 'SHR-A6',
      name: 'urgent, and yet only an emerging need: it is judged again today',
      facts: {
        class: 'C',
        agreement: 'refused',
        recipientInScope: 'no',
        tellingIsSafe: 'yes',
        urgent: 'yes',
      },
      expected: {
        rule: 'I9',
        outcome: 'do-not-share',
        tellFamily: 'yes',
        also: ['advice-today'],
        records: [
          'The refusal, or that nobody has agreed',
          'What the family was offered instead',
          'The advice, who gave it, and when',
        ],
      },
    },
    {
      id: 'SHR-A6',
      name: 'urgent, or may be, and a child who may be in need: the answer asks for advice anyway',
      facts: { class: 'B', agreement: 'not-sought', tellingIsSafe: 'yes', urgent: 'unknown' },
      expected: { rule: 'I14', outcome: 'seek-advice', tellFamily: 'not-applicable' },
    },
    {
      id: 'SHR-A6',
      name: 'signposting that is urgent: it is judged again today',
      facts: { class: 'D', urgent: 'yes' },
      expected: {
        rule: 'I1',
        outcome: 'nothing-personal',
        tellFamily: 'not-applicable',
        also: ['advice-today'],
      },
    },
    {
      id: 'SHR-A7',
      name: 'nobody has judged how serious it is, they said no, and telling is not safe: the refusal is on record all the same',
      facts: { agreement: 'refused', tellingIsSafe: 'no' },
      expected: {
        rule: 'I3',
        outcome: 'share',
        tellFamily: 'not-yet',
        also: ['refusal-weighed', 'advice-today'],
      },
    },
    {
      id: 'SHR-A6',
      name: 'signposting, and somebody is in doubt',
      facts: { class: 'D', inDoubt: 'yes' },
      expected: {
        rule: 'I1',
        outcome: 'nothing-personal',
        tellFamily: 'not-applicable',
        also: ['advice-today'],
      },
    },
  ],
};
