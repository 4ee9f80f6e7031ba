import type { CaseTable } from '../rule/index.ts';
import type { Agreement } from './agreement.ts';
import { memorandum, notSigned, second, signature } from './cases.ts';
import type { DueKind } from './due.ts';

/** On which day, what the register holds, and what has to be seen to. */
export const dueCases: CaseTable<
  { day: string; register: readonly Agreement[] },
  readonly [DueKind, string][]
> = {
  title: 'What in the register of agreements has to be seen to',
  about: 'Expected is each thing that is due within sixty days or is late, with its day.',
  cases: [
    {
      id: 'AGR-8',
      name: 'nothing for a long while',
      facts: { day: '2026-11-20', register: [memorandum] },
      expected: [],
    },
    {
      id: 'AGR-8',
      name: 'a review sixty days off',
      facts: { day: '2026-11-20', register: [{ ...memorandum, reviewOn: '2027-01-19' }] },
      expected: [['review-due', '2027-01-19']],
    },
    {
      id: 'AGR-8',
      name: 'a review sixty-one days off',
      facts: { day: '2026-11-20', register: [{ ...memorandum, reviewOn: '2027-01-20' }] },
      expected: [],
    },
    {
      id: 'AGR-8',
      name: 'a review that was due yesterday',
      facts: { day: '2026-11-20', register: [{ ...memorandum, reviewOn: '2026-11-19' }] },
      expected: [['review-overdue', '2026-11-19']],
    },
    {
      id: 'AGR-8',
      name: 'a last day that is near, with the review before it',
      facts: {
        day: '2026-11-20',
        register: [{ ...memorandum, lastDay: '2026-12-31', reviewOn: '2026-12-01' }],
      },
      expected: [
        ['review-due', '2026-12-01'],
        ['ends-soon', '2026-12-31'],
      ],
    },
    {
      id: 'AGR-8',
      name: 'what has lapsed, and is not replaced',
      facts: {
        day: '2026-11-20',
        register: [{ ...memorandum, lastDay: '2026-11-03', reviewOn: '2026-10-01' }],
      },
      expected: [['lapsed', '2026-11-03']],
    },
    {
      id: 'AGR-8',
      name: 'what has been replaced asks for nothing; its next version waits for a signature',
      facts: {
        day: '2026-11-20',
        register: [
          { ...memorandum, reviewOn: '2026-10-01' },
          { ...second, signatories: [notSigned] },
        ],
      },
      expected: [['not-signed', '2026-11-01']],
    },
    {
      id: 'AGR-8',
      name: 'a signature that ends in a week',
      facts: {
        day: '2026-11-20',
        register: [{ ...memorandum, signatories: [{ ...signature, endedOn: '2026-11-27' }] }],
      },
      expected: [['signature-ends', '2026-11-27']],
    },
  ],
};
